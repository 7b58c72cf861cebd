/** Seas, rivers, straits, mountains and pipelines by where they are, one direction a line. */
export const WORLD_WATERS = `
oil strait, strait off Iran, strait at the mouth of the Gulf, narrow passage of the Gulf, oil chokepoint, waterway off Iran, strait between Iran and Oman > Hormuz
strait off Yemen, gateway to the Red Sea > Bab el-Mandeb, Red Sea
Turkish straits, strait in Turkey, strait in Istanbul > Bosphorus, Bosporus, Dardanelles
strait between Europe and Africa > Gibraltar
strait between China and Taiwan > Taiwan Strait
Asian strait, strait of Southeast Asia > Malacca
strait between Alaska and Russia > Bering
strait off Crimea > Kerch
Crimean bridge, bridge to Crimea > Kerch
Egyptian canal, canal in Egypt, canal between the Red Sea and the Mediterranean > Suez
Central American canal, canal between the Atlantic and the Pacific > Panama
landlocked sea, inland sea, largest lake, world's largest lake, sea between Russia and Iran, sea north of Iran > Caspian
shrinking sea, dried-up sea, vanished sea of Central Asia > Aral
salty lake of Israel, lowest lake of the world > Dead Sea
deepest lake, Siberian lake, world's deepest lake > Baikal
sea off Yemen, sea between Africa and Arabia > Red Sea
sea off Ukraine, sea north of Turkey, Crimean sea > Black Sea, Azov
sea between Russia and Scandinavia, sea of northern Europe > Baltic, North Sea, Barents
disputed Asian sea, contested Asian waters, sea disputed by China > South China Sea
warm seas, warm waters, southern seas > Persian Gulf, Indian Ocean, Arabian Sea, Gulf
northern shipping route, Arctic route, route through the Arctic, polar sea route > Northern Sea Route
sea lane around Africa, route around Africa > Cape of Good Hope
Egyptian river, longest river of Africa, African river > Nile, Congo, Niger, Zambezi
Ethiopian dam, dam on the Nile > Renaissance Dam, GERD
South American river, world's largest river, Brazilian river > Amazon
South American rainforest, Brazilian rainforest, Brazilian jungle > Amazon
American river, longest American river > Mississippi, Missouri, Colorado, Hudson, Potomac
river on the Mexican border, US border river > Rio Grande
Russian river, longest river of Europe, Russian waterway > Volga, Neva, Lena, Yenisei
Ukrainian river > Dnipro, Dnieper, Dniester
Ukrainian dam > Kakhovka
German river > Rhine, Elbe, Spree, Danube
river through Vienna, river through Budapest, Balkan river > Danube
French river > Seine, Loire, Rhone
British river, English river, London river > Thames
Italian river > Tiber, Arno
Polish border river, German-Polish river > Oder
Mesopotamian river, Iraqi river > Euphrates, Tigris
river between Iran and Azerbaijan, Caucasus border river > Aras, Araks
river of the Holy Land, Palestinian border river > Jordan
Iraqi-Iranian border river > Shatt al-Arab
Indian river, holy river of India > Ganges, Brahmaputra, Indus
Pakistani river > Indus
Chinese river, longest river of Asia > Yangtze, Yellow River, Mekong
Southeast Asian river > Mekong
Korean border river > Yalu
Afghan border river > Amu Darya, Panj
world's highest mountain, highest peak, Himalayan peak > Everest
highest mountain of Europe, Caucasian peak > Elbrus
African mountain, highest mountain of Africa > Kilimanjaro
Japanese volcano, sacred mountain of Japan > Fuji
Italian volcano, Sicilian volcano > Etna, Vesuvius
biblical mountain, mountain of Noah > Ararat
mountain range, mountain chain > Alps, Himalayas, Andes, Caucasus, Carpathians, Urals, Pyrenees, Hindu Kush, Zagros, Rockies
mountains between Europe and Asia > Urals
great desert, African desert > Sahara, Kalahari
Asian desert, Mongolian desert > Gobi
disputed plateau, Israeli-occupied plateau, occupied Syrian heights > Golan
annexed peninsula, peninsula annexed by Russia, Black Sea peninsula > Crimea
Palestinian enclave, Palestinian coastal strip, besieged enclave, coastal enclave > Gaza
Palestinian territories, occupied Palestinian territory > West Bank, Gaza, East Jerusalem
Armenian-populated enclave, disputed Caucasus enclave, mountainous enclave, Armenian enclave > Karabakh, Artsakh
Azerbaijani exclave > Nakhchivan, Nakhichevan
corridor through Armenia, corridor to Nakhchivan, disputed corridor > Zangezur, TRIPP
Russian exclave, exclave between Poland and Lithuania > Kaliningrad
land corridor between Poland and Lithuania > Suwalki
island claimed by China, self-ruled island, democratically governed island, island that Beijing claims > Taiwan
former British colony in China, Asian financial centre > Hong Kong, Singapore
Danish island, world's largest island, Arctic island, island that Trump wants > Greenland
island divided between Greeks and Turks, divided island, Mediterranean island > Cyprus, Malta, Sicily, Crete
British islands in the South Atlantic > Falklands, Malvinas
islands disputed by Japan and Russia > Kurils
islands disputed by China and Japan > Senkaku, Diaoyu
islands disputed by Iran and the Emirates > Abu Musa, Tunbs
Italian migrant island, island of migrants > Lampedusa, Lesbos
holy city of Islam, holiest city of Islam, Muslim holy city, pilgrimage city > Mecca, Medina, Najaf, Karbala
holy city, holy city of three religions > Jerusalem, Mecca, Qom
holy site in Jerusalem, Jerusalem mosque, contested holy site > al-Aqsa, Temple Mount, Western Wall
birthplace of Jesus > Bethlehem
City of Light, City of Love > Paris
Eternal City > Rome
Big Apple > New York
city on the Neva, northern capital, second city of Russia, second-largest Russian city, former imperial capital > St Petersburg
city on the Bosphorus > Istanbul
gas pipeline to Germany, Baltic Sea pipeline, Baltic pipeline, undersea gas pipeline > Nord Stream
gas pipeline to Turkey, Black Sea pipeline > TurkStream, Turkish Stream, Blue Stream
gas pipeline to China, pipeline to China > Power of Siberia
oil pipeline to Europe, Soviet-era oil pipeline > Druzhba
pipeline from Azerbaijan, Caspian oil pipeline > Baku-Tbilisi-Ceyhan, CPC
Polish gas pipeline > Yamal
European nuclear accident, Ukrainian nuclear disaster, worst nuclear accident, Soviet nuclear disaster > Chernobyl, Chornobyl
Ukrainian nuclear plant, largest nuclear plant in Europe, occupied nuclear plant > Zaporizhzhia, Zaporizhia, Energodar
spaceport, launch site > Baikonur, Cape Canaveral, Vostochny, Kourou, Plesetsk
nuclear test site > Semipalatinsk, Novaya Zemlya, Nevada
Wall of the Cold War, wall through Berlin > Berlin Wall
square in Moscow, Russian parade square > Red Square
square in Kyiv, Ukrainian protest square > Maidan
square in Cairo > Tahrir
square in Beijing > Tiananmen
`;
