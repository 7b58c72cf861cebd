/** Countries of Europe and the Americas with their people, capitals and seats of government, one group a line. */
export const PLACES_OF_EUROPE_AND_AMERICA = `
America, American, United States, US, USA, Washington, White House, United States of America | Pentagon, Capitol, Yankee
Russia, Russian, Moscow, Kremlin, Russian Federation | Soviet, Muscovite
Soviet Union, USSR, Soviet | Russia, communist
Ukraine, Ukrainian, Kyiv, Kiev
Britain, United Kingdom, UK, British, London, Downing Street, Whitehall, Great Britain, Briton | England, English, Westminster
England, English, Englishman | Britain, London
Scotland, Scottish, Scot, Edinburgh, Holyrood | Britain
Wales, Welsh, Cardiff, Welshman | Britain
Northern Ireland, Ulster, Belfast, Stormont | Britain
Ireland, Irish, Dublin, Irishman
France, French, Paris, Elysee, Frenchman, Quai d'Orsay | Elysee Palace
Germany, German, Berlin, Bundestag, Federal Republic | Chancellery, Bonn
Italy, Italian, Rome | Quirinal
Spain, Spanish, Madrid, Spaniard, Moncloa | Catalonia
Catalonia, Catalan, Barcelona | Spain
Portugal, Portuguese, Lisbon
Netherlands, Dutch, Holland, The Hague, Dutchman, Amsterdam
Belgium, Belgian, Brussels | Flemish, Walloon
Brussels, European Union, EU, European Commission | Belgium
Switzerland, Swiss, Bern | Geneva, Zurich
Austria, Austrian, Vienna | Hofburg
Denmark, Danish, Copenhagen, Dane | Greenland
Greenland, Nuuk | Denmark, Inuit
Sweden, Swedish, Stockholm, Swede
Norway, Norwegian, Oslo | Nordic
Finland, Finnish, Helsinki, Finn | Nordic
Iceland, Reykjavik
Scandinavia, Nordic, Nordic countries, Scandinavian, northern Europe | Sweden, Norway, Denmark, Finland
Baltic, Baltic states, Baltic countries | Estonia, Latvia, Lithuania
Estonia, Estonian, Tallinn | Baltic
Latvia, Latvian, Riga | Baltic
Lithuania, Lithuanian, Vilnius | Baltic
Kaliningrad, Koenigsberg | Russia
Poland, Polish, Warsaw, Sejm | Pole
Czech Republic, Czech, Czechia, Prague | Bohemia
Slovakia, Slovak, Bratislava
Hungary, Hungarian, Budapest, Magyar
Romania, Romanian, Bucharest
Moldova, Moldovan, Chisinau, Moldavia | Transnistria
Bulgaria, Bulgarian, Sofia, Bulgar
Greece, Greek, Athens, Hellenic
Cyprus, Cypriot, Nicosia
Malta, Maltese, Valletta
Albania, Albanian, Tirana
Serbia, Serbian, Serb, Belgrade | Yugoslavia
Kosovo, Kosovan, Pristina, Kosovar | Serbia
Croatia, Croatian, Zagreb, Croat
Bosnia, Bosnian, Sarajevo, Bosnia and Herzegovina | Herzegovina, Balkan
Montenegro, Montenegrin, Podgorica
North Macedonia, Macedonian, Skopje, Macedonia
Slovenia, Slovenian, Ljubljana, Slovene
Balkans, south-eastern Europe | Serbia, Yugoslavia
Belarus, Belarusian, Minsk, Belorussia
Crimea, Crimean, Sevastopol, Simferopol | Ukraine
Donbas, Donbass, eastern Ukraine | Donetsk, Luhansk
Donetsk, DPR, Donetsk region | Donbas
Luhansk, Lugansk, LPR | Donbas
Chechnya, Chechen, Grozny | Caucasus
Siberia, Siberian, Russian far east | Russia
St Petersburg, Leningrad, Saint Petersburg, Petrograd | Russia
Volgograd, Stalingrad
Georgia, Georgian, Tbilisi | Caucasus
Abkhazia, Abkhaz, Sukhumi | Georgia
Armenia, Armenian, Yerevan | Caucasus
Azerbaijan, Azerbaijani, Baku, Azeri | Caucasus
Nagorno-Karabakh, Karabakh, Artsakh | Armenia, Azerbaijan
Zangezur, Syunik | Armenia
Caucasus, Caucasian, South Caucasus, Transcaucasia | Georgia, Armenia, Azerbaijan
Caspian, Caspian Sea | Azerbaijan, Turkmenistan
Black Sea, Euxine, Bosphorus | Crimea
Europe, European, old continent | EU, continent
Eastern Europe, East European | Poland, Romania
Vatican, Holy See, papal, pontifical | Pope, Rome
Canada, Canadian, Ottawa
Mexico, Mexican, Mexico City
Cuba, Cuban, Havana
Haiti, Haitian, Port-au-Prince
Panama, Panamanian, Panama City | canal
Guatemala, Guatemalan
El Salvador, Salvadoran, San Salvador
Nicaragua, Nicaraguan, Managua
Venezuela, Venezuelan, Caracas, Miraflores
Colombia, Colombian, Bogota
Ecuador, Ecuadorian, Quito
Peru, Peruvian, Lima
Bolivia, Bolivian, La Paz
Brazil, Brazilian, Brasilia, Planalto
Argentina, Argentine, Buenos Aires, Argentinian, Casa Rosada
Chile, Chilean, Santiago
Uruguay, Uruguayan, Montevideo
Paraguay, Paraguayan, Asuncion
Latin America, South America, Latin American, South American | Brazil, Argentina
North America, North American | US, Canada, Mexico
Caribbean, West Indies, West Indian | Cuba, Jamaica
New York, Big Apple, Manhattan, NYC
California, Californian | Los Angeles, Sacramento
Florida, Floridian | Miami
Washington, White House, American capital, US administration | American, US
White House, Oval Office, US government | Washington
Pentagon, US military, defence department, department of defence | Washington
Capitol, Congress, Capitol Hill, US parliament | Washington, senate
Kremlin, Russian government, Russian leadership, presidential administration | Moscow
Moscow, Russian capital, Kremlin | Russia
`;
