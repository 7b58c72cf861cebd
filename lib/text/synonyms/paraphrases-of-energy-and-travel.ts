/** Ways to ask about energy, roads, rails, ships, journeys, technology and science, one group or direction a line. */
export const PARAPHRASES_OF_ENERGY_AND_TRAVEL = `
peaceful use of the atom, atomic power for peaceful purposes, nuclear power for civilian use, civil atomic power, non-military nuclear use, peaceful atom, splitting the atom > civilian nuclear power, civil nuclear technology, peaceful nuclear energy, nuclear energy, nuclear power
atomic power, power from the atom, atomic electricity, atomic energy, atomic technology > nuclear power, nuclear energy, nuclear, nuclear power plant, nuclear technology
atomic accord, atomic agreement, atomic deal, agreement on the atom, deal over the atom, accord on its atomic programme > nuclear deal, nuclear agreement, JCPOA, nuclear accord
atomic programme, atomic plans, atomic ambitions, atomic activities, atomic work > nuclear program, nuclear programme, enrichment, uranium
atomic talks, talks on the atom, talks about the atomic programme > nuclear talks, nuclear negotiations
atomic bomb, doomsday weapon, the bomb, atomic weapon, atomic arms, build the bomb, get the bomb, acquire the bomb > nuclear weapon, nuclear arms, warhead
make an atomic bomb, close to the bomb, brink of the bomb, threshold of the bomb > production of nuclear weapons, nuclear weapons, enrichment, nuclear threshold
atomic shield, atomic protection, protection by atomic weapons, nuclear protection > nuclear umbrella
fuel of the economy, fuel supplies, energy supplies, power supplies > energy, oil, gas, gas supplies, energy exports
energy flows, where the energy goes, stream of energy > energy exports, energy routes, pipeline, energy resources
market for energy, fuel market > oil market, gas market, LNG markets, energy markets
gas by ship, gas on ships, supercooled gas, gas in tankers, seaborne gas > LNG, liquefied natural gas
gas line, gas pipe, pipe for gas, tube for gas > gas pipeline, pipeline, nord stream, power of siberia
oil line, pipe for oil > oil pipeline, pipeline
deliver gas, gas deliveries, bring gas to, provide gas, send gas > gas supplies, gas exports, gas sales
deliver oil, oil deliveries, ship oil, send oil > oil exports, oil supplies, tanker
black gold, crude, liquid gold > oil, petroleum, crude oil
oil states, petrostate, oil nation, oil-rich country, big oil country > oil producers, OPEC, oil exporter
turn off the tap, turn off the gas, stop the gas, cut off the gas > halt gas supplies, gas cut, stop supplies
power failure, lights go out, sit in the dark, plunged into darkness, cut in electricity > blackout, power cut, outage
power line, electricity line | grid, transmission line
generate electricity, make electricity, produce electricity > power plant, power station, reactor, dam
power from the sun, energy from the sun > solar, solar energy, solar power
power from the wind, energy from the wind > wind power, wind farm, turbine
keep homes warm, heat for homes > heating, boiler, central heating
moving to clean energy, away from fossil fuels, give up coal and oil > energy transition, decarbonisation, renewable
save power, save energy, use less energy > energy efficiency, savings
oil field, place where oil is found, oil find > field, deposit, reserves
bring goods by rail, goods by rail, carry by rail > freight train, railway, rail freight
steel road, iron rails, track for trains, railway track, train link, stretch of railway, stretch of track, missing link > railway, railway line, rail line, railroad
build railways, railway construction, laying of tracks, lay tracks > railway development, railway
north-south link, link from north to south, route from north to south, route to the indian ocean, passage to india > north-south transport corridor, INSTC, corridor
trade road, road for trade, lane for goods, axis of transport, route for goods, goods route > transport corridor, trade route, transit route, corridor
land bridge, link over land, land connection, connection by land > corridor, land route, zangezur corridor, railway
transport links, means of moving goods, roads and rails, roads railways and ports, traffic network, traffic links, transport connections > transportation networks, transport infrastructure, transport corridors, railway, roads, infrastructure
by land sea and air > transportation networks, land, sea, air
travel by air, go by air, board a plane, hop on a plane, take a plane > fly, flight
get on a plane, on board a plane, in the air > flight, flying, aboard
air link, air connection, direct air link > flight, airline
journey by ship, trip by sea, sea voyage > cruise, sail, voyage
go to see, call on, pay a call, pay a call on, travel to see, drop by, come calling > visit, meet
make a trip, take a trip, undertake a journey, set off for, head for, make one's way to > travel, visit, fly, arrive
destination of the trip, where is one bound, where is one heading, travel destination, where is one off to > visit, fly, travel, capital, arrive
set foot in, set foot on, first set foot in > visit, arrive, first visit, land
stay in a country, time spent in the country, sojourn > visit, stay
return from a trip, come back from a trip > return
welcomed at the airport, be greeted, receive a guest, roll out the red carpet > welcome, greeted, received
go abroad, leave the country, travel to foreign countries > trip, visit, emigrate, travel
permission to enter, entry document, paper to enter the country > visa
travel ban, barred from entering, not allowed in, refuse entry > entry ban, persona non grata, sanctions
travel without formalities, enter without a permit > visa-free
cross the border, go over the border, get across the border > crossing, border crossing
traffic on the roads, road users, cars on the road > traffic, drivers, motorists
jam on the road, stuck in traffic > traffic jam, congestion
crossing over a river, span over a river > bridge
tube under the ground, passage under the ground > tunnel, metro, underground
ship that carries oil, oil-carrying ship, vessel with oil > tanker, oil tanker, shadow fleet
ships of unclear ownership, fleet of old tankers, secret fleet > shadow fleet
cargo vessel, merchant vessel, goods ship, ship with goods > freighter, container ship, cargo ship
place for ships, seaport, anchorage > port, harbour
lose one's way at sea, go to the bottom, go down at sea > sink, sank, shipwreck
come down from the sky, fall from the sky, plunge to earth, crash to the ground > crash, shot down
bring down a plane, hit a plane, down a plane > shot down, shoot down, crash
helicopter, chopper, flying with rotors > helicopter crash
helicopter accident, air accident, die in the air > helicopter crash, plane crash, crash
collision of trains, train wreck, train accident > derail, collision
state-of-the-art, at the cutting edge, technically advanced, latest technology > advanced technology, high-tech, innovation, modern
technical progress, technical advance, progress in technology, advance in technology > innovation, technology
technical cooperation, work together on technology, technological cooperation > technology, joint ventures, technical collaboration, military-technical cooperation
new ideas in technology, novel technology, novelty in technology > innovation, advanced technology
exploration of the cosmos, cosmos, outer space, travel to the stars, journey into space, research in space > space exploration, space, spacecraft, satellite
fly into space, go into space, travel into space > launch, astronaut, cosmonaut, orbit
circle the planet, circle the earth, travel round the earth > orbit, satellite
machine that thinks, thinking machine, thinking computer, smart machine > artificial intelligence, AI, robot
talking computer program, talking machine, computer that chats > chatbot, language model
protect computers, safety in the digital world, digital security, protection of data, security on the internet, online security, protect networks, digital defences > cyber security, cybersecurity, information security
computer crime, online crime, crime on the internet, break into computers, digital break-in > cyberattack, hacker, hacking, cybercrime
steal data, data theft, stolen data > data breach, hacker, leak
computer program, piece of software, program for phones > app, software, application
world wide web, net, global network > internet, online, website
page on the internet, internet presence, place on the web > website, site, portal
internet diary, online diary > blog
short message, post on the internet, write on the internet, post online > tweet, telegram, post, message
channel on a messenger, online channel, messenger channel > telegram channel
spread on the internet, go viral, make the rounds online > video, viral, social media
block websites, shut down the internet, limit the internet > block, censorship, internet shutdown
record with a camera, caught on camera, captured on film > video, footage, filmed, photograph
spy from the sky, look from above, eye in the sky > satellite, drone, reconnaissance
measure of heat, how hot, how cold, how warm > temperature, degrees
warmer climate, warmer planet, warming of the planet, hotter planet, climate emergency > global warming, climate change
gases that heat the planet, harmful gases, exhaust gases > emissions, greenhouse gases, carbon dioxide
dirty air, bad air, foul air > pollution, smog
dirty water, spoiled water > pollution, contamination
rubbish, litter, waste material | garbage, trash, plastic
die out, disappear from the earth, vanish from the planet > extinct, endangered
threatened animals, threatened species > endangered, extinction
protect nature, nature protection, green cause > conservation, environmental, ecology
protected area, nature reserve | national park
scientific study, scientific inquiry, scientific investigation > research, study
scientific paper, scientific article, learned article > study, journal, published
scientific establishment, world of science, scientific world > academy of sciences, university, institute, scientists
educational exchange, exchange in education, students going abroad, swap students, student swap > exchange of students, student exchange, students and researchers, education
cultural exchange, exchange of culture, share culture > cultural cooperation, joint cultural events, culture
hold cultural events together, shared festivals, festivals held together > joint cultural events
laboratory test, try out in the laboratory | test
find out, bring to light, dig up | discover, reveal
old bones, remains from the past, finds from the past | fossil, archaeologists, excavation
search the sky, look at the stars | telescope, astronomers
what is inside matter, smallest particles | atom, quantum, physics
medicine against, remedy for, cure for | vaccine, drug, treatment
go under the knife, be operated on, on the operating table > surgery, operation
open up resources, tap resources, tap new sources > development, exploration, extraction
supply of water, drinking water, tap water > water supply, reservoir
lack of water, water runs out, dry wells > drought, water shortage
unusually dry weather, no rain, months without rain > drought
heavy rain, rain without end, rivers burst their banks, under water > flood
ground shakes, shaking of the ground, tremble of the earth, earth shakes > earthquake, quake, tremor
strength of the quake, how strong the quake > magnitude
mountain spits fire, fire-spitting mountain, lava > volcano, eruption
whirlwind, violent wind, high winds > tornado, hurricane, storm, typhoon
giant wave, wall of water > tsunami
burning forest, forest in flames, flames in the forest > wildfire, forest fire
building in flames, house in flames, go up in flames > fire, blaze, burn
icy cold, bitter cold, arctic weather > frost, cold, freeze
snow masses, masses of snow > avalanche, snowfall, blizzard
great heat, scorching weather, sweltering > heatwave, heat
area hit by disaster, disaster zone, stricken area | state of emergency, disaster area
clean-up after disaster, repair the damage, build up again > reconstruction, rebuild, restoration
spread of a disease, disease spreads, wave of disease > epidemic, outbreak, pandemic, infections
stay at home order, stay at home, shut everything down > lockdown, quarantine
get a jab, have a jab, shot in the arm > vaccinated
hooked on, cannot stop taking > addiction, drugs
what motorists pay, price of petrol, cost of petrol > oil prices, fuel prices, petrol prices
oil well, gas well > oil field, drilling, production
`;
