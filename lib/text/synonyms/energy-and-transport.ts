/** Words of fuel, power, roads, rails, ships and aircraft, one group a line. */
export const ENERGY_AND_TRANSPORT = `
energy, power, fuel | electricity, oil, gas
electricity, power, electric power | grid, energy
power grid, electricity network, electrical grid, power network, grid | electricity
power station, power plant, generating station | reactor, electricity
nuclear power, atomic energy, nuclear energy | reactor
nuclear power plant, nuclear plant, atomic power station, nuclear power station | reactor, bushehr
reactor, nuclear reactor, atomic pile | nuclear
blackout, power cut, outage, power failure, loss of power | electricity
oil, crude, petroleum, crude oil, black gold | fuel, barrel, petrol
fuel, petrol, diesel, gasoline | energy
gas, natural gas, methane, LNG, liquefied natural gas | fuel, pipeline, liquefied gas
gas hub, gas exchange, gas trading centre | gas
coal, lignite, black coal, anthracite | mine
fossil fuel, coal oil and gas, hydrocarbon | oil, gas, coal
hydrocarbon, oil and gas, fossil fuel | petroleum
oil field, gas field, deposit, oilfield | reserves
refinery, oil processing plant, refining plant | oil
borehole, oil well | drilling
drill | exploration
pipeline, pipe, conduit, gas line, oil line, gas link | gas, route
shale, fracking, hydraulic fracturing | oil
barrel, drum | oil
oil cartel, OPEC, oil producers | oil
renewable energy, green energy, clean energy, alternative energy | solar, wind
solar, solar power, sun-powered, photovoltaic
wind power, wind farm, wind turbine, windmill
hydroelectric, hydropower, water power | dam
dam, barrage, weir, embankment | reservoir
battery, power cell | electric
transport, carry, move, convey, haul, ship | freight, traffic
transit, passage, through traffic, crossing | transport, corridor
transport corridor, trade route, north-south corridor, transit route, trade corridor | route, corridor
corridor, route, passage, passageway | link
route, path, road, course, way | corridor, itinerary
road, highway, motorway, street, expressway | route, freeway
street, road, avenue, boulevard | square
bridge, overpass, viaduct, crossing | tunnel
crossing, border crossing, checkpoint, crossing point | border
railway, railroad, rail, rail link, rail line, train line, train tracks, tracks | train, locomotive
train, locomotive, rail service | railway, carriage
station, railway station, stop | train
underground, subway, metro, tube | train
tram, streetcar, trolley | train
bus, minibus | vehicle
car, automobile, motor car, motor vehicle, sedan | vehicle, limousine
limousine, limo, motorcade, official car | car
vehicle, car, truck, automobile, van | transport
truck, lorry, heavy goods vehicle, trailer | vehicle
electric car, electric vehicle, battery car | vehicle
taxi, cab, minicab | car
bicycle, bike, cycle | cyclist
motorcycle, motorbike, scooter | bike
traffic jam, congestion, gridlock, tailback | traffic
aircraft, plane, airplane, aeroplane, airliner, jet | aviation
airliner, passenger plane, jetliner, passenger jet | aircraft
aviation, flying, air travel, air transport | aircraft
airline, air carrier, carrier | flight
airport, airfield, aerodrome, air terminal | runway
runway, airstrip, landing strip | airport
flight, air trip, plane journey | fly
touch down, arrive | disembark
take off, lift off, takeoff, become airborne
crash, plane crash, come down, collision, smash, wreck | accident
collide, crash into, hit, smash into, bump into | collision, crash
derail, come off the rails, leave the tracks | train
ship, vessel, boat, freighter | cargo, tanker, craft
tanker, oil tanker, crude carrier | ship, vessel
shadow fleet, ghost fleet, dark fleet, ageing tankers | tanker
container ship, cargo ship, freighter, merchant ship | ship
ferry, passenger boat | ship
boat, dinghy, vessel, craft, speedboat | ship
sink, go down, go under
anchor, moor, berth, dock | port
port, harbour, seaport, docks, haven | shipping, marina
shipping, sea transport, sea trade, maritime trade, seaborne trade
cargo, freight, load, goods, shipment, consignment | transport
shipment, consignment, delivery, cargo | ship, supply
delivery, shipment, supply, handover | deliver
sea, ocean, waters | maritime, naval
maritime, naval, nautical, marine, seaborne | sea, shipping
canal, waterway, channel | strait
strait, narrows, channel, sea passage | waterway
sea lane, shipping lane, shipping route, waterway | sea
coast, shore, seaside, coastline, seaboard, beach | coastal
landlocked, without access to the sea, without a coast | inland
inland, interior, landlocked | land
overland, by land, by road | land
arrive, come, get to, reach, turn up, show up | approach
leave, depart, go away, set off, set out | departure
passenger list, on board, aboard | passenger
toll, road charge, fee | pay
visa, entry permit, travel permit, travel document | passport
visa-free, without a visa, visa waiver | travel
passport, identity document, travel document | visa
luggage, baggage, suitcase, bag | passenger
fast, quick, rapid, speedy, swift, high-speed | speed, quickly
slow, sluggish, unhurried, gradual | delay
speed, pace, velocity, tempo, rate | fast
distance, length, range, reach | kilometre, mile
kilometre, km | distance, mile
mile, statute mile | distance, kilometre
`;
