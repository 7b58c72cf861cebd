/** Words of computing, space, research and nature, one group a line. */
export const TECHNOLOGY_AND_SCIENCE = `
technology, tech, know-how, technical means | high-tech, innovation
know-how, expertise, technical knowledge, skill, technology | knowledge
high-tech, cutting-edge, state-of-the-art, advanced, sophisticated | modern, technology
innovation, novelty, new idea, invention, advance
invention, discovery, brainchild, creation | inventor
invent, devise, create, think up, come up with | develop
develop, work on, devise, design, create
design, plan, blueprint, drawing
artificial intelligence, AI, machine learning, machine intelligence, neural network | chatbot, algorithm
chatbot, virtual assistant, AI assistant, language model | AI, bot
algorithm, procedure, computer program | software
robot, automaton, android, bot, machine | automation
automation, mechanisation, robotics, computerisation
automatic, self-acting, unmanned, autonomous, self-driving | automated
computer, PC, laptop, machine, desktop | digital
software, computer program, application, app, code | program
internet, web, net, cyberspace, online | digital
online, on the internet, digital, virtual, on the web | website
website, web page, site, portal, internet page | online
link, hyperlink, web address, URL | website
social media, social network, facebook, twitter, instagram, tiktok | online, post
post, publish online, tweet, upload, message | telegram
blogger, youtuber, vlogger | online
messenger, messaging app, chat app, telegram, whatsapp, signal | chat
email, e-mail, electronic mail, electronic message | message
password, passcode, access code, login
encryption, encoding, cipher, scrambling | secure
cybersecurity, computer security, information security, data protection, cyber security | hacker
hacker, cyber criminal, computer intruder, cyber spy | hack
hack, break into, penetrate, breach | hacker, cyberattack
malware, computer virus, ransomware, spyware, malicious software | virus
data, information, figures, records, facts | statistics
statistics, figures, numbers, data
database, data bank, register, records | data
data centre, server farm, server | cloud
chip, semiconductor, microchip, processor, integrated circuit, microelectronics | electronics
electronics, electronic components, microelectronics | chip
mobile phone, cell phone, smartphone, mobile, handset, cellphone | phone, telephone
phone, telephone, call, handset | mobile
telecommunications, telecoms | network
network, web, system, grid
broadcast, transmit, televise, transmission
satellite, spacecraft, sputnik, space probe
spacecraft, spaceship, space probe, space capsule, shuttle | space
space, outer space, cosmos | orbit, planet
space agency, nasa, roscosmos, ESA | space
space station, orbital station, ISS, orbiting laboratory | orbit
orbit, circle the earth, go round | satellite
launch, lift-off, blast off, send into space | rocket
launch pad, cosmodrome, spaceport, launch site | baikonur
navigation system, GPS, glonass, satellite navigation | satellite
telescope, observatory | astronomy
moon, lunar | satellite
mars, red planet, martian | planet
sun, solar | star
camera, lens | photo
photograph, photo, picture, image, snapshot
picture, image, photo, illustration, drawing | painting
video, film, footage, clip, recording | camera
screen, display | television
device, gadget, appliance, apparatus, instrument, tool | equipment
equipment, gear, apparatus, hardware, kit, machinery | tools
machine, device, apparatus | mechanical
motor, powerplant | machine
spare part, component, replacement part, part | equipment
component, part, element, ingredient, constituent | made
material, substance, matter, stuff | fabric
steel, metal | metallurgy
aluminium, light metal | metal
science, research, scholarship, scientific work | scientific
research, study, investigation, inquiry, science | scientist
study, research, survey, investigation, analysis | student
test, laboratory test | laboratory
laboratory, lab, research facility
theory, hypothesis, conjecture, model | theoretical
finding, result, conclusion, discovery | study
discover, find, uncover, unearth, come across, detect, spot | discovery
detect, spot, notice, discover, pick up, sense | sensor
measure, gauge, quantify, assess
calculate, compute, work out, reckon
analyse, examine, study, investigate, look at, dissect | analysis
analysis, examination, study, breakdown, evaluation | analyst
mathematics, maths, arithmetic | number
physics, natural science | physicist
chemistry, chemical | chemist
biology, life science | biologist
gene, genetic, DNA, genome | heredity
species, kind of animal, breed | animal
animal, beast, creature, wildlife | species
tree, timber, wood | forest, lumber
forest, wood, woodland, jungle, rainforest | trees
dinosaur, prehistoric reptile | fossil
fossil, petrified remains | ancient
archaeologist, excavator | ancient
excavation, dig, archaeological dig | archaeologist
environment, nature, ecology, surroundings | green
environmentalist, green activist, ecologist, conservationist | climate
climate change, global warming, warming, climate crisis, greenhouse effect | climate
greenhouse gas, carbon dioxide, CO2, carbon, emissions | climate
emission, pollution, discharge | carbon
pollution, contamination, dirt, smog
pollute, contaminate, poison, foul
waste, rubbish, garbage, trash, refuse | recycle
recycle, reuse, reprocess | waste
biodiversity, variety of life | species
extinct, died out, vanished
weather, climate, meteorological conditions | forecast
forecast, prediction, outlook, prognosis
temperature, heat, degrees | warm
heat, warmth, hot weather, heatwave | hot
cold, freezing, chilly, frost, frosty | winter
rain, rainfall, downpour, precipitation, shower | wet
snow, snowfall, blizzard, snowstorm | winter
wind, gale, breeze, gust | storm
lake, reservoir, inland sea | water
river, stream, waterway, tributary | water
mountain, peak, hill, summit, mount | range
desert, arid land, sands | dry
island, isle, islet, archipelago
peninsula, headland, cape | coast
valley, gorge, canyon | river
glacier, ice sheet, ice cap | ice
arctic, polar, north pole, far north | ice
antarctic, south pole, antarctica | ice
solid, firm, hard | rigid
liquid, fluid | water
size, dimension, extent, magnitude, scale | big
weight, mass, heaviness | kilogram
height, altitude, elevation, tall | high
depth, deepness
width, breadth | wide
temperature record, record high | record
patent, intellectual property, copyright | invention
quantum, subatomic | physics
fusion, nuclear fusion | fission
laser, beam | light
radiation, radioactivity | nuclear
isotope, nuclide | uranium
`;
