/** Ordinary verbs that news is told with, one group a line. Verbs that mean too many things ("take", "put") come in phrases only. */
export const EVERYDAY_VERBS = `
give, hand, provide, grant, offer, hand over, bestow, award | supply, donate, accord
provide, supply, give, furnish, deliver, offer, make available | provision
receive, get, obtain, accept, collect | recipient
obtain, get, acquire, secure, gain, come by, get hold of, procure | receive
acquire, obtain, buy, purchase, gain, get | acquisition
gain, obtain, win, earn, secure | benefit
earn, make, bring in, take home | income
possess, hold, boast, equipped with
keep, retain, hold on to, maintain, preserve, hang on to | protect, save
maintain, keep up, preserve, sustain, uphold | maintenance
protect, guard, shield, defend, safeguard, secure, look after
save, rescue, preserve, spare
store, keep, stockpile, stash | storage
lose, forfeit, deprived of, stripped of | loss
deprive, strip, rob, take away from | loss
lack, short of, miss | shortage
send, dispatch, ship, transmit, forward, mail, post | deliver
bring, carry, fetch, take, deliver | transport
return, come back, go back, get back, come home
return, give back, hand back, send back, restore
make for, go, travel, set out for | bound
enter, go in, get into, come in, penetrate | entry
visit, call on, pay a visit, drop in, travel to, go to see | trip, guest
stay, remain, lodge, stop over | visit
wait, stay, linger, await | delay
pursue, chase, follow, hunt, go after | pursuit, come after, trail
seek, look for, search for, hunt for, pursue | search
look, gaze, stare, glance, watch | see
watch, look at, observe, view, monitor, keep an eye on, follow | viewer, track, keep track of
see, view, witness, watch, notice | observe
show, display, exhibit, present, demonstrate, reveal | prove, parade, expo
appear, surface, come into view, turn up
seem, appear, look, give the impression | apparently
appear, arise, come out, surface
hide, conceal, cover, bury | hidden
open, inaugurate, unveil
close, shut, shut down, close down, seal | closure
shut down, close, switch off, turn off | closure
switch on, turn on, start up | start
cover, blanket, envelop, wrap | coverage
build, construct, put up, raise | builder
install, fit, set up, put in, mount
set up, establish, found, create, start, form, launch | institute
arrange, organise, set up, plan, fix up
organise, arrange, stage, hold, run, put on
conduct, carry out, perform, hold, run, undertake | operation
carry out, perform, conduct, execute, implement, undertake | fulfil, act
undertake, carry out, take on, commit oneself, tackle | obligation
tackle, deal with, address, handle, confront, cope with, take on | solve, manage, treat, behave towards
behave, act, conduct oneself | behaviour
behaviour, conduct, actions, manners | act
prepare, get ready, make ready, gear up, lay the groundwork, brace | ready
ready, prepared, in place, all set
plan, prepare, arrange, schedule
utilise, employ, apply, make use of, exploit | deploy
exploit, take advantage of, make use of, capitalise on | abuse
apply, put to use, put into practice | application, implement
work, function, operate, labour, toil | job, run
drive, steer, motor, at the wheel | driver
push, shove, thrust | pressure
pull, drag, tow, tug, haul
throw, hurl, toss, fling, cast
catch, seize, grab, grasp, capture | caught, snatch
touch, feel, handle | contact
hit, strike, beat, punch, knock, slap | blow
beat, hit, batter, thrash
kick, boot, strike | foot
break, smash, shatter, fracture, crack | broken
tear, rip, shred | torn
cut, slice, chop, carve
cut off, break off, cut ties, break | cut
join, connect, link, unite, attach
attach, fasten, fix, tie, fix to, append
face, confront, encounter, up against, come up against | challenge
confront, face, challenge, stand up to, tackle
encounter, meet, come across, run into, face
challenge, defy, question, dispute, contest | confront
defy, disobey, flout, disregard, challenge | defiance
obey, follow, comply, do as told | obedience
instruct, order, direct, tell, command
lead, guide, show the way, conduct, steer | leader, direct
rely on, depend on, count on, lean on, bank on | trust
belong, part of, a member of | member
serve, work, do one's duty, in the service of | service
celebrate, rejoice
play, perform, act | player
eat, consume, dine, devour | food
drink, sip, consume, swallow | beverage
sleep, slumber, nap, doze | asleep
live, reside, dwell, inhabit | home
settle, make one's home, move in | settler
move, relocate, shift, transfer, resettle | movement, move house
transfer, move, hand over, shift, pass | transmission
emigrate, leave the country, move abroad, relocate | migrant
immigrate, migrate, move to | migrant
walk, stroll, go on foot, march, stride | pedestrian
run, race, sprint, jog, dash | runner
climb, scale, go up, ascend, mount | climber
fly, go by plane, soar, pilot | flight
sail, cruise, put to sea | sailor
cross, traverse, go across, pass through
pass, go by, go past, overtake | passage
surround, encircle, enclose | around
touch on, concern, affect, deal with | mention
concern, involve, relate to, have to do with, regard, pertain to
mean, signify, stand for, denote, imply, spell
meaning, sense, significance
symbolise, represent, stand for, embody, signify | symbol
represent, make up, account for, form
form, make up, compose | part
base, ground, build on | basis
belong to, owned by, property of | owner
win over, persuade, bring round | support
woo, seek the favour of | attract
have in common, divide, split | common
surrender, hand over, give up, relinquish, cede, yield | abandon
abandon, give up, drop, forsake, leave, walk away from | quit
give up, relinquish, renounce, forgo, waive, surrender, drop | abandon
renounce, give up, disclaim, disown, forswear | refuse
copy, imitate, reproduce, mimic, emulate
reproduce, copy, duplicate | replica
translate into, render, convert | turn
reflect, mirror, show
waste, squander, fritter away, throw away
reward, recompense, repay, thank | prize
repay, pay back, reimburse, refund | pay
owe, indebted, in debt | debt
undergo, go through, suffer, face | live
suffer, undergo, endure, sustain | pain
endure, withstand, bear, survive, weather
struggle, battle, fight, strive, wrestle | difficulty
stand, upright, rise to one's feet
sit, seated, take a seat
lie, situated, located
locate, find, track down, pinpoint, trace
located, based, placed, sited | lie
wear, dressed in, have on | clothes
clean, wash, scrub, cleanse
cook, bake, boil, roast | food
paint, depict
dig, excavate, burrow | hole
sow, grow, cultivate | crop
breed, rear, raise, bring up | grow, educate
grow up, spend one's childhood, come of age | childhood
practise, rehearse, drill, train
compete with, rival, vie with | competition
deserve, merit, worthy, earn
inspect, examine, check, look over, scrutinise | inspector, test, try out, scrutiny, verify
examine, inspect, study, look into, scrutinise, investigate
track, follow, trace, trail | monitor
`;
