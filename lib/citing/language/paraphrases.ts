/** What paraphrases exchange beyond the lexicon of lib/text, one group a line, in its format. */
export const PARAPHRASES = `
spectator, viewer, audience, onlooker, watch, see
attract, draw, bring in, pull in, lure
follow, cover, study, track, monitor
company, firm, business, group, maker, manufacturer, corporation
motorway, highway, freeway, expressway
house, home, building, dwelling
repeatedly, several times, many times, often, again and again
parliament, lawmaker, legislature, member of parliament, legislator, assembly, MP
stop, save, block, parry
attend, take part, participate, be present, join
rise, increase, grow, go up, climb, jump, gain, add, more, higher, bigger, larger
fall, decrease, drop, decline, shrink, go down, lose, less, lower, fewer, smaller, reduction
die, be killed, lose one's life, death, pass away, fatal, dead, deadly
kill, die, death, claim the life, dead
injure, hurt, wound, injury
work, job, employment, post, position
resign, step down, quit, leave office, stand down, resignation
appoint, name, choose, select, become, nominate
elect, win, vote in, election, become
lead, head, run, chair, direct, be in charge
head, leader, boss, chief, lead, director, chairman
establish, found, set up, create, start, form
begin, start, open, launch, get under way, kick off
end, finish, conclude, close, stop, come to an end, be over
last, run, continue, go on, take
receive, get, be given, obtain, win, be awarded
give, grant, award, hand, provide, offer, get
permit, allow, let, may, authorise, approve
ban, forbid, prohibit, outlaw, not allow, bar
demand, call for, ask for, urge, want, insist
want, plan, intend, aim, wish, would like, seek, mean
say, tell, state, explain, mention, describe, call, put
announce, declare, make public, say, reveal, unveil
accuse, blame, allege, charge
criticise, attack, condemn, slam, complain
praise, hail, commend, welcome, applaud
warn, caution, alert
think, believe, reckon, assume, be of the opinion, see, consider, regard, view
effect, force, validity
inaugurate, inauguration, take office, swear in
find, discover, detect, establish, show, learn, conclude
show, reveal, indicate, demonstrate, suggest, find
use, employ, utilise, apply, make use
need, require, must, have to, necessary
help, assist, aid, support, contribute
damage, harm, hit, affect, destroy, hurt
destroy, demolish, wreck, ruin, devastate, level, burn down
build, construct, erect, put up, construction
repair, fix, mend, restore, renovate, refurbish
buy, purchase, acquire, take over, get, buyer, importer, customer
sell, offload, dispose of, market
pay, spend, cost, invest
cost, price, worth, value, amount to
worth, valued at, value, cost
cut, reduce, lower, slash, decrease, trim
raise, increase, lift, put up, boost
stay, remain, keep, still, continue, be left
live, reside, be home to, inhabit, home, be based
arrive, come, reach, get to, land, enter
reach, arrive, get to, hit, touch, come to
leave, depart, go, quit, exit, set off
go, travel, move, head, fly, drive, journey, visit
return, come back, go back, be back, again
meet, hold talks, get together, gather, convene, assemble
talk, negotiation, discussion, speak, conversation, dialogue
discharge, leave, release, send home
propose, suggest, put forward, proposal, suggestion
agreement, deal, accord, pact, treaty, contract, settlement
sign, conclude, ink, seal, signature
agree, consent, accept, reach agreement, come to terms
replace, take the place, succeed, take over from, substitute
withdraw, pull out, leave, retreat, withdrawal
attack, strike, raid, assault, hit, bomb
fight, battle, clash, combat
capture, seize, take, catch, confiscate, arrest
seize, confiscate, impound, take
arrest, detain, take into custody, hold, custody
release, free, let go, set free
sentence, convict, jail, imprison, prison
jail, prison, custody, behind bars, imprison
trial, court, case, hearing
crash, collision, accident, collide, hit
fire, blaze, burn, flame
flood, burst its banks, inundate, overflow, deluge
storm, gale, hurricane, cyclone, typhoon
earthquake, quake, tremor
explosion, blast, detonation, explode, blow up
rain, rainfall, downpour
snow, snowfall
drought, dry spell, lack of rain
boat, ship, vessel, ferry
car, vehicle, automobile
plane, aircraft, jet, airliner, aeroplane
lorry, truck
train, rail, railway
soldier, troop, serviceman, military, force
weapon, arm, armament
police, officer, policeman
official, officer, authority, representative
doctor, physician, medic
scientist, researcher, academic, expert, scholar
teacher, teach, instructor
pupil, student, schoolchild
child, kid, youngster, boy, girl
people, person, resident, inhabitant, population, citizen
crowd, people, mass
protester, demonstrator, marcher
protest, demonstrate, march, rally, demonstration
player, footballer, striker, goalkeeper
team, side, club, squad
match, game, fixture, final
goal, score, scorer
win, beat, defeat, victory, come first, triumph
lose, be beaten, defeat
finish, come, place, end
title, championship, trophy
film, movie, picture
book, novel, volume, work
publish, come out, bring out, appear, release
write, pen, author, compose
painting, picture, canvas, work
famous, well known, renowned, known, celebrated
large, big, huge, great, major
small, little, tiny, minor
quick, fast, rapid, swift, speedy
early, soon
late, belated, delayed
about, around, roughly, some, approximately, nearly, almost
more than, over, above, exceed
less than, under, below, fewer than
at least, no less than, minimum
yearly, annual, a year, per year, each year, every year
monthly, a month, per month, each month
daily, a day, per day, each day, every day
whole, entire, all, complete, full
whole country, nationwide, national, countrywide, across the country
abroad, overseas, foreign, in other countries
because, due to, owing to, since, as, reason, result, cause
cause, lead to, result in, bring about, trigger, make, force
after, following, in the wake
before, prior to, ahead of, until
although, though, despite, even though, but, however
enough, sufficient
many, numerous, a lot, lots, plenty
several, a number, some, various
first, for the first time, initial, never before
only, just, merely, no more than, sole
also, too, as well, in addition, besides, further
now, currently, at present, at the moment, today
previously, earlier, before, formerly, once
recently, lately, newly
together, jointly, joint, with each other, common
against, oppose, opposed to, not in favour, opposition
for, in favour of, support, back
absurd, ridiculous, nonsense
illness, disease, sickness, condition
medicine, drug, medication, remedy
patient, sick, ill
hospital, clinic
infect, infection, catch
vaccine, vaccination, jab, vaccinate
treat, treatment, therapy, cure
lower, reduce, cut, decrease
risk, danger, threat, hazard
safe, secure, not dangerous
money, cash, fund, funds, funding, finance
profit, earnings, gain
loss, lose, deficit
debt, owe, liability
share, stake, holding, portion
sales, turnover, revenue, sell
rent, lease, let
wage, salary, pay, income
tax, levy, duty
tariff, duty, levy
rule, regulation, law, requirement
law, act, legislation, bill, statute
change, alter, amend, modify, reform
plan, proposal, scheme, project, intention
decide, rule, determine, resolve, decision, vote
vote, ballot, poll, election
poll, survey, ballot
member, part, belong, membership
apply, submit an application, application, ask
submit, hand in, lodge, file, present
belong, part of, owned by
own, have, possess, hold, belong
keep, retain, hold, maintain, leave
lack, be without, not have, miss, shortage
meet, met, receive, host, welcome, hold talks, get together, gather, convene, talk
suspend, pause, stop, halt, interrupt
force, oblige, compel, have to, must
cut, shed, axe, slash, trim
vote for, accept, approve, back
settle, subside, ease, slow, cool
fail, break down, collapse, be unsuccessful, not succeed
succeed, manage, be successful, achieve
try, attempt, seek, strive
prevent, stop, block, keep from, avert, hinder
interrupt, break off, disrupt, halt
delay, postpone, put off, hold up, late, push back, defer
cancel, call off, scrap, axe
resume, take up again, restart, continue
turn, make, convert, transform, change
hit, strike, crash into, collide with, drive into
launch, start, send up, begin, blast off
discover, find, come across, unearth
spread, travel, move, expand
design, plan, draw up, create, architect
near, close to, next to, by, beside, not far from
under, beneath, below, underneath
across, over, through
centre, center, middle, heart, downtown
suburb, outskirts, district
shop, store, retailer, retail
shopkeeper, shop owner, retailer
farm, agriculture, farmer, agricultural
harvest, crop, yield
spying, espionage, spy
sure, certain, convinced, clear
comment, remark, say anything
unknown, not known, unclear, mystery
different, differ, other, another, vary
same, equal, identical, alike
possible, can, could, may, might
impossible, cannot, unable
continue, go on, keep, carry on, persist, still
falsify, manipulate, rig, fake, forge, tamper
break off, retract, withdraw, take back
surface, turn up, appear, emerge
uphold, confirm, sustain
claim responsibility, carry out, be behind, commit
`;
