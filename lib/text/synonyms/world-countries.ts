/** Countries, territories and regions that the themes of places leave out, with their people and capitals, one group a line. */
export const WORLD_COUNTRIES = `
Andorra, Andorran
Liechtenstein, Vaduz
Luxembourg, Grand Duchy
Monaco, Monegasque
San Marino, Sammarinese
Faroe Islands, Faroese, Faroes | Denmark
Gibraltar, Gibraltarian | Britain
Transnistria, Transdniestria, Pridnestrovie, Tiraspol | Moldova
Gagauzia, Gagauz | Moldova
South Ossetia, South Ossetian, Tskhinvali | Georgia
Dagestan, Dagestani, Makhachkala | Caucasus
Ingushetia, Ingush | Caucasus
Tatarstan, Tatar, Kazan | Volga
Bashkortostan, Bashkir, Ufa
Yakutia, Yakut, Sakha | Siberia
Buryatia, Buryat | Siberia
Kuril Islands, Kurils, Northern Territories | Japan
Sakhalin, South Sakhalin
Galicia, Galician
Basque Country, Basque, Bilbao | Spain
Andalusia, Andalusian, Seville | Spain
Corsica, Corsican | France
Brittany, Breton | France
Alsace, Alsatian, Strasbourg | France
Sicily, Sicilian, Palermo | Italy
Sardinia, Sardinian | Italy
Lombardy, Milan, Milanese | Italy
Venice, Venetian | Italy
Naples, Neapolitan | Italy
Bavaria, Bavarian, Munich | Germany
Saxony, Saxon, Dresden | Germany
Flanders, Flemish, Antwerp | Belgium
Wallonia, Walloon | Belgium
Crete, Cretan | Greece
Vojvodina, Novi Sad | Serbia
Republika Srpska, Bosnian Serbs, Banja Luka | Bosnia
Benin, Beninese, Dahomey
Burundi, Burundian, Bujumbura, Gitega
Cape Verde, Cape Verdean, Cabo Verde
Central African Republic, Bangui
Comoros, Comorian
Djibouti, Djiboutian
Equatorial Guinea, Malabo
Eswatini, Swaziland, Swazi
Gabon, Gabonese, Libreville
Gambia, Gambian, Banjul
Guinea, Guinean, Conakry
Guinea-Bissau, Bissau
Lesotho, Basotho, Maseru
Liberia, Liberian, Monrovia
Malawi, Malawian, Lilongwe
Mauritania, Mauritanian, Nouakchott
Mauritius, Mauritian, Port Louis
Seychelles, Seychellois
Sierra Leone, Sierra Leonean, Freetown
South Sudan, South Sudanese, Juba
Togo, Togolese, Lome
Western Sahara, Sahrawi, Polisario | Morocco
Somaliland, Hargeisa | Somalia
Puntland, Garowe | Somalia
Tigray, Tigrayan, Mekele, TPLF | Ethiopia
Darfur, Darfuri, El Fasher | Sudan
Biafra, Igbo | Nigeria
Zanzibar, Zanzibari | Tanzania
Antigua, Antiguan
Bahamas, Bahamian, Nassau
Barbados, Barbadian, Bridgetown
Belize, Belizean
Bermuda, Bermudian
Cayman Islands, Caymans, Caymanian
Costa Rica, Costa Rican, San Jose
Dominican Republic, Santo Domingo, Dominican
Falkland Islands, Falklands, Malvinas | Argentina
Grenada, Grenadian
Guyana, Guyanese | Essequibo
Honduras, Honduran, Tegucigalpa
Jamaica, Jamaican, Kingston
Puerto Rico, Puerto Rican, San Juan
Suriname, Surinamese, Paramaribo
Trinidad and Tobago, Trinidad, Trinidadian
Quebec, Quebecois, Quebecker, Montreal | Canada
Alberta, Albertan, Calgary | Canada
Texas, Texan, Houston, Dallas
Alaska, Alaskan, Anchorage
Hawaii, Hawaiian, Honolulu
Pennsylvania, Pennsylvanian, Philadelphia
Michigan, Detroit
Illinois, Chicago
Georgia state, Atlanta
Massachusetts, Boston
Virginia, Virginian
Arizona, Arizonan, Phoenix
Nevada, Las Vegas
Guam, Guamanian
Brunei, Bruneian
East Timor, Timor-Leste, Timorese, Dili
Fiji, Fijian, Suva
Papua New Guinea, Papuan, Port Moresby
Samoa, Samoan
Solomon Islands, Honiara
Tonga, Tongan
Vanuatu, Port Vila
Kiribati, Tarawa
Marshall Islands, Marshallese
Micronesia, Micronesian
Nauru, Nauruan
Palau, Palauan
Tuvalu, Tuvaluan
New Caledonia, Noumea, Kanak | France
Tasmania, Tasmanian | Australia
Kashmir, Kashmiri, Srinagar
Punjab, Punjabi, Lahore
Bengal, Bengali, Kolkata, Calcutta
Tamil Nadu, Tamil, Chennai, Madras
Gujarat, Gujarati, Ahmedabad | India
Balochistan, Baloch, Baluch, Quetta | Pakistan
Sindh, Sindhi, Karachi | Pakistan
Manchuria, Manchurian | China
Inner Mongolia, Hohhot | China
Guangdong, Canton, Cantonese, Guangzhou | China
Macau, Macao, Macanese | China
Okinawa, Okinawan | Japan
Aceh, Acehnese | Indonesia
Java, Javanese | Indonesia
Rakhine, Rohingya, Arakan | Myanmar
Mindanao, Moro | Philippines
Rojava, Syrian Kurds, Kobani | Syria
Idlib, rebel enclave | Syria
Aleppo, Halab | Syria
Nagasaki, Hiroshima | Japan
Golan, Golan Heights | Syria, Israel
Sinai, Sinai Peninsula | Egypt
Hejaz, Mecca, Medina | Saudi
Khuzestan, Ahvaz | Iran
Karakalpakstan, Nukus | Uzbekistan
Gorno-Badakhshan, Pamir | Tajikistan
Nakhchivan, Nakhichevan | Azerbaijan
Antarctica, Antarctic, south polar
Arctic, far north, High North, polar
`;
