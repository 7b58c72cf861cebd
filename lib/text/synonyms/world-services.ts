import { nationalLines } from './world-lines.ts';

/** Secret services, armed forces, central banks and exchanges: names of the country | adjectives | what is asked for | its name there. */
export const WORLD_SERVICES = nationalLines(`
Russia | Russian | intelligence, intelligence service, secret service, security service, spies, spy agency | FSB, SVR, GRU
Russia | Russian | national guard, internal troops | Rosgvardia
Russia | Russian | mercenaries, private army, mercenary group, private military company | Wagner
Soviet Union | Soviet | intelligence, secret service, secret police, spies | KGB, NKVD
Soviet Union | Soviet | army, troops | Red Army
Soviet Union | Soviet | prison camps, labour camps | Gulag
United States, America | American, US | intelligence, intelligence service, secret service, spies, spy agency, foreign intelligence | CIA, NSA
United States, America | American, US | federal police, investigators, domestic intelligence | FBI
United States, America | American, US | special forces, commandos | Navy Seals, Delta Force, Green Berets
United States, America | American, US | central bank | Fed, Federal Reserve
United States, America | American, US | stock exchange, stock market, shares, financial district | Wall Street, Nasdaq, Dow Jones
United States, America | American, US | space agency | NASA
United States, America | American, US | aid agency | USAID
United States, America | American, US | immigration police, border police, deportation agency | Immigration and Customs Enforcement
United States, America | American, US | military academy | West Point
Britain, UK | British, UK | intelligence, intelligence service, secret service, spies | MI6, MI5, GCHQ
Britain, UK | British, UK | detectives, capital's police, police headquarters | Scotland Yard
Britain, UK | British, UK | special forces | SAS
Britain, UK | British, UK | central bank | Bank of England
Britain, UK | British, UK | stock exchange, stock market | FTSE, London Stock Exchange
Britain, UK | British, UK | health service | NHS
Britain, UK | British, UK | military academy | Sandhurst
Israel | Israeli | intelligence, intelligence service, secret service, spies, spy agency | Mossad, Shin Bet
Israel | Israeli | army, military, armed forces, troops, soldiers | IDF
Israel | Israeli | missile shield, air defence, rocket shield | Iron Dome, David's Sling
Iran | Iranian | elite force, elite troops, ideological army, elite military force | Revolutionary Guards, IRGC, Quds Force
Iran | Iranian | volunteer militia, paramilitary, militia | Basij
Iran | Iranian | foreign operations unit, expeditionary force | Quds Force
Iran | Iranian | morality enforcers, dress code enforcers | morality police
Germany | German | intelligence, intelligence service, secret service, spies | BND
Germany | German | domestic intelligence | Office for the Protection of the Constitution, BfV
Germany | German | army, armed forces, military | Bundeswehr
East Germany | East German | secret police, secret service | Stasi
Nazi Germany | Nazi | secret police | Gestapo
Nazi Germany | Nazi | army, armed forces | Wehrmacht
Nazi Germany | Nazi | air force | Luftwaffe
Germany | German | central bank | Bundesbank
Germany | German | stock exchange, stock market | DAX
France | French | intelligence, secret service, spies | DGSE, DGSI
France | French | military police | gendarmerie
France | French | stock exchange, stock market | CAC 40
Italy | Italian | military police | Carabinieri
Pakistan | Pakistani | intelligence, secret service, spies, spy agency | ISI
India | Indian | intelligence, secret service, spies, spy agency | Research and Analysis Wing
Ukraine | Ukrainian | intelligence, secret service, security service, spies | SBU, HUR
Ukraine | Ukrainian | nationalist brigade, nationalist battalion | Azov
Iraq | Iraqi | Shiite militias, paramilitary | Popular Mobilization Forces, Hashd al-Shaabi, Kataib Hezbollah
Kurdistan | Kurdish | fighters, militia, forces | Peshmerga, YPG, SDF, PKK
China | Chinese | army, military, armed forces | PLA, People's Liberation Army
China | Chinese | central bank | People's Bank of China
China | Chinese | secret service, spies | Ministry of State Security
Japan | Japanese | army, military, armed forces | Self-Defense Forces
Japan | Japanese | central bank | Bank of Japan
Japan | Japanese | stock exchange, stock market | Nikkei
Hong Kong | Hong Kong | stock exchange, stock market | Hang Seng
Romania | Romanian | communist secret police | Securitate
Myanmar, Burma | Burmese, Myanmar | army, military | Tatmadaw
Haiti | Haitian | secret police | Tonton Macoute
Poland | Polish | trade union | Solidarity
European Union, EU, euro zone | European, EU, eurozone | central bank, monetary authority | ECB
European Union, EU | European, EU | police agency | Europol
European Union, EU | European, EU | border agency, border guards | Frontex
Europe | European | space agency | ESA
Russia | Russian | central bank | Bank of Russia
Russia | Russian | space agency | Roscosmos
Russia | Russian | stock exchange, stock market | Moscow Exchange, MOEX
Russia | Russian | sovereign wealth fund, investment fund | Russian Direct Investment Fund, RDIF
Russia | Russian | consumer watchdog, health watchdog | Rospotrebnadzor
Russia | Russian | media watchdog, censor, internet regulator | Roskomnadzor
`);
