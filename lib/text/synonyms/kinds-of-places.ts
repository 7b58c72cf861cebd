/** Parts of the world that askers name by what they are, with the names that texts have: continents, seas, rivers, regions. One direction a line. */
export const KINDS_OF_PLACES = `
continent, part of the world, corner of the globe > asia, africa, europe, america, australia, antarctica, eurasia
old continent, old world > europe
black continent, cradle of mankind > africa
new world, across the ocean, across the atlantic, other side of the atlantic > america, united states
ocean, world ocean > atlantic, pacific, indian ocean, arctic
inland sea, largest lake on earth, enclosed sea > caspian, caspian sea, aral
sea, marginal sea > caspian, black sea, mediterranean, baltic, red sea, arabian sea, north sea, south china sea, azov
gulf > persian gulf, gulf of oman, gulf of finland, gulf of aden
strait, narrows, sea gate > hormuz, bosphorus, dardanelles, bab al-mandab, kerch, gibraltar, malacca
shipping canal, man-made waterway, artificial waterway > suez canal, panama canal, volga-don, kiel canal
river, stream > volga, danube, nile, euphrates, tigris, rhine, dnieper, mekong, amazon, ganges, amur
mountain range, mountain chain, chain of mountains > caucasus, himalayas, alps, urals, hindu kush, pamir
highest mountain, highest peak > everest, elbrus, ararat
desert, sandy waste > sahara, gobi, negev, sinai
lake > baikal, urmia, ladoga, victoria, sevan
peninsula, spit of land > crimea, korea, balkans, arabian peninsula, sinai, scandinavia, kamchatka
island, island state, island nation > taiwan, cyprus, cuba, japan, iceland, sri lanka, malta, greenland, kuril
narrow strip by the sea, coastal strip, besieged strip > gaza, gaza strip
occupied territory, disputed land, disputed area, disputed territory > west bank, golan heights, crimea, donbas, kashmir, nagorno-karabakh
former soviet lands, former soviet territory, post-soviet space, post-soviet area, old soviet republics, ex-soviet republics > central asia, caucasus, kazakhstan, uzbekistan, CIS
inner asia, heart of asia, the stans > central asia, kazakhstan, uzbekistan, turkmenistan, kyrgyzstan, tajikistan
lands south of the caucasus, beyond the caucasus, caucasian region, southern neighbours in the caucasus > caucasus, transcaucasus, south caucasus, armenia, azerbaijan, georgia
caucasian republics, caucasian states, caucasian rivals, caucasian neighbours > armenia, azerbaijan, georgia
eastern shore of the mediterranean, levantine coast, levant > eastern mediterranean, lebanon, syria, israel
arab world, arab lands, arab states > middle east, saudi arabia, egypt, iraq, gulf
cradle of three religions, holy land > israel, palestine, jerusalem
land of the pyramids > egypt
land of the rising sun > japan
gulf monarchies, oil monarchies, gulf states, oil sheikhdoms, rich gulf states > saudi arabia, qatar, kuwait, bahrain, united arab emirates, emirates, oman
south of asia, indian subcontinent, subcontinent > south asia, india, pakistan, bangladesh
far east, eastern asia > china, japan, korea
pacific area, pacific rim, indo-pacific > asia-pacific, pacific
nordic countries, scandinavian countries, northern lands > sweden, norway, finland, denmark, iceland
low countries, benelux > netherlands, belgium, luxembourg
british isles > britain, ireland, united kingdom
iberian peninsula > spain, portugal
anglo-saxon world, english-speaking world > united states, britain, canada, australia
world's financial centre, big apple > wall street, new york, manhattan
city on the thames, british capital > london
city on the neva, old imperial capital, putin's home town > st petersburg, petersburg, leningrad
city on the volga, tatar capital > kazan
holy city of shiites, shiite holy city > qom, mashhad, najaf, karbala
holy city, place of pilgrimage > mecca, medina, jerusalem, qom
seat of european bodies, home of the european union > brussels, strasbourg
seat of the court, city of courts > hague
seat of world bodies, swiss city > geneva, davos, zurich
southern hemisphere, poor south, developing world, countries of the south > global south, africa, latin america
middle america, isthmus > central america, panama
polar region, high north, northern ice > arctic, arctic ocean
front-line region, border region of russia, russian border region > kursk, belgorod, bryansk
coal basin, industrial east of ukraine, east of ukraine > donbas, donetsk, luhansk, eastern ukraine
neighbour to the north, northern neighbour, big neighbour > russia, turkey, china
american heartland, rust belt > midwest, ohio, michigan
european part, heart of europe > central europe, germany, poland
`;
