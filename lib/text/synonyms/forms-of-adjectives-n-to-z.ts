/** The second half of the nouns with their adjectives: from "nation" to "young". */
export const FORMS_OF_ADJECTIVES_N_TO_Z = `
nation, nationalist
navy, naval
near, nearby
necessary, necessity
neighbour, neighbourhood
nervous, nervousness
noble, nobility
noise, noisy
north, northern
northeast, northeastern
northwest, northwestern
nuclear, nuke
nutrition, nutritious
optimist, optimism
parliament, parliamentary, parliamentarian
partner, partnership
patience | patient
patron, patronage
pessimist, pessimism
philosophy, philosopher
photograph, photo
physics, physicist
pirate, piracy
poem, poet, poetry
police, policeman, policewoman
politics, politician
poor, poverty, impoverish
power, empower
presence | present
president, presidential
priest, priesthood
prince, princess, principality
private, privacy
problem, problematic
professor, professorship
proud, pride
province, provincial
prudent, prudence
pure, purify
racial, racism, racist | race
rare, rarity
real, reality
rebel, rebellious
regret, regrettable
relation, relationship
religion, religious
rich, richest, enrich
risk, risky
rival, rivalry
romance, romantic
royal, royalty
ruin, ruinous
sad, sadden
safe, safety, safeguard
satisfied, satisfaction
scarce, scarcity
science, scientist, scientific
secret, secrecy
separate, separatist, separatism
sharp, sharpen
shipment | ship
sick, sicken
simple, simplicity
skill, skilful
slave, slavery, enslave
sleep, asleep
slow, slowdown
soft, soften
south, southern
southeast, southeastern
southwest, southwestern
sovereign, sovereignty
stable, stability
statehood | state
strange, stranger
strategy, strategic, strategist
strong, strength, strengthen
student, study
substance, substantial
suburb, suburban
supreme, supremacy
symbol, symbolise
symptom, symptomatic
tall, taller
technique | technical, technician
theory, theoretical
thirst, thirsty
tight, tighten
tour, tourist, tourism
town, township
tragedy, tragic
tribe, tribal
triumph, triumphant
true, truth
tsar, tsarist
tyrant, tyranny
urgent, urgency
vacant, vacancy
vegetable, vegetarian
victory, victor
violent, violence
virus, viral
volcano, volcanic
volunteer, voluntary
warm, warmth
weak, weaken
wealth, wealthy
weapon, weaponry
west, western
wide, width, widen
wise, wisdom
worse, worsen
year, yearly
young, youth
zeal, zealous
`;
