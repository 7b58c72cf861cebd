/** Idioms and phrasal verbs, by the first of each line from "act" to "lose", with the plain words that news has for them. */
export const PARAPHRASES_OF_IDIOMS_A_TO_L = `
act on, act upon, do something about, take action, take measures, take steps, swing into action, spring into action > measure, respond, implement, action, act
act up, misbehave, play up badly > problem, fault, disrupt
add insult to injury, rub salt into > worsen, humiliate, insult
aim at, take aim, have in one's sights, gun for > target, intend, criticise, aim
at a crossroads, at a turning point, parting of the ways > decision, choice, turning point, decide
at a standstill, stuck fast, going nowhere > halt, stall, stalemate, deadlock, paralyse
at all costs, at any price, by hook or by crook, by any means, no matter what > determined, insist, necessary
at arm's length, not too close > distance, cautious, distant
back away, back off from, shy away from, flinch from, pull back from, recoil > avoid, retreat, withdraw, refuse, abandon
ball is in one's court, up to them now, one's turn to act > decision, response
behind the scenes, out of the public eye, in the wings, backstage, in the shadows > secret, quietly, private, covert, secretly
black sheep, bad apple, odd one out > exception, outsider, rogue
blow hot and cold, keep changing one's mind, flip-flop, run hot and cold > waver, inconsistent, hesitate, vacillate
blow over, pass over without harm, die away > end, calm, subside
break even, cover one's costs > profit
break the news, break a story, break the story, first to report, scoop > report, publish, reveal, announce
break through, burst through, breach the lines > breakthrough, penetrate, breach
bridge the gap, bridge differences, narrow differences, close the gap between > compromise, reconcile, reduce, mediate
bring to heel, whip into line, bring to order > control, subdue, punish, discipline
bring to the table, have to offer > contribute, offer
buy into, swallow the story, fall for > believe, accept, deceive
buy out, swallow up, take off one's hands > acquire, takeover, purchase, merger, bid
call a halt, call a truce, call time, put a halt to > stop, end, halt, ceasefire, truce, suspend
call out, call on the carpet > criticise, denounce, condemn
call the tune, run the show, crack the whip, set the agenda, hold the purse strings > control, dominate, decide, order, power
cast doubt on, throw into doubt, put a question mark over, throw doubt on, call into doubt > doubt, question, uncertain, challenge, undermine
cast a shadow, spoil the party, spoil the mood, put a damper on, dampen > overshadow, disappoint, damage, dampen
cast in stone, set in stone, final and fixed, carved in stone > final, fixed, unchangeable, irrevocable
catch red-handed, catch in the act, catch out, find out in a lie > discover, caught, arrest, expose
change of heart, change one's mind, have a change of heart, think again, think better of, rethink > reconsider, reverse, review, rethink
chicken out, lose one's nerve, lose courage, bottle out > withdraw, fear, hesitate, cowardice
chip in, do one's bit, do one's share, pull one's weight > contribute, share, help, support
clamp down, crack down, come down hard on, get heavy with, throw the book at, zero tolerance > crackdown, punish, repression, strict, clampdown
close in on, draw near to, tighten the net, hot on the heels > approach, pursue, encircle, near, surround
make headway slowly, shape up > progress, develop, improve
come away, go home with, leave the table with > obtain, achieve, result
come between, set at odds, stand between > divide, separate, rift, dispute
come close, come near, within an ace of > almost, nearly, near, approach
come forward, step forward, step up, make oneself known, stand up and be counted > volunteer, offer, appear, report, witness
come full circle, return to the start, turn full circle > return, cycle, repeat
come into one's own, find one's feet, hit one's stride > succeed, flourish, establish, success
come out in favour, come down in favour, speak in favour, throw one's support behind, throw one's weight behind > support, endorse, approve, back up, favour
come to a halt, come to a stop, stop dead, break down, come to rest > stop, halt, collapse, fail, suspend, stall, end
come to the fore, rise to fame, become prominent, take centre stage, take center stage > emerge, prominent, fame, important, famous
come true, become reality, turn into reality, borne out > realise, happen, fulfil, confirm
cost the earth, pay through the nose, cost a packet > expensive, costly, price
count in, reckon among > include
count out, write off, dismiss the chances of > exclude, dismiss, unlikely, rule out
cry wolf, raise a false alarm > false, warn, alarm
cut loose, cut the cord, break free, shake off, loosen ties > independent, separate, free, break
cut no ice, fall on deaf ears, make no impression, wash over, in vain > ignore, unimpressed, ineffective, fail, reject, vain
cut to the chase, get to the point, come to the point > essential, direct, main
dead in the water, a dead duck, doomed, dead end, up the creek > fail, failure, deadlock, collapse, hopeless, impasse, doomed
deal a blow, strike a blow, take a swing at, hit below the belt > damage, weaken, harm, setback, attack
dig one's heels in, put one's foot down, not give way, refuse to give in > insist, refuse, resist, oppose, adamant
do harm, do damage, wreak havoc, play havoc, inflict harm, tear apart, take a hammer to > damage, harm, destroy, destruction, injure
do justice to, give its due > fair, appropriate, respect
do one's homework, well prepared, well versed > prepare, experience, research, knowledge
do the dirty work, pull the chestnuts out of the fire > task, risk, proxy
drag into, suck into, pull into, draw into, tangle up in > involve, embroil, entangle, war
drag down, weigh down on, put a drag on > lower, reduce, burden, decline
draw a blank, come up empty, come up short, find nothing > fail, unsuccessful, failure, result
draw a line, draw a line under the past, move on, close the chapter, turn the page, water under the bridge > end, forget, reconcile
draw a parallel, draw a comparison, liken, hold up beside > compare, comparison, similar
draw fire, come in for criticism, get flak, get stick, lambasted > criticism, criticise, condemn, attack
draw level, catch up, pull even > equal, reach
draw near, edge closer, round the corner, approaching, at the door > near, imminent, upcoming
drive a wedge, sow discord, set at each other's throats > divide, split, rift, division
drive up, push up, send up, jack up, bid up > increase, raise, rise, higher
drop a bombshell, bolt from the blue, spring a surprise, come like thunder > surprise, shock, announce, unexpected
drop in the ocean, drop in the bucket, small beer > insufficient, minor, insignificant
drop out, give up midway, fall by the way > withdraw, abandon, quit, leave
dwell on, harp on, go on about > emphasise, repeat, stress
ease off, let up, die away, cool down, wear off, level off, tail away > decrease, weaken, slow, subside, ease, decline
face the music, face the consequences, take one's medicine, pay for one's sins > punish, consequences, responsibility, trial
fall into the hands of, fall to the enemy, come under the control of > capture, control, seize, occupy
far cry from, world of difference, worlds apart, poles apart, miles apart > different, contrast, distant
fast track, put on the fast track, hurry through, rush through, push through in haste > accelerate, speed, quick, rapid, hasten, expedite
fight fire with fire, taste of one's own medicine, repay in kind > retaliate, respond, revenge
fight for survival, fight for one's life, on the ropes, hang on by one's fingertips > survive, struggle, threat, crisis, collapse
fight one's corner, stick up for, stand one's corner > defend, insist, support
fill the gap, fill the vacuum, plug the gap, step into the breach, fill a hole > replace, compensate, substitute
find fault, pick holes, nitpick, take a dim view, take issue, take exception > criticise, criticism, object, disagree, complain
fit the bill, tick the boxes, just the thing, tailor-made, pass muster, make the grade > suitable, appropriate, meet, qualify
follow in one's footsteps, follow the lead, jump on the bandwagon, go along, fall into line > follow, imitate, join, copy, emulate, comply
follow through, follow up, act on a promise > implement, continue, fulfil
force one's hand, twist one's arm, put a gun to one's head > forced, compel, pressure, coerce
foul play, dirty work, something fishy > fraud, crime, murder, manipulation, irregularities
gain the upper hand, get the upper hand, get the better, gain the advantage, turn the tables on > advantage, upper hand, dominate, win, defeat, superiority
gain access, get one's foot in the door, get a foothold, make inroads > access, enter, entry, expand, presence
get a grip on, bring under control, get on top of, get a handle on, keep the lid on > control, contain, manage, overcome
get ahead, get on in life, go places, climb the ladder, go from strength to strength > succeed, success, progress, advance, career, promote
get back on track, get back on course, put back on track, put back on its feet > resume, recover, restore, revive, normal
get one's act together, pull oneself together, put one's house in order, shape up or ship out > improve, reform, organise
get one's own way, have one's way, get what one wants, win the argument > succeed, prevail, win, achieve
get past, slip past, slip by, slip through, sneak past, sneak through > evade, avoid, pass, circumvent, bypass
get used to, grow accustomed to, get accustomed to, learn to live with, come to terms with, make peace with > adapt, accept, adjust, accustomed, experience
give a hand, help out, pitch in to help, put in a good word > help, assist, aid, support
give an ultimatum, set a deadline, give until, put on notice > ultimatum, deadline, threaten, warn, demand
give free rein, give carte blanche, let do as they like, leave to their own devices, let have its way > allow, freedom, unrestricted, permit, authorise
give short shrift, slap down, give the brush-off, snub, give the cold shoulder to, turn away > reject, rebuff, dismiss, ignore, exclude, refuse, snub
give the all-clear, sound the all-clear, declare safe > safe, warning, approve
give the nod, get the nod, get the go-ahead, get the thumbs up, give the thumbs up to > approve, endorse, accept, ratify, permit
give vent to, let off steam, vent one's anger > express, anger, protest
go awry, go astray, go off the rails, go pear-shaped, come undone, unravel, take a wrong turn > fail, wrong, failure, collapse, mistake, unravel
go down the drain, go to waste, all for nothing, go by the board > waste, lose, loss, fail
go it together, go halves, share the cost, share the burden, split the bill > share, joint, finance, cooperate
go out of one's way, go the extra mile, put oneself out, take pains > effort, careful, help
go overboard, overdo it, overreact, go too far with > excessive, exaggerate, extreme, disproportionate
grey area, gray area, twilight zone, legal limbo > unclear, ambiguous, uncertain, unregulated
ground rules, rules of the game, terms of play > rule, principle, condition, regulation
guard against, watch out for, on the watch for, take precautions, on one's toes > prevent, protect, caution, vigilant
hands are tied, have one's hands tied, can do little, powerless to, unable to act > powerless, unable, restrict, limited, constraint
hang by a thread, on the brink, on thin ice, on shaky ground, teetering > verge, fragile, collapse, uncertain, danger, threaten, precarious, unstable
hang up one's boots, call time on a career, bow out of the game, take one's last bow > retire, career, resign, farewell
hard and fast, iron rule, set rule > strict, fixed, binding, rule
hard pressed, in dire straits, in a tight spot, in a fix, in a bind, in trouble, in hot water, in deep water, up against the wall, struggling > difficulty, difficult, crisis, problem, trouble, pressure, plight
have a field day, in clover, laugh all the way to the bank > benefit, profit, enjoy
not wrong > right, correct, agree, justified
out to get, have a grudge against > hostile, target, hatred, revenge, grudge
have one's hands full, snowed under, run off one's feet > overload, overwhelm, occupied
have the ear of, whisper in the ear of, have influence on > influential, adviser, influence, close, ally
have the floor, take the stage, get up to speak > speak, speech, address
have the last laugh, have the last word on > win, triumph, prevail, final
have the makings of, a budding, show promise > promising, potential, talent
heads will roll, pay with one's job, heads must roll > dismiss, resign, sack
heave a sigh of relief, relieved, breathe out > relief
hit home, strike home, strike a chord, touch a nerve, sink in > affect, impact, effect, emotional, understand
hit the ground running, get off to a flying start, off to a good start > successful, begin, start, quick
hold good, hold true, still stand, still apply > valid, apply, remain, true, force
hold hostage, keep under one's thumb, have over a barrel, have a hold over > control, blackmail, hostage, dependent, coerce
hold one's breath, wait with bated breath, on tenterhooks > await, wait, suspense, anxious, expect
hold the fort, keep the seat warm, mind the shop > interim, caretaker, acting, substitute
hold the key, the key to, the deciding factor > decisive, key, crucial, decide
how are they getting on, how is it going, how does it stand > progress, situation, develop, state
in a nutshell, in a few words, to cut a long story short > brief, summary, summarise
in broad daylight, for all to see, in the open, in full view > public, openly, publicly
in cold blood, cold-bloodedly > murder, kill, brutal, deliberate
in good faith, in all honesty, with good intentions > honest, sincere
in harm's way, in the danger zone, in the thick of > danger, risk, threat
in league with, in bed with, hand in glove with, thick as thieves, play along with > collude, ally, cooperate, conspiracy, complicit
in leaps and bounds, by leaps and bounds, at breakneck speed, hand over fist > rapid, rapidly, quick, fast
in no uncertain terms, in plain words, point blank, flatly > clear, categorically, firmly, explicitly, clearly
in step with, in line with others, in lockstep > coordinate, align, agree, together, accord
in tatters, in ruins, in pieces, in a shambles, in disarray > destroy, collapse, chaos, failure, ruin
in the bag, signed and sealed, a done deal, cut and dried, a foregone conclusion > certain, conclude, agreement, decided, secure
in the doldrums, in a slump, sluggish, in bad shape, ailing, in the sick bay > weak, stagnant, recession, crisis, stagnation, sick, sluggish
in the hands of, in the grip of, under the heel of, under the thumb, under one's thumb > control, dominate, occupy, rule, possession
in the offing, on the horizon, just around the corner, on the cards, in the cards, brewing, in the wind > expected, imminent, likely to come, plan, forthcoming, upcoming, future, signal
in the same boat, share the same fate, face the same problems > common, similar, shared, both sides, likewise
jockey for position, vie for power, scramble for, race for, rush for > compete, competition, rivalry, struggle, contest
jump the gun, too hasty, act too soon > premature, hasty, early
just in time, at the eleventh hour, at the last minute, at the last moment, under the wire > last-minute, late, final, deadline
keep faith with, stand loyal to, stay loyal, not desert > loyal, loyalty, faithful, commitment
keep one's cards close, play one's cards close, give nothing away, keep one's plans to oneself > secret, secrecy, silent, conceal
keep one's head down, lie low, lay low, keep out of sight > hide, avoid, discreet, unnoticed
keep pace, keep abreast, stay ahead, keep step > follow, compete, match, equal
keep score, keep a tally > count, record
keep the peace, keep the sides apart, keep warring sides apart > peacekeeper, monitor, peace
keep the pressure on, keep at them, not let up on > pressure, maintain, continue, sanctions
land on one's feet, come up smelling of roses, come off well > survive, succeed, success
last resort, last straw, when all else fails, the straw that broke the camel's back > final, alternative, emergency, trigger
lay siege, ring round, hem in on all sides > siege, besiege, encircle, surround
lead the pack, lead the field, out in front, way ahead, set the pace > leading, leader, advantage, top
learn one's lesson, learn the hard way, learn from one's mistakes > lesson, experience, mistake
level off, level out, settle down at > stabilise, stable, constant
lift the lid on, lift the veil, shine a light on, blow the lid off, pull back the curtain > reveal, expose, disclose, uncover
line up behind, line up with, fall in behind > support, align, endorse
live off, live from, make one's living from, survive on > income, depend, earn, subsist
live in fear, terrified of, live under threat > fear, afraid, threat
loose cannon, maverick, unguided missile, a law unto oneself > unpredictable, independent, rebel
lose a battle, lose a round, come second, on the losing side > defeat, lose, fail, loss, setback
lose control, lose one's hold on, slip from one's grasp, slip out of one's hands > control, lose, loss, chaos
lose faith, lose trust, lose confidence, disillusioned with, disenchanted with > trust, confidence, disillusion, disappointment
lose steam, lose its punch, lose its appeal, on the wane > weaken, decline, slow, diminish
lose support, less popular, lose backing, lose the crowd, haemorrhage support > popularity, unpopular, approval, decline, drop, rating
lose touch, out of touch, lose contact > contact, isolate, distant, remote
bear the brunt, bore the brunt, take the worst of > hit hardest, suffer, damage, victim, affected
boo, jeer, heckle, hiss > whistle, protest, ridicule, boo, jeer
bury the hatchet, let bygones be bygones, smoke the pipe of peace > peace agreement, peace, reconcile, settle, reconciliation
change hands, fall into enemy hands, switch owners > capture, seize, sell, conquer, transfer
cold feet, get cold feet, have cold feet, back off at the last moment > withdraw, hesitate, doubt, retreat
cut short, break off early, leave ahead of time > shorten, interrupt, leave
dead letter, empty shell, paper tiger, toothless > implement, ineffective, unenforced, enforcement, weak
drubbing, thrashing, hammering, trouncing > defeat, lose, heavily, loss
foot in both camps, ride two horses, run with the hare > ties, balance, both sides, neutral
get the boot, get the chop, get the axe, get the bullet > dismiss, sack, fire, oust
get wind of, hear on the grapevine, tipped off > learn, leak, discover, inform
give the edge, lend an advantage, put ahead > advantage, superiority, strength, benefit
have teeth, with bite, without teeth > enforcement, effective, mechanism, binding, penalty
hold the baby, left holding the baby, carry the can for > loss, responsibility, bear, cost
keep afloat, keep going with money, keep from going under > support, loan, finance, rescue, sustain
keep busy, keep on the go > occupy, task, monitor
lay down weapons, lay down guns, hand in weapons, give up arms > disarm, surrender, ceasefire, amnesty, disarmament
`;
