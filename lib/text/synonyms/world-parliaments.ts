import { nationalLines } from './world-lines.ts';

/** Names of the country | adjectives | what is asked for | its name there. */
export const WORLD_PARLIAMENTS = nationalLines(`
Russia | Russian | parliament, legislature, lawmakers, lower house, deputies, MPs | Duma, State Duma, Federation Council
Russia | Russian | upper house, senators | Federation Council
Iran | Iranian | parliament, legislature, lawmakers, deputies, MPs | Majlis, Majles
Israel | Israeli | parliament, legislature, lawmakers | Knesset
Ukraine | Ukrainian | parliament, legislature, lawmakers, deputies | Rada, Verkhovna Rada
Germany | German | parliament, legislature, lawmakers, lower house | Bundestag
Germany | German | upper house | Bundesrat
Poland | Polish | parliament, legislature, lawmakers, lower house | Sejm
Britain, UK | British, UK | parliament, legislature, lawmakers, lower house, MPs | Commons, House of Commons, Westminster
Britain, UK | British, UK | upper house, peers | House of Lords
United States, America | American, US | parliament, legislature, lawmakers | Congress, Senate, Capitol, House of Representatives
United States, America | American, US | upper house, senators | Senate
United States, America | American, US | lower house | House of Representatives
France | French | parliament, legislature, lower house, deputies | National Assembly
Spain | Spanish | parliament, legislature | Cortes, Congress of Deputies
Italy | Italian | parliament, legislature | Chamber of Deputies, Senate
Austria | Austrian | parliament, legislature | Nationalrat, National Council
Switzerland | Swiss | parliament, legislature | Federal Assembly, National Council
Denmark | Danish | parliament, legislature | Folketing
Sweden | Swedish | parliament, legislature | Riksdag
Norway | Norwegian | parliament, legislature | Storting
Finland | Finnish | parliament, legislature | Eduskunta
Iceland | Icelandic | parliament, legislature | Althing, Althingi
Ireland | Irish | parliament, legislature | Dail, Oireachtas
Estonia | Estonian | parliament, legislature | Riigikogu
Latvia | Latvian | parliament, legislature | Saeima
Lithuania | Lithuanian | parliament, legislature | Seimas
Croatia | Croatian | parliament, legislature | Sabor
Serbia | Serbian | parliament, legislature | Skupstina, National Assembly
Turkey | Turkish | parliament, legislature | Grand National Assembly
Azerbaijan | Azerbaijani | parliament, legislature | Milli Majlis
Kazakhstan | Kazakh | parliament, legislature | Mazhilis
Uzbekistan | Uzbek | parliament, legislature | Oliy Majlis
Kyrgyzstan | Kyrgyz | parliament, legislature | Jogorku Kenesh
India | Indian | parliament, legislature, lower house | Lok Sabha
India | Indian | upper house | Rajya Sabha
China | Chinese | parliament, legislature, lawmakers | National People's Congress
Japan | Japanese | parliament, legislature | Diet
Taiwan | Taiwanese | parliament, legislature | Legislative Yuan
Hong Kong | Hong Kong | parliament, legislature | LegCo, Legislative Council
Mongolia | Mongolian | parliament, legislature | Khural
Syria | Syrian | parliament, legislature | People's Assembly
Soviet Union | Soviet | parliament, legislature | Supreme Soviet
European Union, EU | European, EU | parliament, legislature, lawmakers | European Parliament, MEPs
Scotland | Scottish | parliament, legislature | Holyrood
Northern Ireland | Northern Irish | parliament, assembly | Stormont
Wales | Welsh | parliament, legislature | Senedd
`);

/** As with parliaments: ministries and palaces by which the press calls a part of the government. */
export const WORLD_SEATS_OF_POWER = nationalLines(`
Russia | Russian | seat of power, presidential palace, presidential administration, presidency | Kremlin
United States, America | American, US | seat of power, presidential residence, presidency, executive mansion, presidential administration | White House, Oval Office
United States, America | American, US | defence ministry, military leadership, defence department, war department | Pentagon
United States, America | American, US | foreign ministry, diplomacy, foreign office | State Department, Foggy Bottom
United States, America | American, US | finance ministry | Treasury, Treasury Department
United States, America | American, US | justice ministry | Justice Department
United States, America | American, US | interior ministry | Homeland Security
Britain, UK | British, UK | seat of power, prime minister's office, prime minister's residence | Downing Street, Number 10
Britain, UK | British, UK | foreign ministry, diplomacy | Foreign Office
Britain, UK | British, UK | interior ministry | Home Office
Britain, UK | British, UK | finance ministry | Treasury, Exchequer
Britain, UK | British, UK | royal palace, royal residence, monarchy, royal household | Buckingham Palace, Windsor
Britain | British | civil service | Whitehall
France | French | seat of power, presidential palace, presidency | Elysee
France | French | foreign ministry, diplomacy | Quai d'Orsay
France | French | prime minister's office | Matignon
Germany | German | seat of power, chancellor's office | Chancellery
Germany | German | presidency, presidential palace | Bellevue
Italy | Italian | seat of power, prime minister's office | Palazzo Chigi, Chigi
Italy | Italian | presidency, presidential palace | Quirinal, Quirinale
Spain | Spanish | seat of power, prime minister's office | Moncloa
Austria | Austrian | presidency, presidential palace | Hofburg
Turkey | Turkish | presidency, presidential palace | Bestepe, Ak Saray
China | Chinese | seat of power, leadership compound | Zhongnanhai
South Korea | South Korean | presidency, presidential palace, presidential office | Blue House
Japan | Japanese | prime minister's office | Kantei
Brazil | Brazilian | presidency, presidential palace | Planalto
Argentina | Argentine | presidency, presidential palace | Casa Rosada, Pink House
Chile | Chilean | presidency, presidential palace | La Moneda
Venezuela | Venezuelan | presidency, presidential palace | Miraflores
Ukraine | Ukrainian | presidency, presidential office | Bankova
India | Indian | foreign ministry | Ministry of External Affairs, South Block
European Union, EU | European, EU | executive, executive body | European Commission, Berlaymont
Catholic Church | Catholic | seat, leadership | Vatican, Holy See
`);
