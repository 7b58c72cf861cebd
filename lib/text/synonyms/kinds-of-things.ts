/**
 * Words for a kind of thing that askers use, with what texts name precisely: weapons, vehicles, places, documents, goods. One
 * direction a line.
 */
export const KINDS_OF_THINGS = `
weapon, means of attack, armament, tool of war, instrument of war > missile, rocket, drone, battle tank, rifle, bomb, artillery, warhead
weapon system, military technology, military hardware, war machine > missile, drone, battle tank, fighter jet, air defence, artillery, launcher
flying weapon, aerial weapon, airborne weapon, weapon in the air > drone, missile, rocket, bomb, warplane
unmanned craft, uncrewed aircraft, remote-controlled aircraft, robot aircraft, pilotless plane, flying robot > drone, UAV, unmanned aerial vehicle, quadcopter
flying machine, flying object, aircraft > helicopter, plane, jet, drone, balloon, glider
projectile, flying bomb > missile, rocket, shell, bullet, torpedo
long-range weapon, long-range strike weapon > missile, ballistic missile, cruise missile, rocket
hand weapon, handheld weapon, small arms > rifle, pistol, gun, machine gun, knife, revolver
blade, sharp object, bladed weapon > knife, sword, dagger, axe, machete
explosive, explosive device, explosive charge > bomb, mine, grenade, dynamite, mortar
military, military matters > defence, defense, security, arms, weapon, armed forces
heavy weapon, heavy weaponry > battle tank, artillery, howitzer, missile, mortar
weapon of mass destruction, doomsday weapon, ultimate weapon > nuclear weapon, atomic bomb, warhead, poison gas, chemical weapon
protective shield, defensive shield, protection from the air > air defence, missile defence, nuclear umbrella, interceptor
armoured vehicle, fighting vehicle, military vehicle > tank, armoured personnel carrier, jeep
naval vessel, military vessel, vessel of war > warship, frigate, destroyer, submarine, aircraft carrier, cruiser, corvette
vessel, seagoing vessel, watercraft > ship, tanker, boat, ferry, yacht, submarine, freighter, trawler
pleasure boat, luxury boat > yacht, sailing boat, cruise ship
vehicle, means of transport, mode of transport, conveyance > car, truck, bus, train, lorry, motorcycle, van, bicycle, aircraft
public transport, mass transit > bus, train, tram, metro, underground, subway
two-wheeler > bicycle, motorcycle, scooter, moped
transport route, trade link, transport link, transport artery, trade artery > corridor, railway, road, pipeline, canal, highway, sea lane, shipping lane
overland route, land route, land link, overland link > road, railway, corridor, highway, pipeline
sea route, maritime route, water route > strait, canal, shipping lane, sea lane, passage
bottleneck, chokepoint, narrow waterway, narrow passage > strait, canal, corridor
iron road, line for trains, rail connection, rail route > railway, railroad, rail line, rail link
transport hub, travel hub > airport, station, port
body of water, stretch of water, expanse of water > sea, lake, ocean, gulf, river, strait, bay, reservoir
inland water, freshwater body > lake, river, reservoir, canal
strip of land, stretch of land, sliver of land > corridor, gaza strip, enclave, isthmus, territory, peninsula
landform, natural feature > mountain, valley, river, plateau, desert, glacier, volcano
high ground, mountainous area > mountain, hill, plateau, highlands
inhabited place, populated area > village, town, city, hamlet, suburb
human settlement, built-up area, conurbation > city, town, metropolis, suburb
administrative unit, part of the country, administrative division > province, region, district, county, oblast, governorate
pocket of territory, foreign-surrounded territory > enclave, exclave
place of worship, house of prayer, sacred building, religious building > church, mosque, temple, synagogue, cathedral, monastery, shrine
place of learning, seat of learning, educational institution, educational establishment > university, school, college, academy, institute
place of work, workplace > office, factory, plant, mine, workshop
place of detention, detention facility, correctional facility > prison, jail, cell, labour camp, penal colony
place of burial, final resting place, last resting place > cemetery, grave, tomb, mausoleum, shrine
medical facility, health facility, medical centre > hospital, clinic, maternity ward, polyclinic
cultural institution, cultural site > museum, theatre, library, gallery, opera house, concert hall
military installation, military facility, military site > military base, barracks, airfield, garrison, arsenal, silo
industrial facility, industrial site, industrial plant > factory, refinery, steelworks, mill, smelter, power plant
energy facility, power facility, energy infrastructure > power plant, power station, refinery, substation, pipeline, reactor
nuclear facility, nuclear site, atomic facility > reactor, nuclear power plant, enrichment plant, centrifuge
critical infrastructure, vital facility, civilian infrastructure > power plant, bridge, hospital, power grid, railway, dam, waterworks
vital installations, lifelines of a country > infrastructure, power grid, power plant
building, edifice > house, tower, palace, skyscraper, hall, villa, castle
dwelling, living quarters, living space, accommodation > house, apartment, flat, home, villa, dormitory
temporary lodging, overnight accommodation, place to stay > hotel, hostel, guest house, campsite
grand residence, stately home > palace, mansion, castle, villa, estate
place to eat, eating place > restaurant, cafe, canteen, diner, pub
sports venue > stadium, arena, gymnasium, racecourse
shop, retail outlet, place to buy > store, supermarket, market, boutique, mall, kiosk
natural resource, mineral resource, riches of the soil, subsoil riches > oil, gas, coal, gold, uranium, lithium, copper, diamond, timber
commodity, raw material > oil, gas, wheat, copper, steel, gold, aluminium, timber, cotton, grain
metal > steel, copper, gold, aluminium, nickel, lithium, titanium, silver, palladium, zinc
precious metal, noble metal > gold, silver, platinum, palladium
battery metal, strategic mineral, critical mineral, strategic raw material > lithium, cobalt, nickel, rare earths, graphite, titanium
precious stone, jewel, gem > diamond, ruby, emerald, pearl
jewellery > ring, necklace, bracelet, diamond
fossil fuel, hydrocarbon > oil, gas, coal, petroleum, LNG
fuel > oil, gas, diesel, petrol, coal, kerosene, gasoline, uranium, hydrogen
source of energy, energy source, power source, source of power > oil, gas, coal, nuclear power, solar, wind power, hydropower, uranium
frozen gas, chilled gas, cooled gas, gas in liquid form, gas shipped by sea, shipborne gas > LNG, liquefied natural gas, liquefied gas
blue fuel, piped gas > natural gas, gas
clean energy, renewable source, green power > solar, wind power, wind farm, hydropower, geothermal
reactor fuel, bomb material, fissile material, atomic fuel > uranium, plutonium, enriched uranium
chemical, chemical substance, chemical product > ammonia, chlorine, fertiliser, acid, polymer, solvent
plant nutrient, farm input > fertiliser, potash, nitrogen, urea
foodstuff, food product, staple, staple food > wheat, rice, meat, bread, sugar, grain, fish, milk, potato, maize
farm product, agricultural product, farm produce, agricultural good > wheat, grain, meat, fruit, vegetable, milk, cotton, cereals, barley
cereal, grain crop > wheat, barley, maize, rice, rye, oats
livestock, farm animal > cattle, sheep, pig, cow, goat, chicken, poultry, herd
seafood > fish, shrimp, caviar, salmon, crab
delicacy, luxury food > caviar, truffle, oysters
drink, beverage > tea, coffee, wine, beer, vodka, juice, milk
hard liquor, strong drink > vodka, whisky, brandy, rum
fruit > apple, orange, grape, banana, pomegranate, lemon, cherry, melon
nut > pistachio, almond, walnut, hazelnut
illegal drug, banned drug, hard drug, illicit substance > heroin, cocaine, opium, cannabis, methamphetamine, fentanyl
garment, item of clothing, piece of clothing, clothes > shirt, coat, dress, suit, jacket, hat, uniform, jeans, shoes, headscarf
headgear, head covering > hat, cap, headscarf, turban, helmet, hijab, veil
footwear > shoes, boots, sandals
piece of furniture, furniture > table, chair, desk, bed, sofa
household appliance, domestic appliance > refrigerator, washing machine, oven, television
electronic device, electronic gadget, digital device, gadget > phone, smartphone, computer, laptop, tablet, camera
communication device, means of communication, communications equipment > phone, telephone, radio, satellite, pager, walkie-talkie
computer part, electronic component, electronic part > chip, semiconductor, microchip, processor
mass medium, media outlet, news outlet, press organ, news organisation > newspaper, news agency, television channel, broadcaster, magazine, website, radio station
press title, regular publication > newspaper, magazine, journal, daily, weekly
business paper, business daily, financial newspaper > journal, financial times, wall street journal
piece of writing, written work, piece of journalism > article, book, essay, column, letter, commentary, editorial
literary work, work of literature, work of fiction > novel, poem, short story, book, drama
work of art, artwork > painting, sculpture, portrait, statue, fresco, canvas
musical work, piece of music, musical composition > song, symphony, opera, concerto, anthem
musical instrument > piano, guitar, violin, drum, flute, trumpet
visual record, visual evidence > photograph, video, footage, picture, film
online platform, messaging service, social platform > telegram, facebook, twitter, whatsapp, instagram, tiktok, youtube
legal document, official document, formal document, official paper > treaty, agreement, decree, contract, memorandum, declaration, law, protocol, charter
international document, interstate document, international instrument > treaty, agreement, convention, memorandum, protocol, charter, accord
written agreement, written commitment, solemn agreement > treaty, pact, contract, accord, memorandum
piece of legislation, legislative act, legal act > law, decree, bill, resolution, statute
document, paper, text > treaty, agreement, draft, memorandum, contract, declaration, letter
part of the text, part of the document, passage of the text, section of the treaty, part of the treaty > article, clause, provision, paragraph, chapter, preamble, annex
add-on, supplementary document, supplement to the treaty, attached document > annex, protocol, appendix, addendum
hidden clause, hidden part, unpublished part, undisclosed part, secret part > secret annex, secret protocol, classified
first version, early version, preliminary text, preliminary version > draft
travel document, identity document, identity papers > passport, visa, identity card, birth certificate
certificate, proof of qualification > diploma, degree, licence
written message, piece of correspondence > letter, email, telegram, text message, postcard
judicial decision, court decision, decision of the court > verdict, sentence, judgment, injunction
legal case, court proceedings, judicial proceedings > trial, lawsuit, hearing, appeal
official announcement, official statement, public announcement > statement, declaration, communique, decree, press release
sum, sum of money, amount of money, financial volume > million, billion, dollars, euros, trillion, roubles, thousand
monetary unit, money of the country, national money > rouble, rial, dollar, euro, yuan, pound, yen, lira, rupee
form of money, means of payment, method of payment > cash, bank card, transfer, cryptocurrency, cheque, currency
financial instrument, financial asset > government bond, stock, loan, derivative
financial institution, financial house, money house > bank, fund, insurer, lender
payment network, financial messaging system, bank messaging system, interbank network > SWIFT, payment system, settlement system
state levy, public charge, government levy > tax, tariff, duty, excise, toll
trade restriction, trade curb, barrier to trade > tariff, embargo, sanctions, quota, import ban, duty
punitive step, punitive action, economic punishment, economic weapon, coercive measure, restrictive measure > sanctions, embargo, tariff, asset freeze, boycott
business, commercial enterprise, business entity > company, firm, bank, corporation, shop, factory, restaurant
energy company, energy giant, energy group > gazprom, oil company, gas company, oil giant, gas giant
state body, public body, government body, state organ, government department > ministry, agency, committee, department, council, commission
international body, international organisation, world body > united nations, union, league, alliance, agency, commission
regional bloc, regional organisation, group of states, group of countries, club of states > union, alliance, commonwealth, league, BRICS, ASEAN
economic bloc, trading bloc, customs bloc > eurasian economic union, european union, customs union, common market, BRICS
military bloc, military grouping, defence bloc > NATO, alliance, CSTO
research institute, research body, policy institute, brain trust > think tank, institute, centre, academy of sciences, university
law enforcement body, law enforcement agency > police, prosecutor, FBI, gendarmerie, interpol
security agency, security service, secret police, spying agency > intelligence, CIA, FSB, mossad, MI6, KGB, counterintelligence
armed service, branch of the military, branch of the armed forces > army, navy, air force, marines, special forces
military unit, army unit, fighting unit > brigade, regiment, battalion, division, squad
military rank, army rank > colonel, lieutenant, sergeant, admiral, captain, corporal, marshal
title of nobility, noble title > prince, duke, baron, earl, emir, sheikh
body part, part of the body, limb > leg, eye, foot, ear, finger, shoulder, knee, neck, chest, stomach
vital organ, organ of the body > heart, lung, liver, kidney, brain
bodily fluid > blood, sweat, saliva, tears
illness, disease, health problem, medical condition, ailment > cancer, diabetes, stroke, flu, pneumonia, covid, heart attack, malaria, cholera, tuberculosis
serious illness, grave illness, fatal disease > cancer, leukaemia, tumour, stroke, heart attack, AIDS
heart trouble, heart problem, cardiac problem > heart attack, heart failure, cardiac arrest
infectious disease, contagious disease, contagion > flu, covid, measles, cholera, malaria, tuberculosis, ebola, polio
injury, bodily harm > wound, burn, fracture, concussion, bruise
medicine, medical remedy > vaccine, antibiotic, insulin, chemotherapy, pill, aspirin
medical treatment, course of treatment > surgery, chemotherapy, radiotherapy, transplant
protective injection, shot against disease > vaccine, jab
animal, beast > dog, cat, horse, wolf, tiger, elephant, cow
pet, domestic animal > dog, cat, hamster, parrot
predator, wild animal, beast of prey > wolf, lion, tiger, leopard, shark
bird > eagle, falcon, crane, pigeon, goose, stork
marine animal, sea creature > whale, dolphin, shark, turtle
big cat > lion, tiger, leopard, cheetah
insect > bee, mosquito, locust, ant, beetle
tree > oak, pine, birch, palm, cedar
celestial body, heavenly body > moon, planet, mars, star, comet, asteroid, sun
space vehicle, space hardware > rocket, satellite, spacecraft, capsule, space station
weather phenomenon, extreme weather, severe weather > storm, hurricane, flood, drought, heatwave, blizzard, tornado, frost
greenhouse gas, climate gas > carbon dioxide, methane, CO2
language, tongue, mother tongue > english, russian, persian, arabic, chinese, french, german, spanish, turkish, farsi
faith, creed, world religion > islam, christianity, judaism, buddhism, hinduism, orthodox, catholic
religious community, religious group, denomination > muslims, christians, jews, orthodox, catholics, shiites, sunnis
holy book, sacred text, holy scripture > koran, bible, torah
religious feast, religious holiday, religious festival > easter, christmas, ramadan, passover, eid
colour > red, blue, green, white, black, yellow
compass direction, point of the compass, which direction > northern, southern, eastern, western
award, honour, distinction > medal, nobel prize, oscar, trophy, order of merit
sport, type of sport, sporting discipline > football, tennis, hockey, boxing, basketball, swimming, chess, athletics, cycling
board game, parlour game > chess, cards, draughts, backgammon
sporting event, sports competition > olympics, world cup, championship, match, tournament, race, marathon
school subject, academic discipline, branch of science > physics, chemistry, biology, mathematics, history, geography, philosophy
natural science, exact science > physics, chemistry, biology, mathematics
art form, form of art > painting, music, dance, sculpture, film, theatre, opera, ballet
genre > comedy, drama, thriller, novel, documentary
form of government, type of government, political system, system of government > democracy, monarchy, dictatorship, republic, theocracy, autocracy
political ideology, political creed > communist, socialist, liberal, nationalist, fascist, conservative
research outfit, policy outfit, ideas factory, policy shop > think tank, institute, research centre
hydrocarbon > energy
guns, rockets, guns and rockets, guns and bombs > arms, weapons
version, edition, form of a text > draft, text
`;
