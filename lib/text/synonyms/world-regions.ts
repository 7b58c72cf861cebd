import { regionLines } from './world-lines.ts';

/** Adjectives of a region | what else its countries are called together | countries. A wide region is asked for in full only. */
export const WORLD_REGIONS = regionLines(`
Gulf, Gulf Arab | Gulf monarchy, Arab monarchy, oil monarchy, Gulf kingdom, petrostate of the Gulf | Saudi, Saudi Arabia, Qatar, Kuwait, Bahrain, Oman, Emirates, UAE, Emirati, Qatari, Kuwaiti, Bahraini, Omani
Baltic | country on the Baltic coast | Estonia, Latvia, Lithuania, Estonian, Latvian, Lithuanian
former Soviet, ex-Soviet, post-Soviet, once Soviet | successor of the Soviet Union, former republic of the USSR, formerly Soviet, newly independent states, part of the Soviet Union | Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Moldova, Tajikistan, Turkmenistan, Ukraine, Uzbekistan, Estonia, Latvia, Lithuania, CIS
Central Asian | country of Central Asia, republic of Central Asia, stan | Kazakhstan, Uzbekistan, Turkmenistan, Tajikistan, Kyrgyzstan, Kazakh, Uzbek, Turkmen, Tajik, Kyrgyz
South Caucasus, Caucasian, Caucasus, Transcaucasian | country of the Caucasus | Armenia, Azerbaijan, Georgia
North Caucasus | | Chechnya, Dagestan, Ingushetia, Ossetia, Kabardino-Balkaria
Balkan | country of the Balkans | Serbia, Bosnia, Croatia, Albania, Kosovo, Montenegro, Macedonia, Bulgaria, Greece, Romania, Slovenia
former Yugoslav, ex-Yugoslav | successor of Yugoslavia, former republic of Yugoslavia | Serbia, Bosnia, Croatia, Kosovo, Montenegro, Macedonia, Slovenia
Scandinavian, Nordic | country of northern Europe, northern European country | Sweden, Norway, Denmark, Finland, Iceland, Swedish, Norwegian, Danish, Finnish
Benelux | Low Countries, country of the Low Countries | Belgium, Netherlands, Luxembourg
Iberian | country of the Iberian peninsula | Spain, Portugal
Alpine | country of the Alps | Switzerland, Austria, Liechtenstein
Visegrad, Visegrad group, central European | country of central Europe | Poland, Hungary, Czech, Slovakia
Eastern European, East European, eastern EU | country of eastern Europe, former Warsaw Pact country, former Eastern bloc country, ex-communist country | Poland, Romania, Bulgaria, Hungary, Slovakia, Czech, Moldova
western European, West European | country of western Europe | France, Germany, Britain, Italy, Spain, Netherlands, Belgium
southern European | country of southern Europe | Italy, Spain, Greece, Portugal, Malta, Cyprus
Mediterranean | country on the Mediterranean | Italy, Greece, Spain, Turkey, Malta, Cyprus
British Isles | part of the United Kingdom, nation of the United Kingdom, constituent of the UK | England, Scotland, Wales, Northern Ireland
Levantine | country of the Levant | Syria, Lebanon, Jordan
Maghreb, North African | country of the Maghreb, country of North Africa | Morocco, Algeria, Tunisia, Libya, Mauritania, Egypt
Sahel, Sahelian | country of the Sahel | Mali, Niger, Burkina Faso, Chad, Mauritania
West African | country of West Africa | Nigeria, Ghana, Senegal, Mali, Ivory Coast, Guinea, Benin, Togo, Liberia, Sierra Leone, Gambia, Burkina Faso, Niger
East African | country of East Africa | Kenya, Tanzania, Uganda, Ethiopia, Rwanda, Burundi, Somalia
Horn of Africa | country in the Horn of Africa | Ethiopia, Somalia, Eritrea, Djibouti
Great Lakes, Central African | country of central Africa | Congo, Rwanda, Burundi, Uganda, Cameroon, Chad, Gabon
southern African | country of southern Africa | South Africa, Namibia, Botswana, Zimbabwe, Zambia, Mozambique, Angola, Malawi, Lesotho
South American | country of South America | Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Bolivia, Ecuador, Uruguay, Paraguay, Guyana, Suriname
Latin American, Spanish-speaking | country of Latin America | Brazil, Argentina, Mexico, Cuba, Venezuela, Chile, Colombia, Peru, Bolivia, Ecuador, Nicaragua, Uruguay, Paraguay, Guatemala, Honduras, Panama
Central American | country of Central America | Guatemala, Honduras, Nicaragua, Salvador, Panama, Costa Rica, Belize
Caribbean | Caribbean island, country of the Caribbean | Cuba, Haiti, Jamaica, Bahamas, Barbados, Grenada, Dominican Republic, Trinidad
Andean | country of the Andes | Peru, Bolivia, Ecuador, Colombia, Chile
North American | country of North America | Canada, Mexico, United States
South Asian | country of South Asia, country of the Indian subcontinent | India, Pakistan, Bangladesh, Nepal, Bhutan, Maldives, Sri Lanka
Southeast Asian, south-east Asian | country of Southeast Asia | Vietnam, Thailand, Indonesia, Malaysia, Philippines, Singapore, Cambodia, Laos, Myanmar, Brunei
East Asian, Far Eastern | country of East Asia, country of the Far East | China, Japan, Korea, Taiwan, Mongolia
Pacific, Pacific island, Oceanian | country of Oceania | Australia, New Zealand, Fiji, Samoa, Tonga, Vanuatu, Papua New Guinea, Solomon Islands
Caspian, Caspian littoral | country on the Caspian, state on the Caspian shore | Kazakhstan, Azerbaijan, Turkmenistan, Iran, Russia
Black Sea | country on the Black Sea | Turkey, Romania, Bulgaria, Georgia, Ukraine, Russia
Arctic | country in the Arctic | Canada, Norway, Denmark, Iceland, Greenland, Finland, Sweden, Russia
Arab, Arabic-speaking, Arab League | country of the Arab world | Saudi, Egypt, Iraq, Syria, Jordan, Lebanon, Qatar, Kuwait, Bahrain, Oman, Emirates, UAE, Yemen, Algeria, Morocco, Tunisia, Libya, Sudan
Middle Eastern, Mideast | country of the Middle East | Iran, Iraq, Israel, Syria, Lebanon, Jordan, Egypt, Saudi, Yemen, Qatar, Kuwait, Turkey, Emirates
Turkic, Turkic-speaking | | Turkey, Azerbaijan, Kazakhstan, Uzbekistan, Kyrgyzstan, Turkmenistan
Persian-speaking | Persian-speaking people | Iran, Tajikistan, Afghanistan
Shiite, Shia, Shiite-majority | Shiite power | Iran, Iraq
Sunni, Sunni Arab | Sunni power | Saudi, Egypt, Turkey, Jordan, Qatar
Slavic | | Russia, Ukraine, Belarus, Poland, Serbia, Bulgaria, Slovakia, Czech
English-speaking, Anglo-Saxon, Five Eyes | | Britain, America, Canada, Australia, New Zealand
neutral European | traditionally neutral country | Switzerland, Austria, Ireland, Malta
communist-ruled, communist | socialist country, country under communist rule | China, Cuba, Vietnam, Laos, North Korea
Korean | half of the Korean peninsula | Seoul, Pyongyang
Chinese-ruled | special administrative region of China | Hong Kong, Macau
nuclear-armed, nuclear weapons, atomic weapon | atomic power, country with an atomic bomb, country with nuclear weapons, possessor of nuclear arms | Russia, China, France, Britain, India, Pakistan, Israel, North Korea, America
permanent Security Council, veto-wielding | permanent member of the Security Council, veto power, holder of a veto, big five | Russia, China, France, Britain, America
European power, European trio, three European | three European powers, European trio, big three of Europe, European signatories of the nuclear deal | Britain, France, Germany, E3
superpower, great power | world power, rival superpower | America, China, Russia, Soviet Union, Washington, Beijing, Moscow
oil-exporting, oil-producing, oil-rich | oil exporter, petrostate, major oil producer | Saudi, Iraq, Kuwait, Emirates, Venezuela, Nigeria, Libya, Algeria, Norway, Iran, Russia
gas-exporting, gas-rich | gas exporter, major gas producer | Qatar, Turkmenistan, Algeria, Norway, Australia, Russia, Iran
rogue, pariah | axis of evil, state sponsor of terrorism | Iran, North Korea, Syria, Cuba, Iraq
Asian giant, Asian power | Asian giant, giant of Asia, world's most populous country, most populous nation | China, India
Himalayan | kingdom in the Himalayas, Himalayan kingdom | Nepal, Bhutan, Tibet
breakaway, unrecognised, self-proclaimed, separatist | breakaway region, separatist region, breakaway territory, self-declared state | Abkhazia, Ossetia, Transnistria, Donetsk, Luhansk, Karabakh, Somaliland, Kosovo, Northern Cyprus
`);
