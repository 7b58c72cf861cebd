/** Words for a kind of event or deed that askers use, with what texts name precisely: gatherings, disasters, crimes, talks. One direction a line. */
export const KINDS_OF_EVENTS = `
gathering, get-together, meeting of leaders, gathering of leaders, leaders' meeting > summit, conference, forum, talks
high-level meeting, top-level meeting, meeting at the top > summit, talks
large gathering, mass gathering, mass event > rally, demonstration, festival, congress, parade
specialist gathering, gathering of experts > conference, symposium, seminar, workshop, congress
business gathering, business event, gathering of businesspeople > economic forum, trade fair, exhibition, conference
trade show, showcase > exhibition, fair, expo
official event, formal event, solemn event, festive act > ceremony, inauguration, reception, parade, signing
state ceremony, ceremony of state > inauguration, coronation, state funeral, parade
family event, family celebration > wedding, funeral, birthday, christening
happy event, joyful event > wedding, birth, birthday, anniversary
sad event, sad occasion, sad news > death, funeral, accident
private event, private affair > wedding, divorce, affair
natural disaster, natural catastrophe, force of nature, natural calamity > earthquake, flood, hurricane, drought, volcano, landslide, tsunami, wildfire, avalanche
disaster, catastrophe, calamity > earthquake, flood, crash, explosion, fire, famine, shipwreck
man-made disaster, industrial disaster, technological disaster > explosion, oil spill, meltdown, leak, fire, dam failure
mishap, misfortune > accident, crash, collision, fire, derailment
road accident, traffic accident > collision, crash, pile-up
air disaster, aviation accident, aviation disaster > plane crash, helicopter crash, crash
maritime disaster, disaster at sea > shipwreck, sinking, capsize
harsh weather, bad weather > storm, fog, blizzard, frost, downpour
health crisis, public health emergency > epidemic, pandemic, outbreak
medical procedure, medical intervention > surgery, operation, transplant, vaccination
violent act, act of violence, violent crime > murder, attack, assault, shooting, stabbing, beating, killing
crime, offence, criminal act, unlawful act > murder, theft, fraud, robbery, bribery, smuggling, kidnapping, espionage, treason
white-collar crime, financial crime, economic crime > fraud, embezzlement, money laundering, tax evasion, bribery
crime against the state, state crime > treason, espionage, sabotage
wrongdoing, misconduct > corruption, fraud, abuse, bribery, harassment
online attack, digital attack, attack on computers > cyberattack, hacking, phishing, ransomware
internet threat, digital safety, safety of computers, safety on the internet, protection from hackers > cyber security, cybersecurity, information security
secret activity, clandestine activity, covert activity > espionage, spying, sabotage, surveillance
hostile act, unfriendly act, hostile step > attack, sabotage, invasion, provocation, expulsion, blockade
armed conflict, military conflict, armed confrontation > war, invasion, battle, fighting, insurgency, hostilities
use of force, military force, forceful action, recourse to arms > strike, attack, war, invasion, bombing, intervention
military action, military step, act of war > strike, airstrike, invasion, offensive, bombardment, attack
attack without warning, first blow, hitting first, strike first > preemptive strike, preemptive
attack from the air, attack from above, aerial attack > airstrike, bombing, drone attack, missile strike, air raid
large-scale attack, large-scale assault > invasion, offensive
military practice, military training, training of troops > exercise, drill, manoeuvres, war games
end of hostilities, end to the shooting, silence of the guns, guns fall silent, pause in fighting, stop to the shooting > ceasefire, truce, armistice
territorial change, change of borders > annexation, secession, cession
seizure of territory, taking of land, land grab > annexation, occupation, conquest
change of regime, change of government, change of power > coup, revolution, election, overthrow, fall
fall of a government, collapse of a government, downfall of a government > overthrow, coup, no-confidence
popular movement, mass movement, expression of discontent, outpouring of anger > protest, demonstration, strike, uprising, revolution, rally
civil disorder, civil unrest, public disorder > riot, protest, looting
refusal to work, work stoppage > strike, walkout
political event, domestic event > election, referendum, coup, inauguration, resignation
going to the polls, trip to the polls, going to the ballot box, people's choice, choice of the voters > election, vote, referendum
entry into office, start of the presidency, beginning of the presidency, start of the term, swearing-in ceremony, oath of office > inauguration, sworn in
political exit, departure from office, leaving office > resignation, retirement, impeachment
personnel change, personnel move, change of personnel > appointment, reshuffle, nomination
diplomatic step, diplomatic move, diplomatic act > recall, expulsion, visit, talks, negotiations, recognition
form of contact, kind of contact, exchange of views > talks, meeting, visit, phone call, conversation, letters
remote conversation, talk at a distance, long-distance conversation > phone call, telephone conversation, video conference
kind of cooperation, form of cooperation, type of cooperation, close cooperation > partnership, alliance, joint venture, exchange, coordination, collaboration
area of cooperation, field of cooperation, sphere of cooperation, subject of cooperation > trade, energy, security, defence, transport, culture, science, education, investment, tourism, agriculture
military cooperation, cooperation of armies, cooperation between armies > joint exercises, arms sales, exchange of intelligence, training
exchange of secrets, sharing of secrets, swapping secrets > exchange of intelligence, intelligence sharing
help in war, help in wartime, help if attacked, come to the rescue, fight side by side > mutual defence, military alliance, mutual assistance, military aid
promise of protection, protective promise > security guarantee, mutual defence, nuclear umbrella
form of support, kind of help, form of help > weapons, money, loan, training, intelligence, humanitarian aid
military support, support with weapons, help with weapons > arms deliveries, drones, missiles, ammunition
arms transfer, handing over of weapons, handover of weapons > delivery, supply, sale, shipment
kind of talks, form of talks > negotiations, dialogue, consultations, summit, mediation
legal step, legal move > lawsuit, appeal, charge, indictment, complaint
punishment, form of punishment, penalty > fine, prison, jail, exile, life imprisonment, death penalty
harshest punishment, ultimate punishment, supreme punishment > death penalty, execution, capital punishment
act of mercy, gesture of mercy, act of clemency > pardon, amnesty, release
business move, corporate step, corporate move > merger, takeover, acquisition, sale, layoffs
business deal, commercial deal, commercial agreement > contract, purchase, sale, merger, acquisition
purchase of a company, buying a company > takeover, acquisition, buyout
economic policy step, monetary measure, step of the central bank > interest rate, rate cut, devaluation
economic trouble, economic hardship, economic woes, economic difficulty > crisis, recession, inflation, unemployment, debt, bankruptcy, sanctions
social problem, social ill > poverty, unemployment, inequality, crime, homelessness, addiction
rising cost of living, everything gets dearer, dearer life > inflation, price increases
journey, trip, travel abroad, trip abroad > visit, tour, flight, pilgrimage, mission
official trip, official journey, state trip, working trip > visit, state visit, official visit
first trip, maiden trip, first journey, debut trip > first visit, maiden visit
scientific work, scientific activity > research, laboratory, study, excavation, expedition
scientific event, scientific feat > discovery, invention, breakthrough, launch
space exploration, activity in space, conquest of space > launch, spacewalk, moon landing, orbit, satellite
mental state, state of mind > mood, anxiety, depression, confidence, optimism
emotion, sentiment > fear, anger, joy, concern, hope, pride, sadness, anxiety, pleasure, gratitude
negative feeling, negative emotion, bad feeling > fear, anger, concern, anxiety, hostility, mistrust, frustration, resentment
lack of trust, lack of confidence, lack of faith > distrust, mistrust, scepticism, doubt, suspicion
feeling of joy, positive emotion, pleasant feeling > delight, happiness, satisfaction, relief, enthusiasm
manner of speaking, tone of voice, way of speaking > harsh, calm, sharp, rhetoric, emphatic
empty words, mere words, hot air, idle talk, just talk > rhetoric
sharp exchange, war of words, verbal duel, verbal battle, exchange of barbs > sharp statements, row, spat, dispute
wrong information, false information, invented news > disinformation, fake news, lie, rumour, hoax
trick, deception, cunning plan, deceitful plan, sleight of hand > ruse, ploy, trap, hoax, stratagem
sign, omen, indication > signal, symbol, message, warning
hidden meaning, deeper meaning, symbolic meaning > symbolism, message, signal
warning sign, alarm signal, wake-up call > signal, alarm, warning
secret wish, cherished hope > dream, ambition, desire
state of affairs, critical situation > crisis, stalemate, emergency, deadlock
tense situation, dangerous situation, powder keg > explosive, crisis, escalation, tension
bad turn, turn for the worse, change for the worse > deterioration, escalation, worsen, crisis
good turn, turn for the better, change for the better > improvement, recovery, progress, breakthrough
reversal of fortune, turn of events, twist > surprise, upset, reversal, turnaround
political defeat, political setback, blow to influence > loss, defeat, setback, collapse
trial of strength, hard test, ordeal, testing time, hard time > trials, tests, challenge, crisis
positive outcome > victory, breakthrough, win, agreement, progress
negative outcome > defeat, collapse, setback, fiasco
advantage in battle, better position, lead in the war, superior position > upper hand, superiority, advantage
military success, battlefield success, gain on the battlefield > victory, advance, capture, liberation
military failure, battlefield failure > defeat, retreat, withdrawal
means of pressure, bargaining chip, pressure tool, trump card, tool of pressure > lever, leverage, card, sanctions
obstacle, hindrance, something in the way > barrier, hurdle, sanctions, dispute, disagreement
reason for delay, cause of delay > death, obstacle, dispute, disagreement
unanswered question, open question > unclear, unresolved, uncertain
source of income, source of money, money earner > exports, oil, tourism, taxes
subject of dispute, matter of dispute, cause of quarrel > border, territory, tariff, inheritance
social event, evening event > reception, dinner, gala, banquet
art event, cultural event, cultural gathering > exhibition, concert, festival
show on stage > concert, ballet, opera
stage in life, phase of life > childhood, youth, retirement, old age
rite, religious ceremony, religious rite > prayer, baptism, funeral, sermon, pilgrimage
religious duty, religious practice > prayer, fasting, pilgrimage
domestic violence, violence at home > abuse, beating
discord at home, domestic trouble, internal trouble, trouble at home > unrest, protests, domestic pressure, instability, crisis
desire to break away, wish to break away, calls to secede, drive for independence > separatist, secession, separatism
ethnic or religious strife, tension between ethnic groups, religious tension > ethnic, confessional, ethnic conflict, sectarian
people movement, population movement, movement of people > migration, exodus, displacement, deportation, emigration, resettlement
mass departure, flight of people, wave of departures > exodus, emigration
forced departure, forced removal > expulsion, deportation, eviction, displacement
crowd disaster, crush of people, crushed in a crowd > stampede
hung assembly, no clear majority > coalition, majority
internet blackout, website down, go offline > outage, failure
`;
