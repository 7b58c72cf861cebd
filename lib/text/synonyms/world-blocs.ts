import { bothWays, regionLines } from './world-lines.ts';

/** What blocs are called without their name, and who is in them. */
export const WORLD_BLOCS = bothWays(`
emerging economies bloc, bloc of emerging economies, group of emerging economies, club of emerging powers, bloc of developing powers, emerging-market club > BRICS
group of rich countries, club of rich nations, rich-country club, leading industrialised countries, seven industrial powers, group of industrialised democracies > G7, G8, OECD
club of large economies, largest economies, leading economies of the world, major economies > G20, G7
western military bloc, western military alliance, US-led military alliance, US-led alliance, North Atlantic bloc, Atlantic alliance, western defence alliance > NATO, North Atlantic Treaty Organization
European bloc, bloc of European countries, 27-nation bloc, 28-nation bloc, 27-member bloc, European club, Brussels bloc > EU, European Union
body in Brussels, European bureaucracy, Brussels executive > European Commission, EU, NATO
European lawmakers, European assembly, Strasbourg assembly > European Parliament, MEP
leaders of the EU, EU heads of state > European Council
military bloc led by Moscow, Russian-led military alliance, post-Soviet military bloc, Russia-led alliance, Moscow-led alliance > CSTO, Collective Security Treaty Organization
economic bloc led by Moscow, Russian-led economic bloc, post-Soviet economic bloc, Moscow-led trade bloc, Eurasian bloc, Eurasian trade bloc, Eurasian market > EAEU, EEU, Eurasian Economic Union, Eurasian Union
post-Soviet organisation, association of former Soviet republics, club of former Soviet states > CIS, Commonwealth of Independent States
security bloc of Asia, Asian security bloc, China-led bloc, Beijing-led group, Eurasian security organisation > SCO, Shanghai Cooperation Organization
oil cartel, oil exporters' club, club of oil producers, group of oil exporters, oil-producing countries > OPEC
gas exporters' club, gas cartel, group of gas exporters > Gas Exporting Countries Forum, GECF
Southeast Asian bloc, group of Southeast Asian nations > ASEAN
bloc of African countries, African bloc, pan-African body, continental body of Africa > African Union, AU
West African bloc, regional bloc of West Africa > ECOWAS
Sahel bloc, alliance of Sahel juntas > Alliance of Sahel States, AES
southern African bloc > SADC
Gulf bloc, club of Gulf monarchies > GCC, Gulf Cooperation Council
Arab bloc, bloc of Arab countries, organisation of Arab states > Arab League
bloc of Muslim countries, organisation of Muslim states, Islamic bloc > OIC, Organization of Islamic Cooperation, Islamic Cooperation
South American trade bloc, South American bloc > Mercosur
Latin American bloc > CELAC, Mercosur, ALBA
organisation of American countries, Washington-based hemispheric body > Organization of American States, OAS
Pacific trade pact, trans-Pacific trade deal > TPP, CPTPP, RCEP
Anglo-Saxon defence pact, submarine pact > AUKUS
Indo-Pacific grouping, four-nation grouping against China > Quad
intelligence alliance of English-speaking countries > Five Eyes
Iran-led alliance, Iran-led bloc, Tehran-led axis, alliance against Israel > axis of resistance
Soviet-led military bloc, communist military alliance, eastern military bloc > Warsaw Pact
Soviet economic bloc > Comecon
fascist powers, nazi allies > Axis, Germany, Italy, Japan
passport-free zone, borderless zone, open-border area of Europe > Schengen
single currency area, single currency bloc, euro countries, common currency area > eurozone, euro zone, euro area
common market of Europe > single market, EU
former British colonies, club of former British colonies > Commonwealth
non-aligned countries, neutral bloc > Non-Aligned Movement
world organisation, global body, New York-based world body > UN, United Nations
UN executive body, UN's top body, top decision-making body of the UN > Security Council
nuclear inspectors, atomic inspectors, nuclear watchdog, atomic energy watchdog, Vienna-based agency, UN inspectors > IAEA, International Atomic Energy Agency
chemical weapons watchdog, chemical arms inspectors > OPCW
European security body, Vienna-based security organisation, election monitors of Europe > OSCE
human rights body in Strasbourg > Council of Europe, European Court of Human Rights
money-laundering watchdog, financial crime watchdog, terror finance watchdog > FATF, Financial Action Task Force
global lender, crisis lender, Washington-based lender > IMF, World Bank, International Monetary Fund
development bank > World Bank, EBRD, New Development Bank, Asian Development Bank, AIIB
trade referee, global trade body, Geneva-based trade body > WTO, World Trade Organization
world health body, global health agency > WHO, World Health Organization
court in The Hague, tribunal in The Hague, Hague-based court, Hague tribunal > ICC, ICJ, International Criminal Court, International Court of Justice
war crimes court, war crimes tribunal > ICC, International Criminal Court, ICTY, Nuremberg
UN court, top UN court, highest UN court > ICJ, International Court of Justice
climate body, climate scientists of the UN > IPCC
aviation body, airline body, airlines' association > ICAO, IATA
shipping body > IMO, International Maritime Organization
interbank messaging network, international payment network, bank messaging system, global payment network, cross-border payment network > SWIFT
Russian payment network, Russian bank card, Russian card system > Mir, SPFS
Iranian payment network, Iranian bank card > Shetab
Chinese payment network, Chinese bank card > CIPS, UnionPay
western payment card, American card company, credit card network > Visa, Mastercard
trade corridor to India, corridor from Russia to India, corridor through Iran, route from Russia to the Indian Ocean, transport route through Iran > INSTC, North-South, North-South corridor
Chinese infrastructure initiative, Chinese infrastructure programme, Beijing's global investment plan, new trade route of China > Belt and Road, Silk Road
`);

