import { nationalLines } from './world-lines.ts';

/** Names of the country | adjectives | what is asked for | cities and regions in the news. Capitals stand with their countries. */
export const WORLD_CITIES = nationalLines(`
Russia | Russian | city, town, metropolis | St Petersburg, Kazan, Sochi, Vladivostok, Novosibirsk, Yekaterinburg, Rostov, Volgograd, Murmansk, Ufa, Astrakhan, Kursk, Belgorod, Samara, Grozny, Kaliningrad, Moscow
Russia | Russian | region, province, border region | Kursk, Belgorod, Bryansk, Rostov, Dagestan, Chechnya, Tatarstan, Bashkortostan, Yakutia, Siberia, Kaliningrad, Astrakhan, Kamchatka, Sakhalin, Chukotka
Russia | Russian | port | Astrakhan, Novorossiysk, Vladivostok, Murmansk, Ust-Luga, St Petersburg, Sevastopol
Russia | Russian | resort | Sochi
Ukraine | Ukrainian | city, town | Kharkiv, Kharkov, Odesa, Odessa, Mariupol, Bakhmut, Avdiivka, Kherson, Lviv, Dnipro, Zaporizhzhia, Kramatorsk, Pokrovsk, Bucha, Sumy, Kyiv, Kiev
Ukraine | Ukrainian | region, province, territory | Donetsk, Luhansk, Donbas, Donbass, Kherson, Zaporizhzhia, Kharkiv, Crimea, Sumy
Ukraine | Ukrainian | peninsula | Crimea
Ukraine | Ukrainian | port | Odesa, Odessa, Mariupol, Berdyansk, Mykolaiv
Belarus | Belarusian | city | Brest, Gomel, Grodno, Vitebsk, Minsk
Iran | Iranian | city, town, metropolis | Isfahan, Esfahan, Mashhad, Shiraz, Tabriz, Qom, Kerman, Rasht, Yazd, Ahvaz, Tehran
Iran | Iranian | port, harbour | Bandar Abbas, Chabahar, Anzali, Bandar-e Anzali, Bushehr
Iran | Iranian | nuclear plant, nuclear power plant, reactor, power station | Bushehr, Arak
Iran | Iranian | nuclear site, nuclear facility, enrichment site, atomic site, enrichment plant | Natanz, Fordow, Fordo, Isfahan, Arak, Parchin
Iraq | Iraqi | city | Mosul, Basra, Kirkuk, Najaf, Karbala, Fallujah, Erbil, Tikrit, Baghdad
Syria | Syrian | city, town | Aleppo, Homs, Hama, Idlib, Latakia, Tartus, Palmyra, Raqqa, Damascus
Syria | Syrian | base, port | Tartus, Latakia, Hmeimim, Khmeimim
Lebanon | Lebanese | city | Beirut, Tripoli, Sidon, Tyre, Baalbek
Israel | Israeli | city, town | Tel Aviv, Haifa, Jerusalem, Ashkelon, Sderot, Eilat, Beersheba
Gaza | Gazan, Palestinian | city, town, refugee camp | Rafah, Khan Younis, Jabalia, Gaza City, Jenin, Nablus, Ramallah, Hebron, Bethlehem
Turkey | Turkish | city, metropolis | Istanbul, Izmir, Antalya, Adana, Gaziantep, Ankara, Diyarbakir
Saudi Arabia | Saudi | city | Jeddah, Mecca, Medina, Neom, Riyadh
Emirates, UAE | Emirati | city, emirate | Dubai, Abu Dhabi, Sharjah
Yemen | Yemeni | city, port | Aden, Hodeidah, Sanaa, Marib
Afghanistan | Afghan | city | Kandahar, Herat, Kunduz, Jalalabad, Mazar-i-Sharif, Kabul
Pakistan | Pakistani | city, metropolis | Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Islamabad
India | Indian | city, metropolis | Mumbai, Delhi, Kolkata, Bangalore, Bengaluru, Chennai, Hyderabad, Ahmedabad
India | Indian | region, state, province | Kashmir, Punjab, Gujarat, Kerala, Goa, Assam, Manipur
India | Indian | port | Mumbai, Mundra, Chennai
China | Chinese | city, metropolis | Shanghai, Wuhan, Guangzhou, Shenzhen, Chongqing, Tianjin, Harbin, Nanjing, Beijing
China | Chinese | region, province | Xinjiang, Tibet, Sichuan, Guangdong, Hubei, Inner Mongolia, Fujian
Japan | Japanese | city | Hiroshima, Nagasaki, Osaka, Kyoto, Fukushima, Yokohama, Kobe, Tokyo
Japan | Japanese | nuclear plant, nuclear power plant, nuclear accident, nuclear disaster | Fukushima
South Korea | South Korean | city | Busan, Incheon, Gwangju, Seoul
Vietnam | Vietnamese | city | Ho Chi Minh City, Saigon, Da Nang, Hanoi
Australia | Australian | city, metropolis | Sydney, Melbourne, Perth, Brisbane, Adelaide
Kazakhstan | Kazakh | city, metropolis | Almaty, Aktau, Baikonur, Semipalatinsk, Shymkent, Astana
Uzbekistan | Uzbek | city | Samarkand, Bukhara, Fergana, Tashkent
Azerbaijan | Azerbaijani | city | Ganja, Shusha, Sumgait, Baku
Armenia | Armenian | city | Gyumri, Vanadzor, Yerevan
Georgia | Georgian | city, port | Batumi, Poti, Gori, Tbilisi
Germany | German | city | Munich, Hamburg, Frankfurt, Cologne, Dresden, Leipzig, Stuttgart, Bonn, Magdeburg, Berlin
Germany | German | region, state | Bavaria, Saxony, Thuringia, Brandenburg, Hesse
France | French | city | Marseille, Lyon, Strasbourg, Toulouse, Bordeaux, Lille, Paris
Britain, England, UK | British, English, UK | city | Manchester, Birmingham, Liverpool, Leeds, Southport, Bristol, Salisbury, London
Scotland | Scottish | city | Glasgow, Edinburgh, Aberdeen
Italy | Italian | city | Milan, Naples, Venice, Turin, Florence, Genoa, Bologna, Rome
Spain | Spanish | city | Barcelona, Valencia, Seville, Bilbao, Malaga, Madrid
Spain | Spanish | region | Catalonia, Andalusia, Galicia, Basque Country, Valencia
Poland | Polish | city | Krakow, Gdansk, Wroclaw, Rzeszow, Lublin, Warsaw
Switzerland | Swiss | city | Geneva, Zurich, Basel, Lausanne, Lugano
Switzerland | Swiss | resort, ski resort | Davos, St Moritz, Burgenstock
Austria | Austrian | city | Salzburg, Graz, Innsbruck, Vienna
Netherlands | Dutch | city | Rotterdam, The Hague, Utrecht, Amsterdam
Belgium | Belgian | city | Antwerp, Ghent, Bruges, Brussels
Sweden | Swedish | city | Gothenburg, Malmo, Stockholm
Greece | Greek | island | Crete, Lesbos, Rhodes, Corfu
Bosnia | Bosnian | town | Srebrenica, Mostar, Tuzla, Banja Luka
United States, America | American, US | city, metropolis | New York, Los Angeles, Chicago, Houston, Philadelphia, Detroit, Boston, San Francisco, Miami, Las Vegas, New Orleans, Atlanta, Seattle, Minneapolis
United States, America | American, US | state, swing state, battleground state | California, Texas, Florida, Pennsylvania, Michigan, Wisconsin, Arizona, Ohio, Nevada, Alaska, Virginia
United States, America | American, US | military prison, prison camp | Guantanamo
Canada | Canadian | city | Toronto, Montreal, Vancouver, Calgary, Ottawa
Canada | Canadian | province | Quebec, Alberta, Ontario, British Columbia
Mexico | Mexican | city | Tijuana, Cancun, Ciudad Juarez, Guadalajara, Acapulco
Brazil | Brazilian | city | Rio de Janeiro, Sao Paulo, Brasilia, Manaus
Nigeria | Nigerian | city | Lagos, Kano, Maiduguri, Abuja
South Africa | South African | city | Johannesburg, Cape Town, Durban, Pretoria
Egypt | Egyptian | city, resort | Alexandria, Sharm el-Sheikh, Luxor, Hurghada, Cairo
Libya | Libyan | city | Benghazi, Misrata, Sirte, Derna, Tripoli
Sudan | Sudanese | city | El Fasher, Omdurman, Port Sudan, Khartoum
Morocco | Moroccan | city | Casablanca, Marrakesh, Fez, Tangier
`);
