/** Ways to ask about people's lives: kin, birth and death, marriage, careers, character, names and origin. One line each. */
export const PARAPHRASES_OF_LIVES = `
pass away, lose one's life, breathe one's last, draw one's last breath, give one's life, meet one's end, meet one's death, depart this life, go to one's grave > die, death, dead, killed, perish, passing
demise, loss of life, sudden loss, untimely end, violent end, decease > death, die, passing
personal loss, loss of a leader, loss of a president, loss of the president, leader's loss, tragic loss, tragic event > death, died, killed, crash, passing
no longer alive, no longer living, no longer with us > late president, deceased, dead, died
die suddenly, sudden death, dropped dead, sudden passing > unexpected death, heart attack, died
die in an accident, fatal accident, deadly accident > crash, killed, died, plane crash, helicopter crash
die by violence, violent death, die a violent death, meet a violent end > killed, murdered, shot, assassinated
kill, put to death, take one's life, bump off, do away with, eliminate | murder, assassinate
killing, taking of life, bloodshed | murder, assassination, homicide
cause of death, what killed, die of, succumb to > cancer, heart attack, stroke, illness, accident, injuries
farewell to the dead, last farewell, pay one's last respects, take leave of the dead > funeral, mourn, burial
bereaved, lose a loved one, lose a parent, lose a father > mourn, widow, orphan, death
orphan, without parents, parentless | child
lose one's husband, bereaved wife > widow
lose one's wife, bereaved husband > widower
come into the world, first saw the light, give birth, enter the world > born, birth
place of origin, come from, hail from, home town, where one grew up, originally from > born, native, birthplace, native of
birthday, date of birth, when born, how old > born, aged, years old
advanced age, ripe old age, great age, old age, advanced in years, getting on in years, no longer young, long in the tooth > elderly, aged, venerable age, years old
young age, tender age, early in life, in one's youth, as a child > childhood, young, aged
childhood, early years, formative years, when young | youth, grew up
youth, adolescence, teens, teenage years | young
middle-aged, in one's prime | forties, fifties
coming of age, legal age, reach adulthood > adult, eighteen
lifetime, life span, days on earth | life expectancy, life
health of a person, state of one's health, poor health, failing health > illness, disease, hospital, sick
fall ill, take ill, get sick, be taken ill > illness, disease, hospitalised, infected
recover from an illness, get well, get back on one's feet > recover, discharged, recovery
expect a child, with child, expect a baby, have a baby > pregnant, birth, pregnancy
have children, number of children, become a father, become a mother, become a parent > children, son, daughter, child
tie the knot, walk down the aisle, say yes at the altar, get married, get hitched, become man and wife, take as one's wife, take a husband > marry, wedding, marriage
life partner, partner in life, other half, better half, person one is married to, person married to, married to > wife, husband, spouse
wife, spouse, woman one married, married woman | first lady, wives
husband, spouse, man one married | married
wife of the president, president's wife, president's spouse > first lady
previous wife, past wife, former wife > ex-wife, divorced
break up a marriage, end one's marriage, part ways, go separate ways, end of a marriage > divorce, separation
couple, pair of lovers, lovers, two in love > married, wife and husband, bride and groom
fall in love, love story, love affair, lose one's heart to | romance, relationship
father or mother, one's parent, parents > father, mother
mother, mum, woman who gave birth | maternal
father, dad, male parent | paternal
male child, male offspring, male heir > son, boy
female child, female offspring > daughter, girl
offspring, progeny, brood > children, son, daughter, child, grandson
firstborn, first child, oldest child > eldest son, eldest daughter
sibling, brother or sister > brother, sister, twin
relative, kinsman, family member, blood relation, member of the family > brother, sister, son, daughter, uncle, cousin, nephew, father, mother, niece, aunt, grandfather
relative by marriage, in-law > son-in-law, father-in-law, mother-in-law, brother-in-law
husband of one's daughter, daughter's husband > son-in-law
grandparents, older generation | grandfather, grandmother
family tree, lineage, bloodline, line of descent | descent, dynasty, ancestors
ruling family, royal house, royal family | dynasty, royals
first name, given name, christian name > name
nickname, also known as, go by the name of, go by the name, pseudonym, assumed name, pen name | alias, dubbed
namesake, share a name | same name
what is one's job, earn one's living, make a living, earn a living, do for a living > job, profession, works as, occupation
line of work, walk of life, vocation | profession, occupation
land a job, get a job, find work, start a job, take a job, be given a job > hired, appointed, employed, job
take up one's post, take up office, start in office, enter office, assume one's duties, come into office, move into office > inaugurated, take office, sworn in, appointed
chosen for the post, given the post, put in charge, made head, made minister, picked for the job, pick for the post > appointed, named, nominated, elected
voted in, voted into office, win the vote, come to power, rise to power, gain power > elected, win, take office
rise through the ranks, climb the ladder, move up, make one's way up > promoted, career
higher post, step up the ladder, move up the ladder > promoted
lose one's job, lose one's post, show the door, given the boot, shown the door, give the sack, let go, given one's marching orders > dismissed, fired, sacked, laid off, redundant
dismissal, removal from office, ouster, sacking | fired, oust
forced out, driven from power, swept from power, lose power, fall from power, thrown out of office, removed from power > oust, overthrow, resign, topple, fall, collapse
throw in the towel, vacate one's post, leave one's post, give up one's seat, give up one's job, bow out, hang up one's hat > resign, step down, quit, retire
go into retirement, end one's career, stop working > retire, pension
time in office, years in office, years in power, period in office, stay in office, spell in office > term, tenure, presidency, mandate, reign, rule
first time in office, first spell in office, first years in office, first stint > first term, first presidency, first presidential term
another term, another spell in office, second stint, second spell, second time in office, second presidency, second time president > second term
run for office, stand for office, seek office, bid for office, bid for the presidency > candidate, candidacy, run for president, campaign, nominee
seek another term, try to stay in office > re-election, reelection, second term
study at, attend lectures, go to university, read at university > graduate, student, studied, university, degree
complete one's studies, finish one's studies, finish school > graduate, degree, diploma
education, schooling, academic background | studied, graduate, degree, university
career, professional path, course of one's life, path in life | biography, profession
life story, account of one's life, course of life | biography, memoirs
turning point in life, change one's life | transform, decisive
qualities, character, temperament | trait, disposition
strength of character, backbone, willpower | determination, resolve
weakness, soft spot, weak point, achilles heel | vulnerability, flaw
gifted, talented, skilful
experienced, seasoned, well versed, know the ropes, old in the trade | experience, veteran
inexperienced, untried, wet behind the ears | novice
influential, carry weight, have clout, have a say | influence
well-known, household name, famous, renowned, widely known | prominent, fame
little-known, unknown to the public, obscure | unknown
popular with, well liked, beloved, held in affection | loved, popularity
hated, loathed, detested, unloved | unpopular
respected, esteemed, held in high regard, looked up to | prestige
disgraced, fallen from grace, out of favour, fall from favour | scandal
tough, hard-nosed, hard as nails, uncompromising, of the hard line, tough stance, hard stance, firm stance, tough approach, harsh line > hardline, tougher, strict, hawk
mild, soft-spoken, conciliatory, willing to compromise | moderate, flexible
friendly to the west, well disposed to the west, turn to the west, western-minded > pro-western, opening to the west, open up to the west, inclination, reformist
well disposed, friendly towards, in favour of | sympathetic, pro
ill disposed, hostile to, ill will towards, no friend of, dislike of, set against > anti, hostile, opponent, enmity
hostile to iran, enemy of iran, against iran > anti-iranian, anti-iran
hostile to russia, enemy of russia, against russia > anti-russian, russophobic
hostile to the west, enemy of the west, against the west > anti-western
hostile to america, against america, enemy of america > anti-american
friendly to iran, siding with iran, iran's friends, backed by iran, loyal to iran > pro-iranian, iranian-backed
friendly to russia, siding with russia, loyal to russia, russia's friends > pro-russian
loyal, devoted, true to, stand by, by one's side | faithful, ally
in love with power, power-hungry, hungry for power | ambition, ambitious
greedy, money-grubbing | greed, corrupt
dishonest, crooked, two-faced, not to be trusted | corrupt, lie, untrustworthy
unpredictable, erratic, hard to read, moody | volatile
worn down, fed up, sick and tired, had enough of, exhausted > fatigue, weariness, tired, dissatisfied
fatigue, weariness, tiredness, exhaustion | tired
devout, god-fearing | religious, pious
wise, level-headed, clear-headed | prudent, sensible
in the limelight, in the spotlight, centre of attention, steal the show, in the public eye | attention, focus
out of the public eye, out of sight, keep a low profile, lie low, under the radar | secret, hidden, unnoticed, inconspicuous
home, where one lives, place one lives, roof over one's head | residence, live, house, apartment
move house, change one's home, pull up stakes | relocate, settle, resettle
live abroad, live in exile, live far from home, leave one's homeland | exile, emigrate, expatriate, asylum
return home, come home, homecoming | returned, repatriation
country of origin, country one comes from, which passport | citizenship, citizen, native
belong to a people, ethnic background, ethnic roots | ethnic, origin
native, born in the country, local by birth | indigenous
have in one's possession, call one's own | property, belong, owner
inherit, come into, left by one's father | heir, bequeath
make a fortune, get rich, grow rich, amass wealth | enrich, wealth, profit, earn
fall on hard times, lose everything, go broke | bankrupt, poor, ruin
celebrity news, private life, life behind the scenes | family, affair, marriage
portrait of a person, profile of | biography, obituary
heroic deed, brave act, act of courage | feat, hero, heroism, rescue
awarded, decorated, honoured with, receive an honour | prize, medal
punished, have to pay for, face the consequences | sentenced, fined, penalty
in trouble with the law, brush with the law, run foul of the law | arrested, charged, convicted
under suspicion, suspected of, finger of suspicion | suspect, accused, alleged
wrongly accused, innocent in jail | acquitted, exonerated
sign of affection, show of affection, warm embrace | hug, kiss, embrace
sign of respect, show of respect, mark of respect | bow, tribute, honour, salute
first encounter, meet for the first time, make one's acquaintance, first meeting between | first meeting, met, acquaintance
meet in person, face to face, meet in the flesh, eye to eye | meeting, in person, tête-à-tête
keep company, accompany, go along, in one's company, travel along | delegation, entourage
body language, gesture, facial expression | smile, handshake, nod, wink
shake one's hand, hand to hand greeting, clasp hands | handshake, greet
frown, pull a face, look grim | displeased, unhappy
weep, shed tears, in tears | cry, mourn, grief
laugh, grin, smile | joke, amused
applaud, cheer, give a standing ovation | applause, welcome
well-being, comfort | welfare, prosperity
way of life, lifestyle, mode of life | habits, everyday life
daily life, everyday life, day-to-day life | routine, living conditions
leisure, free time, spare time, pastime | hobby, holiday
hunger, empty stomach, lack of food | famine, starvation, malnutrition
lack of money, short of money, strapped for cash | poverty, debt, shortage
elderly, aged, grey-haired > venerable age, advanced age
without a roof, roofless, left without a home > homeless
pulled from the wreck, pulled from the rubble, brought to safety, brought ashore > rescued, survivors
flags at half mast, national grief, days of grief > mourning
`;