/** Names of a bloc | what else its members are called | countries that are mostly meant. */
export const WORLD_BLOC_MEMBERS = regionLines(`
BRICS | member of BRICS, BRICS partner | Brazil, India, China, South Africa, Egypt, Ethiopia, Iran, Emirates, UAE, Indonesia
Eurasian Union, EAEU, Eurasian Economic Union | member of the Eurasian Economic Union | Belarus, Kazakhstan, Armenia, Kyrgyzstan
CSTO | member of the CSTO, Moscow's treaty ally | Belarus, Kazakhstan, Armenia, Kyrgyzstan, Tajikistan
SCO, Shanghai Cooperation Organization | member of the SCO | China, India, Pakistan, Iran, Kazakhstan, Uzbekistan, Tajikistan, Kyrgyzstan, Belarus
OPEC | member of OPEC | Saudi, Iraq, Iran, Kuwait, Emirates, UAE, Nigeria, Libya, Algeria, Venezuela
G7 | member of the G7 | Britain, France, Germany, Italy, Japan, Canada
Mercosur | member of Mercosur | Brazil, Argentina, Uruguay, Paraguay, Bolivia
Quad | member of the Quad | India, Japan, Australia
AUKUS | member of AUKUS | Australia, Britain
Commonwealth | Commonwealth realm | Canada, Australia, New Zealand, India, Jamaica
NATO | member of NATO, NATO ally, NATO newcomer | Britain, France, Germany, Turkey, Poland, Canada, Italy, Finland, Sweden
EU | member of the EU, member state of the European Union | Germany, France, Italy, Spain, Poland, Netherlands, Hungary, Austria
axis of resistance | member of the axis of resistance, ally of Iran in the region | Hezbollah, Hamas, Houthi, Syria
Axis | Axis power | Germany, Italy, Japan
Allied | Allied power, victor of the Second World War, member of the anti-Hitler coalition | Soviet Union, Britain, America
`);
