/** Words of illness, medicine, accidents and rescue, one group a line. */
export const HEALTH_AND_DISASTERS = `
health, well-being, physical condition, state of health | healthy
ill, sick, unwell, ailing, in poor health, poorly
illness, disease, sickness, ailment, malady, complaint, disorder | infection
infection, contagion, infectious disease | virus
epidemic, outbreak, pandemic, plague, wave of infections | disease
pandemic, global epidemic, covid, coronavirus, worldwide outbreak | epidemic
coronavirus, covid, COVID-19, sars | pandemic
virus, pathogen, germ | viral
flu, influenza, grippe | virus
cancer, tumour, malignant growth, leukaemia | oncology
heart attack, cardiac arrest, coronary | heart
stroke, brain haemorrhage, cerebral haemorrhage | brain
dementia, alzheimer's | memory
depression, melancholy, mental illness | mental
mental health, psychological well-being | psychological
disabled, handicapped, invalid | wheelchair
blind, sightless, visually impaired | sight
hospital, clinic, infirmary, medical centre | ward, doctor
hospitalise, take to hospital, admit to hospital, rush to hospital | hospital
ambulance, paramedic, emergency vehicle | hospital
emergency services, rescuers, rescue workers, first responders | firefighters
patient, sick person | hospital
surgery, operation, surgical procedure | surgeon
surgeon, operating doctor | doctor
treat, cure, heal, nurse | treatment, therapy, remedy
treatment, therapy, cure, medical care, remedy | treat
recover, get better, get well, recuperate, heal | recovery
medicine, medication, pharmaceutical, pill | pharmacy
pharmaceutical, drugmaker, drug company | medicine
vaccine, jab, inoculation, immunisation
diagnose, identify, diagnosis | disease
symptom, sign of illness
fever, high temperature | ill
pain, ache, suffering, agony
injury, wound, trauma, bruise | injured
injure, wound, hurt, maim | injury
bleed, lose blood, haemorrhage | blood
pregnant, expecting a baby, pregnancy | birth
birth, childbirth, delivery | born
birth rate, number of births, fertility, fertility rate | birth
born, come into the world, native of | birth
abortion, termination of pregnancy | pregnancy
life expectancy, lifespan, average lifespan | life
mortality, death rate, death toll | death
obesity, overweight, excess weight | fat
hunger, famine, starvation, malnutrition | starving
starve, go hungry, die of hunger | hunger
thirst, lack of water, dehydration | water
drought, dry spell, lack of rain, water shortage | dry
quarantine, isolation, lockdown, confinement
hygiene, cleanliness, sanitation | clean
smoking, tobacco, cigarette | smoker
alcohol, drink, liquor, spirits, booze | drunk
addiction, dependence, habit
disaster, catastrophe, calamity, tragedy, cataclysm | emergency, misfortune
catastrophic, disastrous, devastating, calamitous, ruinous | disaster
accident, crash, mishap, collision, incident | accidental
incident, event, occurrence, episode, accident | happen, development
emergency, crisis, urgent situation | urgent
earthquake, quake, tremor, seismic shock, earth tremor | magnitude, aftershock
aftershock, repeat tremor | earthquake
epicentre, centre of the quake | earthquake
tsunami, tidal wave, giant wave | wave
volcano, volcanic eruption | lava, eruption
eruption, outburst, volcanic explosion | volcano
flood, inundation, deluge, high water | floodwater
storm, hurricane, typhoon, cyclone, tempest, tornado | wind
tornado, twister, whirlwind | storm
landslide, mudslide, rockfall, avalanche | mud
avalanche, snowslide | landslide
fire, blaze, inferno, flames, wildfire | burn
wildfire, forest fire, bushfire | fire
burn, on fire, go up in flames, blaze | fire
firefighter, fireman, fire crew, fire brigade | fire
smoke, fumes, haze | fire
collapse, cave in, fall down, crumble, give way | building
evacuate, move to safety, clear, remove from danger
evacuation, removal to safety, clearance
rescue, save, pull to safety, deliver | rescuer
search, hunt, look for, seek, comb | quest, find
missing, lost, unaccounted for, disappeared, vanished | search, fade away, go missing
trapped, stuck, stranded | caught
drown, die in the water | sea
survive, live through, stay alive, come through, pull through | survivor
homeless, displaced, without a roof | shelter
humanitarian aid, relief supplies, emergency aid, relief effort | aid, humanitarian
humanitarian, relief, charitable | aid
charity, aid organisation, relief organisation, aid group, NGO | charitable
red cross, red crescent | aid
rebuild, reconstruct, restore, build again
toll, number of dead, number of victims, casualties | death
mourn, grieve, lament | grief
mourning, grief, sorrow, bereavement
funeral, burial, last farewell, laid to rest | bury, grave
bury, lay to rest | funeral
grave, tomb, burial place, mausoleum | cemetery
cemetery, graveyard, burial ground | grave
condolences, sympathy, commiseration
body, corpse, remains, dead body | dead
autopsy, post-mortem, post-mortem examination | death
safe, secure, out of danger, unharmed | safety
unharmed, unhurt, unscathed, uninjured | safe
toxic, poisonous, noxious, harmful
harmful, damaging, detrimental, injurious
contaminate, infect, taint
clean up, clear away, decontaminate | clean
prevention, precaution, safety measure, preventive measure
blood, bloodshed | bleed
heart, cardiac, coronary | cardiovascular
brain, mind, cerebral | neurological
lung, respiratory, breathing | pneumonia
eye, sight, vision | eyesight
food poisoning, salmonella | poisoning
weather warning, storm warning, alert | warning
`;
