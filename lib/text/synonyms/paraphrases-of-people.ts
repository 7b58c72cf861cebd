/** Ways to ask about people by what they do instead of by their titles: offices, professions, parts in events. One line each. */
export const PARAPHRASES_OF_PEOPLE = `
speak for, talk to journalists on behalf, speak on behalf, mouthpiece, voice of, face the press, brief the press, brief reporters, talk to the press, talk to the media > spokesman, spokeswoman, spokesperson, press secretary, spokespeople
chief spokesman, public voice, press officer, media officer, handle the press > press secretary, spokesman, spokeswoman
put in a statement for, comment on behalf, reply on behalf > spokesman, spokeswoman, spokesperson
represent a country, represent one's country, represent the country, represent abroad, official representative, man in, woman in > ambassador, envoy, consul, representative
posted abroad, accredited to, serve abroad, head the embassy, run the embassy > ambassador, envoy, consul, diplomat
top diplomat, chief diplomat, head of diplomacy, diplomatic chief, in charge of foreign affairs, responsible for foreign affairs > foreign minister, secretary of state, foreign secretary, minister of foreign affairs
career diplomat, member of the foreign service, professional diplomat > diplomat, ambassador
defence chief, in charge of defence, in charge of the army, head of the military, responsible for the army > defence minister, defence secretary, commander-in-chief
keeper of the purse, hold the purse strings, purse strings, in charge of the budget, in charge of finances, money minister, in charge of the treasury > finance minister, treasury secretary, minister of finance, minister of economic affairs
economics minister, in charge of the economy, responsible for the economy > economy minister, minister of economic affairs, minister of economy
in charge of energy, responsible for energy > energy minister, oil minister, minister of energy, energy secretary
in charge of police, in charge of domestic security, responsible for internal security > interior minister, home secretary, minister of the interior
in charge of trade, responsible for trade > trade minister, minister of trade
in charge of transport, responsible for transport > transport minister, minister of transport
cabinet member, member of the cabinet, member of the government, member of government, government member > minister, secretary
highest office, top job, top post, supreme office, highest post > president, presidential
man in the white house, occupant of the white house, white house occupant, resident of the white house, sit in the oval office > president
man in the kremlin, master of the kremlin, kremlin chief, kremlin boss, occupant of the kremlin > president, russian president
first man in the state, number one in the state, state president, national leader, leader of the country, country's leader, man at the top, man at the helm, woman at the top > president, prime minister, head of state, leader
head of state, state leader, chief of state, statesman > president, monarch, king, queen, emperor, emir
head of government, government leader, leader of the government > prime minister, premier, chancellor
crowned head, wear the crown, sit on the throne, royal ruler > king, queen, monarch, emperor, emir, sultan
strongman, man of iron, iron ruler, rule with an iron fist, rule with an iron hand | dictator, autocrat, tyrant, despot, ruler
dictator, absolute ruler, sole ruler > president, leader, ruler
toppled leader, ousted leader, fallen leader, overthrown leader, overthrown ruler, deposed ruler > oust, overthrow, depose, former president
religious head, top cleric, supreme cleric, highest cleric, spiritual head, highest religious authority > supreme leader, ayatollah, rahbar, patriarch, pope, imam, grand mufti
supreme leader, paramount leader, ultimate authority > rahbar, ayatollah
churchman, man of the church, man of god, man of the cloth, clergyman > priest, bishop, pastor, patriarch, monk, pope, imam
incoming president, next president, future president, soon-to-be president, about to take office, about to become president > president-elect, designated, elected, takes office, new administration
not yet in office, not yet sworn in, due to take office, moves into the white house > president-elect, designated, inauguration
next government, incoming team, incoming government, new team in washington, next administration > incoming administration, new administration, new government
returning president, comeback president, return to power, back in power, return to office > second term, return to the white house, back in the white house, president-elect
newly elected, freshly elected, just elected, new in office, fresh in office, newcomer to office > new president, elect
successor, who came after, come after, follow in office, next in office, new holder, step into the shoes, fill the shoes > new president, new head, replace, succeed
stepped into one's place, took one's place, take one's place > successor, succeed, new president, replacement
predecessor, who came before, held the post before, held the job before, held office before, earlier holder, previous incumbent, last holder > former, ex-president, former president, previous
used to be president, once president, no longer president, out of office, no longer in office > former president, ex-president, late president, former
used to head, used to lead, once headed, once led, formerly headed > former head, former, ex-chief, former leader
second man, number two, next to the boss > vice president, deputy, vice chairman, deputy minister
heir, heir apparent, designated successor > crown prince, prince, successor
occupy a post, hold a post, hold an office, hold the post, in office > incumbent, serve, minister, term
lawmaker, member of the legislature, member of the chamber, elected representative, people's representative, sit in parliament, seat in parliament > deputy, senator, MP, congressman, representative, parliamentarian, member of parliament
preside over parliament, head of parliament, chair of parliament, chair the chamber, parliament's head > speaker, chairman
sit in the upper house, member of the upper house > senator, lord
party leader, head of a party, party chief, party boss > leader, chairman, general secretary
officeholder, person in office, government employee, state employee, servant of the state, work for the government, work for the state > official, civil servant, bureaucrat, functionary
man of power, power broker, powerful figure, people in power, those in power, those in charge, people in charge, powers that be > leadership, officials, government, elite, leaders, rulers
decision-maker, those who decide, people who decide, hold the reins, pull the strings, call the shots > leadership, officials, decision-making, policymakers, leaders
leadership, ruling circle, top brass, upper echelon, ruling elite, ruling class | elite, officials, leaders
head of a city, city's head, head of the town, first citizen > mayor, governor
head of a region, regional leader, regional head, run the region > governor
run an institute, head an institute, in charge of the institute, head of a centre, run a centre, head of a department, in charge of the department, run a department > director, head
run a company, head a company, company boss, corporate leader, business chief, head of the firm, head of the company > chief executive, CEO, managing director, chairman, president, owner
man of business, businessperson, people in business, business people > businessman, entrepreneur, investor, trader, industrialist
rich man, wealthy man, wealthiest, moneyed, very rich > billionaire, millionaire, tycoon, oligarch, magnate
owner, proprietor, hold the shares > shareholder, founder, businessman
set up the company, start the company, started the firm, creator of the company > founder, co-founder
member of the board, sit on the board, board member > director, supervisory board, board of directors
scholar, academic, man of learning, learned man, man of letters, university man, learned person > professor, researcher, scientist, historian, lecturer, political scientist, orientalist
scientist, scholar, academic, man of science > researcher, research fellow, fellow, professor
work at an institute, work at a centre, staff of the institute > researcher, research fellow, expert, scientist
political scientist, student of politics, expert on politics, politics expert, expert in politics, study politics > political analyst, politologist, researcher
regional expert, expert on the east, expert on the orient, eastern studies, student of the east, specialist on the east, expert on asia, scholar of the east, student of the orient > orientalist
pundit, opinion writer | columnist, publicist, commentary
observer, onlooker, watcher, those who watch, people who follow, people who watch, follow events > analyst, expert, journalist
expert, specialist, person in the know, connoisseur, authority on the subject, person well versed > analyst, researcher, scientist, orientalist, political scientist, professor, economist
analyst, expert, interpreter of events, student of affairs | strategist
expert opinion, view of specialists, what specialists think, expert view > analysts, experts, political analysts, according to experts
think-tank member, think tank man, think-tank expert > director, fellow, analyst, researcher
economist, expert on the economy, expert in economics, student of the economy, financial expert | analyst, economic analyst
military expert, military observer, defence expert > analyst, military analyst, retired colonel
legal expert, man of law, legal professional, legal scholar, expert in law > lawyer, jurist, attorney, judge, professor of law
defend in court, defend the accused, defence counsel, represent the accused, argue for the accused > lawyer, attorney, barrister, advocate
court officer, sit in judgment, pass sentence, preside over the trial > judge, magistrate
bring charges, lead the prosecution, state's lawyer, demand a sentence > prosecutor, attorney general, prosecution
stand trial, in the dock, person charged, person on trial, person accused > defendant, accused, suspect
complainant, bring the suit, party that sued, filed the suit > plaintiff
person who saw, saw it happen, seen it happen, saw with one's own eyes > witness, eyewitness
lawbreaker, wrongdoer, villain, crook > criminal, thief, murderer, gangster, fraudster, smuggler
killer, murderer, assassin, taker of life | gunman, hitman, shooter
thief, robber, burglar, pickpocket
con man, swindler, trickster, impostor | fraudster
law enforcer, man in uniform, people in uniform, officer of the law > police officer, policeman, soldier, officer, guard
uniformed men, military man, military people, member of the military, army man > soldier, officer, troops, general, colonel, serviceman
men under arms, men in arms, fighting men, men at the front, boots on the ground > troops, soldiers, forces, army
military leader, top soldier, highest soldier, highest-ranking officer, top military man, army chief > top general, chief of staff, commander, admiral, marshal
high-ranking, senior, top-ranking, of high rank, top-level | high-level, prominent
militant, armed man, armed men, irregular fighter, men with guns > gunman, rebel, guerrilla, insurgent, jihadist, militia, fighter
fighter for hire, soldiers for hire, paid fighter, paid soldier > mercenary, contractor
fighter pilot, airman, man in the cockpit, at the controls > pilot
fighter for freedom, freedom fighter, resistance fighter > rebel, partisan, guerrilla, activist
bomb-maker, assailant, perpetrator > bomber, gunman, terrorist, attacker
enemy agent, undercover agent, work for an intelligence service, work undercover, spook > spy, agent, intelligence officer
spymaster, spy chief, head of intelligence, head spy > director of the CIA, intelligence chief, head of the security service
turncoat, traitor, switch sides | defector, renegade, betrayal
captive, held captive, prisoner of war, person held, people held > hostage, prisoner, detainee, inmate, captured
behind bars, serve time, person in prison, people in prison, doing time > prisoner, inmate, convict, jailed, imprisoned
person on the run, wanted person, wanted by police > fugitive, suspect
fled one's home, forced from home, driven from home, lost one's home, flee one's country > refugee, displaced, migrant, exile, homeless
newcomer from abroad, come from abroad, incomer, settle from abroad > immigrant, migrant, refugee, foreigner
outsider, non-national, alien > foreigner, immigrant, migrant, foreign national
people of foreign origin, community abroad, fellow countrymen abroad > diaspora, immigrants, emigrants, expatriates
ordinary people, common people, man in the street, average citizen, ordinary citizen, average person, rank and file, grass roots > population, citizens, public, residents, civilians
masses, populace, inhabitants, general public, people of the country > population, citizens, public
local people, locals, people who live there, those living there, people living there > residents, inhabitants, villagers, townspeople, population
grown-up, adult, of full age | men, women
minor, underage, under age, youngster > child, children, teenager, boy, girl, schoolchildren
young person, young people, young man, young woman > youth, teenager, student, boy, girl
old person, old people, old man, old woman, aged person > pensioner, elderly, veteran, senior
journalist, newspaperman, media person, media people, media worker, press people, news people > reporter, correspondent, editor, columnist, publicist, presenter
head of a newspaper, run a newspaper, newspaper boss > editor-in-chief, editor, publisher
put to paper, penned, pen a book, author of the piece, author of the article, wrote the article, pen the article, write the article, write the piece > author, writer
author, write a book, wordsmith, bestselling author > writer, novelist, poet, publicist
blogger, internet personality, run a channel, online writer > telegram channel, youtuber, channel, influencer
television presenter, TV host, anchorman, news anchor, face on the news > presenter, anchor, moderator
put questions, ask the questions > interviewer, journalist, reporter
stage artist, stage performer, performing artist > actor, actress, singer, dancer, musician
movie star, screen star, star of the screen > actor, actress
musician, music maker > singer, pianist, guitarist, violinist, composer, conductor, rapper, band
composer, write music, musical author | songwriter
idol, famous person, well-known face | pop star, film star
sportsperson, sportsman, sports star > athlete, footballer, player, boxer, swimmer, tennis player, champion, runner
medical professional, medical staff, health worker, medical worker, medical man > doctor, nurse, physician, surgeon, paramedic
man of medicine, healer, treat patients > doctor, physician
caregiver, care worker, look after the sick > nurse, carer
educator, school worker > teacher, lecturer, professor
learner, attend school, attend university, attend a course, go to school > student, pupil, schoolchild, schoolgirl
rescue worker, rescuer, first responder, helper > firefighter, paramedic, police, volunteers, emergency services
aid worker, relief worker, humanitarian worker > volunteers, red cross, NGO
manual worker, blue-collar worker, working man, working people > worker, labourer, builder, welder
wage earner, breadwinner, earner, provider for the family | worker, employee
tiller of the soil, work the land, till the land, country dweller > farmer, peasant
craftsman, artisan, skilled worker > carpenter, blacksmith, tailor, potter, builder
seller, tradesman, shop owner, stallholder > shopkeeper, trader, merchant, vendor, retailer
colleague, co-worker, fellow worker, work companion
opposite number, counterpart, equal in rank, same rank, peer > colleague, foreign minister, minister
companion, associate, close associate, member of the inner circle, person of trust, trusted man | aide, adviser, ally, friend
henchman, crony, stooge, accomplice, sidekick | ally, associate
adviser, counsellor, have the ear of | aide, strategist
go-between, middleman, third party, honest broker, bridge-builder > mediator, broker, intermediaries
peacemaker, conciliator | mediator, negotiator
negotiating partner, other side, interlocutor, sit across the table > negotiator, party, partner
draft the text, wrote the text, work out the text, put the text together, text's authors, authors of the document, behind the text > experts, draft, negotiators, crafted
host, person who receives > receive, welcome, greet
guest, visitor, person invited | delegation, visit
person behind, brains behind, driving force behind > mastermind, architect, founder
fan, devotee, loyal follower | loyalist
sympathiser, fellow traveller, well-wisher > supporter, friend
opponent, foe, rival, antagonist, arch-rival, bitter enemy, sworn enemy > adversary, enemy, opposition
government critic, critic of the government, regime critic > opposition, activist, journalist, dissident
troublemaker, agitator, rabble-rouser | instigator, provocateur, activist
take to the streets, people in the streets, people on the streets > demonstrators, protesters, marchers, crowd
champion of, fighter for rights > activist, defender, human rights
friend, ally, partner, comrade, friend in need
friends of the country, friendly regime, friendly government, friendly power > ally, partner, axis
proxy, client force, allied militia, surrogate force > militia, hezbollah, houthis, hamas, axis of resistance, axis
religious believer, man of faith, follower of a religion, worshipper > muslim, christian, jew, pilgrim, catholic, orthodox
bystander, passer-by, chance witness | witness, pedestrian
casualty, victim, fall victim, those hit > dead, wounded, injured, killed
loved ones, next of kin, family members | relatives, family
taxpayer, ratepayer, citizen who pays | citizens
people with the vote, those who cast a ballot > electorate, voters
tenant, lodger, person who rents | renter
holidaymaker, vacationer > tourist, visitor, passenger
discoverer, explorer, man of discovery > scientist, navigator, inventor
builder, construction worker, person who built > architect, engineer, contractor
newcomer, novice, beginner, greenhorn | freshman, debutant
veteran, old hand, long-serving, old stager, man of experience | experienced, seasoned
favourite, front-runner, most likely winner | frontrunner, leading candidate
also-ran, beaten candidate, losing candidate, unsuccessful candidate, lost the election > defeated, loser, runner-up, candidate
winner, victor, person who came first | champion, victorious, win
right hand, loyal lieutenant, shadow of the president > aide, deputy, adviser
ethnic minority, national minority, minority people > kurds, ethnic, tatars, roma, uighurs
prize winner, medal winner, medallist, best in the world > champion, laureate, winner
top cleric, elderly cleric, aged cleric, old cleric > rahbar, supreme leader, ayatollah, venerable age
press man, press people, press chief of the president > spokesman, spokeswoman, press secretary
client, customer for arms, party that orders > buyer, importer, purchaser
`;
