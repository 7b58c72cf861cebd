/** Abbreviations with what they stand for and what else the body is called, one group a line. */
export const ABBREVIATIONS = `
UN, United Nations, UNO, United Nations Organization | world body, international community
UN Security Council, Security Council, UNSC | UN
UN General Assembly, General Assembly, UNGA | UN
EU, European Union, European bloc | Brussels, Europe
European Commission, EU executive | Brussels, EU
European Parliament, MEP | Strasbourg, EU
ECB, European Central Bank | Frankfurt, bank
NATO, North Atlantic Treaty Organization, North Atlantic Alliance, Western alliance, transatlantic alliance | alliance
IAEA, International Atomic Energy Agency, atomic agency, nuclear watchdog, UN nuclear watchdog | nuclear
NPT, Non-Proliferation Treaty, Nuclear Non-Proliferation Treaty | nuclear
JCPOA, nuclear deal, Iran nuclear deal, Joint Comprehensive Plan of Action, nuclear accord | Iran
IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guards | Pasdaran, guards
FATF, Financial Action Task Force | money laundering
WHO, World Health Organization, UN health agency | health
IMF, International Monetary Fund, monetary fund | loan
World Bank, IBRD, International Bank for Reconstruction and Development | loan
WTO, World Trade Organization, trade body | trade
GDP, gross domestic product, economic output | economy
GNP, gross national product | economy
CPI, consumer price index | inflation
VAT, value added tax, sales tax | tax
FDI, foreign direct investment, foreign investment | investment
OECD, Organization for Economic Cooperation and Development | economic
OPEC, Organization of the Petroleum Exporting Countries, oil cartel | oil
LNG, liquefied natural gas | gas
LPG, liquefied petroleum gas
AI, artificial intelligence, machine intelligence | algorithm
CEO, chief executive, chief executive officer | boss, head
CFO, chief financial officer, finance director | finance
COO, chief operating officer | executive
PM, prime minister, premier | leader
MP, member of parliament, lawmaker | deputy
VP, vice president | deputy
FM, foreign minister, foreign ministry | diplomat
MFA, foreign ministry, ministry of foreign affairs | diplomatic
MoD, defence ministry, ministry of defence | military
DOD, defence department, department of defence, Pentagon | military
FBI, Federal Bureau of Investigation, federal police | agents
CIA, Central Intelligence Agency | intelligence, spy
NSA, National Security Agency | surveillance
DHS, homeland security, department of homeland security | border
FSB, Federal Security Service, Russian security service | KGB
KGB, Soviet secret police, Soviet security service | spy
GRU, Russian military intelligence | spy
SVR, foreign intelligence service | spy
Mossad, Israeli intelligence | Israel
MI5, British security service | British
MI6, secret intelligence service, British intelligence | British
IDF, Israel Defense Forces, Israeli army, Israeli military | Israel
PLA, People's Liberation Army, Chinese army | China
ICC, International Criminal Court | court, Hague
ICJ, International Court of Justice, world court | court, Hague
ECHR, European Court of Human Rights | court, Strasbourg
OSCE, Organization for Security and Co-operation in Europe | Europe
CSTO, Collective Security Treaty Organization | Moscow, alliance
CIS, Commonwealth of Independent States | Soviet
EAEU, Eurasian Economic Union, EEU | Russia, Eurasian
SCO, Shanghai Cooperation Organization, Shanghai group | China
BRICS, emerging economies | Brazil, India, China
G7, Group of Seven, seven leading economies | summit
G20, Group of Twenty | summit
G8, Group of Eight | summit
ASEAN, Association of Southeast Asian Nations | Asia
APEC, Asia-Pacific Economic Cooperation | Pacific
AU, African Union | Africa
ECOWAS, Economic Community of West African States | Africa
GCC, Gulf Cooperation Council | Gulf
OIC, Organization of Islamic Cooperation | Islamic
Arab League, League of Arab States | Arab
NAFTA, USMCA, North American Free Trade Agreement | trade
FTA, free trade agreement, free trade zone | trade
INSTC, North-South corridor, North-South Transport Corridor, International North-South Transport Corridor | corridor
BRI, Belt and Road, Belt and Road Initiative, New Silk Road, Silk Road | China
AUKUS, Australia Britain United States | submarine
QUAD, Quadrilateral Security Dialogue | India, Japan, Australia
UNESCO, UN cultural agency | heritage, culture
UNICEF, UN children's fund, children's fund | child
UNHCR, UN refugee agency, refugee agency | refugee
UNRWA, UN agency for Palestinian refugees | Palestinian, refugee
WFP, World Food Programme | food
FAO, Food and Agriculture Organization | food
ILO, International Labour Organization | labour
IMO, International Maritime Organization | shipping
ICAO, International Civil Aviation Organization | aviation
ICRC, Red Cross, International Committee of the Red Cross | aid
Interpol, International Criminal Police Organization | police
IOC, International Olympic Committee, Olympic Committee | Olympics
FIFA, world football body, football's governing body | football
UEFA, European football body | football
WADA, World Anti-Doping Agency | doping
NASA, US space agency, National Aeronautics and Space Administration | space
ESA, European Space Agency | space
ISS, International Space Station, space station | orbit
ISIS, ISIL, Islamic State, Daesh, IS group | caliphate, jihadist
PKK, Kurdistan Workers' Party | Kurdish
PLO, Palestine Liberation Organization | Palestinian
WMD, weapons of mass destruction | nuclear, chemical
ICBM, intercontinental ballistic missile, intercontinental missile | missile
UAV, unmanned aerial vehicle, drone | unmanned
INF, Intermediate-Range Nuclear Forces Treaty | missile
MoU, memorandum of understanding, memorandum | agreement
NGO, non-governmental organization, aid group, charity | civil society
USAID, Agency for International Development | aid
SMO, special military operation | Ukraine, invasion
WWI, First World War, World War I, Great War
WWII, Second World War, World War II, World War Two, Great Patriotic War | nazi
Cold War, East-West confrontation, superpower rivalry | Soviet
electric vehicle, electric car | battery
HIV, human immunodeficiency virus | virus
DNA, genetic material | gene
PCR, swab test | covid
CO2, carbon dioxide | carbon
IPO, initial public offering, stock market debut, flotation | shares
SME, small and medium-sized enterprises, small business | firms
GPS, global positioning system, satellite navigation | navigation
VPN, virtual private network | internet
USB, memory stick, flash drive | data
TV, television | broadcast
DUP, Democratic Unionist Party | Ulster
GOP, Republican Party, Republican | party
Democrats, Democratic Party | party
AfD, Alternative for Germany | German
SPD, German Social Democrats | German
CDU, Christian Democratic Union, German Christian Democrats | German
BBC, British Broadcasting Corporation | broadcaster
AFP, Agence France-Presse | news agency
AP, Associated Press | news agency
RT, Russia Today | broadcaster
IRNA, Iranian news agency, Islamic Republic News Agency | Iran
TASS, ITAR-TASS, Russian news agency | Russia
SPIEF, St Petersburg International Economic Forum | forum
WEF, World Economic Forum, Davos | forum
climate summit, climate conference, UN climate conference | climate
`;
