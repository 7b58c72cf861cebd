/** Words for offices, professions, kin and the parts that people play, one group a line. */
export const PEOPLE_AND_ROLES = `
leader, head, chief, boss, ruler, top man, number one | president, chairman, commander, lead
head of state, president, monarch, ruler, state leader | leader, king, emir
prime minister, premier, head of government, PM, chancellor, taoiseach | leader, minister
vice president, deputy president, second-in-command, number two | running mate
deputy, second-in-command, number two, right-hand man, vice | assistant
right-hand man, close aide, lieutenant, trusted adviser | ally, deputy
king, monarch, sovereign, ruler | crown, throne, emir
queen, monarch, sovereign | royal, crown
prince, crown prince, heir to the throne | royal, heir
royal, regal, monarchical | king, queen, prince
emperor, empress, tsar, kaiser | ruler
sheikh, emir, sultan | ruler, prince
supreme leader, spiritual leader, religious leader | ayatollah, imam
minister, secretary, cabinet member, portfolio holder | ministry
foreign minister, top diplomat, chief diplomat, secretary of state, foreign secretary | minister
defence minister, defence secretary, defence chief, secretary of defence | minister, pentagon
finance minister, treasury secretary, chancellor of the exchequer, finance chief | treasury, minister
interior minister, home secretary | minister
oil minister, energy minister, energy secretary | minister
justice minister, attorney general | prosecutor
speaker, chairman of the parliament, presiding officer | chair
chairman, chair, chairwoman, chairperson, president | head, leader
chief executive, CEO, managing director, company head, corporate head | boss, executive, director
executive, manager, director, administrator | boss, businessman
director, head, manager, chief | boss
boss, employer, manager, superior | chief, head
businessman, entrepreneur, business leader, tycoon, magnate, industrialist, businesswoman | executive, mogul
tycoon, magnate, mogul, baron, oligarch | billionaire, businessman, plutocrat
billionaire, millionaire, super-rich, wealthy | tycoon, rich
spokesman, spokesperson, spokeswoman, press secretary, speak for, mouthpiece | representative, spokespeople
represent, speak for, stand for, act for, act on behalf of | representation, symbolise
representative, delegate, agent, spokesman, deputy | envoy
successor, heir, replacement, next in line, one who takes over | succeed, follow
succeed, take over from, come after, replace, follow, step into the shoes of | successor, inherit, ensue
predecessor, previous holder, forerunner, precursor, outgoing, one's predecessor | former, previous
former, ex, one-time, erstwhile, previous, past | retired, old, earlier
incumbent, sitting, current, present | officeholder
veteran, old hand, ex-soldier, former soldier, experienced | seasoned
adviser, counsellor, consultant | assistant
assistant, adviser, staffer, helper | associate
assistant, helper, deputy | secretary
entourage, inner circle, retinue, close circle
ally, supporter, backer, associate | loyalist
supporter, backer, follower, adherent, fan, loyalist | sympathiser, advocate, enthusiast, admirer
opponent, rival, adversary, challenger, competitor | foe, critic
enemy, foe, adversary, rival, opponent, arch-enemy | hostile
critic, opponent, detractor, sceptic | criticise
founder, creator, originator, father of, architect, initiator | establish, pioneer
architect, mastermind, designer, author, brains behind | plan, founder
pioneer, trailblazer, forerunner, first to | founder
mastermind, ringleader, organiser, instigator | plan
author, writer, novelist, creator | wrote, book
writer, author, novelist, essayist | poet, journalist
journalist, reporter, correspondent, newsman, columnist | press, media, editor
columnist, opinion writer, pundit | journalist
analyst, expert, specialist, observer, pundit | researcher, scholar
expert, specialist, professional | analyst, scientist, expertise
scientist, researcher, scholar | academic, physicist, expert
scholar, academic, professor, intellectual, researcher | university, scientist
professor, lecturer, university teacher, academic | scholar
teacher, schoolteacher, instructor, educator, tutor | school
student, pupil, undergraduate, learner | school, trainee
economist, economic expert | analyst
historian, chronicler | history
lawyer, attorney, solicitor, barrister, counsel, legal adviser | advocate
judge, magistrate, justice | court, arbiter
prosecutor, district attorney, public prosecutor, attorney general | lawyer
investigator, sleuth, inspector | police
police officer, policeman, cop, constable, policewoman | police
police, law enforcement, police force, cops | security
guard, sentry, bodyguard, watchman, security man | protect, warden
soldier, serviceman, trooper, infantryman, fighter, GI | troops, conscript, military
troops, soldiers, forces, servicemen, personnel | army, contingent, military
conscript, draftee, recruit | soldier, enlist
recruit, enlist, sign up, join up | hire, conscript
commander, commanding officer, military chief, military leader | chief
commander-in-chief, supreme commander, top commander | commander
chief of staff, top general, chief of the general staff | commander
commander, military man | official
sailor, seaman, seafarer, crewman | crew, navy
crew, sailors, team on board | personnel
pilot, airman, flier | crew, captain
captain, skipper | commander
astronaut, cosmonaut, spaceman, spacefarer | crew, space
fighter, combatant, gunman, militant, warrior | soldier, rebel
mercenary, hired gun, soldier of fortune, contractor, private military company | fighter, volunteer
militant, gunman, fighter, extremist, jihadist | terrorist, rebel
rebel, insurgent, guerrilla, partisan, mutineer | fighter, uprising
terrorist, extremist, bomber, jihadist | militant
spy, agent, secret agent, mole | espionage, intelligence
suspect, accused, alleged perpetrator | detainee
perpetrator, culprit, offender, attacker, assailant | criminal, assaulter
criminal, offender, lawbreaker, felon, crook, gangster | convict
gang, mob, mafia, cartel, criminal group | criminals
prisoner, inmate, detainee, convict, captive | jail
hostage, captive, abductee | kidnap, prisoner
victim, casualty, sufferer, the injured | dead, wounded
survivor, one who lived through | survive
witness, eyewitness, onlooker, bystander | testify
refugee, displaced person, asylum seeker, exile | migrant, fugitive
exile, banishment, refugee | expatriate
fugitive, runaway, wanted man, on the run | escape
civilian, non-combatant, ordinary people | citizen, residents
volunteer, unpaid helper | charity, voluntary
worker, employee, labourer, staff, workman | workforce, personnel
workforce, labour force, manpower, staff | workers, employees
employ, hire, take on, recruit, give work to | job, engage
colleague, counterpart, co-worker, fellow | peer, associate
counterpart, opposite number, colleague, peer | equivalent
doctor, physician, medic, surgeon
nurse, medic, hospital worker, carer | hospital
engineer, technician, designer | builder
farmer, grower, peasant, agricultural worker | farm, agriculture
fisherman, angler, fishing crew | fishing
driver, motorist, chauffeur | drive
passenger, traveller, commuter, rider | aboard
tourist, holidaymaker, visitor, sightseer, traveller | tourism, vacation
priest, clergyman, cleric, pastor, vicar | church, bishop
cleric, imam, mullah, clergyman, ayatollah | religious
pope, pontiff, head of the catholic church, holy father | vatican, bishop of rome
bishop, archbishop, cardinal, patriarch | church
believer, worshipper, faithful, churchgoer | religious
pilgrim, pilgrimage, hajj | journey
star, famous person, big name | famous
star, leading player | famous
hero, idol | champion
relative, kin, family member, next of kin, relation | family
family, relatives, kin, household, loved ones | clan
parents, mother and father, mum and dad | family
mother, mum, mom | parent
father, dad | parent
first lady, president's wife | wife
spouse, partner, other half, better half, life partner | married
widow, bereaved wife | husband
son, boy | child
daughter, girl | child
child, kid, youngster, infant
baby, infant, newborn | child
brother, sibling
sister, sibling
grandson, granddaughter, grandchild | descendant
ancestor, forefather, forebear | descent
descendant, offspring, heir | origin
young people, youth, youngsters, teenagers | young
elderly, old, aged, senior citizen, pensioner | retired, ancient
pensioner, retiree, retired person, senior citizen | retired
nickname, moniker, known as, dubbed, pet name | call
friend, pal, companion, buddy | ally
`;
