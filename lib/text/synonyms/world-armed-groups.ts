import { bothWays } from './world-lines.ts';

/** Armed groups, movements and parties by what they are, one direction a line. */
export const WORLD_ARMED_GROUPS = bothWays(`
Palestinian militants, Palestinian militant group, Palestinian Islamist group, Palestinian Islamists, Palestinian resistance group, rulers of Gaza, rulers of the Gaza Strip, militants in Gaza, Islamists in Gaza > Hamas, Islamic Jihad
Palestinian party, Palestinian faction > Fatah, Hamas, PLO
Lebanese militia, Lebanese militant group, Lebanese Shiite group, Lebanese Shiite militia, Lebanese armed group, Lebanese militants, Lebanese movement, party of God > Hezbollah
Yemeni rebels, Yemeni militia, Yemeni movement, rebels in Yemen, Yemeni Shiite rebels, militia in Yemen, Red Sea attackers, attackers of ships in the Red Sea > Houthi, Huthi, Ansar Allah
Shiite militia, Shia militia, Shiite militants, Shiite group, Shiite armed group > Hezbollah, Houthi, Kataib Hezbollah, Popular Mobilization Forces
Iran-backed group, Iran-backed militia, Iranian-backed group, Iranian-backed militia, Tehran-backed group, Iran's proxy, Iranian proxy, Tehran's proxy, pro-Iranian group, pro-Iranian militia, ally of Tehran, militant ally of Iran > Hezbollah, Houthi, Hamas, Islamic Jihad, Shiite militia, Kataib Hezbollah, axis of resistance
anti-Israeli alliance, anti-Israel alliance > axis of resistance, Hezbollah, Hamas
Syrian rebels, Syrian Islamists, Islamist rebels in Syria, Syrian opposition forces, armed Syrian opposition, rebels in Syria > HTS, Hayat Tahrir al-Sham, Nusra, Free Syrian Army
Syrian Kurdish militia, Syrian Kurds, Kurdish fighters in Syria > SDF, YPG
Kurdish rebels, Kurdish guerrillas, Kurdish militants, Kurdish separatists > PKK, YPG
jihadist group, jihadist organisation, terrorist organisation, terrorist network, terrorist group, Islamist terrorist group, Islamist group, extremist group > Islamic State, ISIS, ISIL, Daesh, al-Qaeda, Qaeda, Boko Haram, Shabaab, Taliban
Sunni extremists, Sunni jihadists, Sunni militants > Islamic State, ISIS, Daesh, al-Qaeda, Qaeda
caliphate, self-styled caliphate > Islamic State, ISIS
terrorist network of bin Laden, bin Laden's network > al-Qaeda, Qaeda
rulers of Afghanistan, Afghan Islamists, Afghan insurgents, new Afghan rulers, Afghan rulers, Afghan militants > Taliban
Pakistani militants, Pakistani Taliban > TTP, Tehreek-e-Taliban
Kashmiri militants, Pakistan-based militants > Lashkar-e-Taiba, Jaish-e-Mohammed
Somali Islamists, Somali militants, East African jihadists > Shabaab, al-Shabaab
Nigerian Islamists, Nigerian jihadists, West African jihadists > Boko Haram, ISWAP
Sudanese paramilitary, Sudanese militia > RSF, Rapid Support Forces, Janjaweed
Rwandan-backed rebels, Congolese rebels > M23
Ethiopian rebels, Tigrayan rebels > TPLF
Ugandan rebels > Lord's Resistance Army
Sri Lankan rebels, Tamil rebels, Tamil separatists > Tamil Tigers, LTTE
Colombian rebels, Colombian guerrillas, Colombian Marxists > FARC, ELN
Peruvian guerrillas, Maoist guerrillas of Peru > Shining Path
Basque separatists, Basque militants > ETA
Irish republicans, Irish paramilitaries, Northern Irish militants > IRA, Sinn Fein
German left-wing terrorists > Red Army Faction, RAF
Italian left-wing terrorists > Red Brigades
Mexican drug gang, Mexican drug cartel, drug cartel > Sinaloa, Jalisco, Zetas
Venezuelan gang > Tren de Aragua
Salvadoran gang > MS-13, Mara Salvatrucha
Italian mafia, Sicilian mafia > Cosa Nostra, Camorra, Ndrangheta
Japanese mafia > Yakuza
Chinese mafia > Triads
Japanese doomsday cult > Aum Shinrikyo
Chechen fighters, Chechen troops > Kadyrovtsy, Akhmat
pro-Russian separatists, separatists in Donbas, rebels in eastern Ukraine, Moscow-backed separatists > DPR, LPR, Donetsk, Luhansk
mercenary group, mercenaries, private military contractor > Wagner, Blackwater
hacker group, hackers, cybercrime gang > Anonymous, Fancy Bear, Lazarus, LockBit
far-right militia, American far-right group > Proud Boys, Oath Keepers
white supremacists, American racists > Ku Klux Klan, neo-Nazis
anti-racism movement, black rights movement > Black Lives Matter
conservative American movement, Trump's movement, Trump's followers > MAGA, Tea Party
climate protesters, climate activists > Extinction Rebellion, Just Stop Oil, Last Generation, Fridays for Future
French protest movement, protesters in yellow > yellow vests, gilets jaunes
Shiite uprising, Iranian protest movement, Iranian women's protest > Mahsa Amini, Woman Life Freedom
Iranian opposition in exile, exiled Iranian opposition > MEK, Mujahedin-e Khalq
Islamist movement of Egypt, Egyptian Islamists > Muslim Brotherhood
party of Putin, Russian ruling party, Kremlin party, ruling party of Russia > United Russia
Russian communists, Russian opposition party > KPRF, Communist Party, Yabloko, LDPR
Zelensky's party, Ukrainian ruling party > Servant of the People
Erdogan's party, Turkish ruling party, ruling party of Turkey > AKP, Justice and Development
Turkish opposition party, Turkish secularists > CHP, Republican People's Party
Kurdish party, pro-Kurdish party > HDP, DEM
Netanyahu's party, Israeli ruling party, Israeli right > Likud
Israeli opposition party > Yesh Atid
Modi's party, Indian ruling party, Hindu nationalist party, Hindu nationalists > BJP
Indian opposition party > Congress, Aam Aadmi
Pakistani opposition party, Imran Khan's party > PTI
Chinese ruling party, ruling party of China > Communist Party
Taiwanese ruling party > DPP
Taiwanese opposition party, Chinese nationalists > Kuomintang, KMT
Japanese ruling party > LDP, Liberal Democratic Party
South African ruling party, Mandela's party > ANC, African National Congress
British ruling party, British conservatives, British right > Tory, Conservatives
British left, British opposition > Labour
British nationalists, Brexit party, British populists > Reform UK, UKIP
Scottish nationalists > SNP
German conservatives, German centre-right > CDU, CSU, Christian Democrats
German social democrats, German centre-left > SPD, Social Democrats
German far right, German nationalists, German populists > AfD
German ecologists, German environmental party > Greens
German liberals > FDP
German left > Linke, BSW
French far right, Le Pen's party, French nationalists > National Rally, National Front
French left, French far left > La France Insoumise, Socialists
Macron's party > Renaissance, En Marche
Austrian far right > FPO, Freedom Party
Dutch far right > PVV, Wilders
Italian far right, Meloni's party > Brothers of Italy, Lega
Spanish far right > Vox
Spanish conservatives > PP, Popular Party
Spanish socialists > PSOE
Polish conservatives, Polish nationalists > PiS, Law and Justice
Polish liberals, Tusk's party > Civic Platform, Civic Coalition
Orban's party, Hungarian ruling party > Fidesz
Georgian ruling party, ruling party of Georgia > Georgian Dream
Swedish far right > Sweden Democrats
Finnish nationalists > Finns Party
Party of Trump, American conservatives, American right, elephants' party > Republicans, GOP, Republican Party
party of Biden, party of Obama, American liberals, American left > Democrats, Democratic Party
Saddam's party, Assad's party > Baath
Nazi party > NSDAP
`);
