/**
 * What everyday phrases ask of the course of events and how an article tells it: beginning, delay, progress, success, failure,
 * cause. Left of ">" what a question says, right of it what may answer.
 */
export const PARAPHRASES_OF_VERBS = `
drag one's feet, play for time, buy time, stall for time, procrastinate, dither > delay, postpone, hesitate, wait, reluctant
kick the can down the road, put on the back burner, leave for later, sit on > postpone, shelve, defer, delay, suspend
get pushed back, put back, move to a later date, set a later date, happen later than planned > postpone, delay, defer, reschedule
take longer than planned, take longer than expected, run late, fall behind schedule, miss the deadline > delay, postpone, overdue, late
hold off on, hold back from, think twice about > hesitate, wait, refrain, delay, postpone, reluctant
keep waiting, keep in suspense, leave hanging > delay, postpone, uncertain, wait
not on time, behind time, later than scheduled > delay, late, belated, overdue
on time, on schedule, as planned, according to plan > scheduled, punctual, planned
bide one's time, wait and see, sit tight, sit back and wait, play a waiting game | await, wait, patience
take one's time, in no hurry, in no rush, without haste > slow, patience, gradual, careful
drag on, go on and on, go on for ages, never-ending, no end in sight > prolong, protract, continue, lengthy, endless, stretch
hold up, get in the way of, slow down, bog down, throw a spanner in the works > delay, hamper, hinder, obstruct, complicate
get bogged down, get stuck, grind to a halt, come to a standstill, get nowhere, go nowhere > stall, deadlock, stalemate, impasse, halt, stuck
reach a dead end, hit a wall, hit a brick wall, run into the sand, run aground > stall, deadlock, fail, impasse, founder
on ice, on hold, in limbo, in cold storage, up in the air > suspend, freeze, pause, postpone, pending, uncertain, unresolved
stall, stagnate, falter, run out of steam, lose momentum, peter out, fizzle out, run out of road | weaken, slow, fail
get off the ground, get going, get rolling, set the ball rolling, get started, fire the starting gun > begin, start, launch, commence
break ground, lay the foundation stone, cut the ribbon, lay the first stone > inaugurate, open, construction, begin, launch
come into being, see the light of day, take shape, spring up > emerge, found, create, establish, arise, form
date back to, trace back to, have its roots in, have its origins in > originate, stem, root
in the making, in the pipeline, in the works, in preparation, on the drawing board | prepare, plan, forthcoming
take years to prepare, work on for years, long in the making > prepare, meticulous
lay the groundwork, pave the way, clear the way, smooth the path, open the door, set the stage, set the scene | prepare, enable, facilitate, precede
warm up for, gear up for, brace for, get set for, limber up > prepare, ready
start from scratch, start over, start afresh, turn over a new leaf, go back to square one, back to the drawing board | restart, anew, reset, fresh
make a fresh start, wipe the slate clean, press the reset button > reset, restart, resume, renew
get back to, go back to the table, start up again > resume, restart, resumption, reopen, return
bring back to life, breathe new life into, revitalise, rejuvenate, resuscitate, reanimate, give new life to | revive, renew, restore, resurrect
bring back, reinstate, reintroduce, reimpose, put back in place, snap back | restore, return
make a comeback, stage a comeback, return to favour, rise from the ashes, bounce back | return, recover, revive, rebound, resurgence
last until, stay in place until > valid, expire, remain, expiry
stay in force, stay valid > valid, duration, expire, term
roll over, extend by itself > renew, extend, automatic, prolong, extension
pull the plug on, put a stop to, bring to an end, put paid to, call time on, draw a line under, put an end to > end, stop, terminate, cancel, halt, close
draw to a close, wind down, come to a close, near its end, in its final days, on its last legs > end, conclude, final, finish, close
call it a day, throw in the towel, throw in the sponge, give in, admit defeat > surrender, quit, resign, concede, capitulate, withdraw, abandon
nip in the bud, stop in one's tracks, head off, forestall > prevent, stop, thwart, avert, forestall
for good > permanent, forever, final, definitive
over and done with, a thing of the past, history now > end, finish, past, conclude, obsolete
come to a head, reach boiling point, reach its climax, reach a peak, in full swing, at its height > peak, climax, culminate, escalate
turn the corner, pass the peak, the worst is over, light at the end of the tunnel > improve, recover, recovery, hope
take a turn for the worse, go from bad to worse, go downhill, go south, head in the wrong direction > worsen, deteriorate, decline, escalate, exacerbate
take a turn for the better, go in the right direction > improve, recover, progress, rise
get out of hand, get out of control, spin out of control, spiral out of control, boil over, spill over > escalate, uncontrolled, chaos, spread
make matters worse, add fuel to the fire, pour oil on the flames, fan the flames, rub salt in the wound, stoke, inflame | aggravate, exacerbate, worsen, intensify, fuel, escalate
keep the lid on, keep in check, keep under control, keep at bay, contain, rein in | curb, restrain, limit, control, prevent
grow into, mushroom into, snowball into > grow, expand, become, swell, increase
gain momentum, gather pace, pick up speed, gain traction, gather steam, snowball | accelerate, grow, momentum, intensify
gather speed, go into overdrive, move into top gear, step on the gas, shift up a gear > accelerate, intensify, speed, hasten
go through the roof, go sky high, hit the ceiling, shoot through the roof > soar, skyrocket, rise, surge, record
go through the floor, take a dive, take a tumble, go into free fall, hit rock bottom > plunge, plummet, collapse, fall, slump
dry up, run dry, taper off, tail off, die down, fade away, ebb away, ebb, wane, subside | dwindle, diminish, decrease, weaken, decline
fade from memory, fall into oblivion, sink into oblivion > forget, forgotten, oblivion, disappear
wither away, waste away, crumble away, erode, chip away at, eat away at, eat into, whittle away | weaken, undermine, diminish, shrink, reduce
vanish, evaporate, melt away, disappear, go up in smoke, dissipate, vanish into thin air | end, lose, fade
come and go, ups and downs, highs and lows, rollercoaster > fluctuate, volatile, vary, change, unstable
make headway, get somewhere, make strides, inch forward, move a step closer, get closer to > progress, advance, breakthrough, improve, approach
go smoothly, go off without a hitch, run like clockwork, without problems, go as planned > smooth, succeed, success, easily
hit a snag, run into trouble, run into difficulties, hit the rocks, hit turbulence, hit a rough patch > problem, difficulty, obstacle, setback, trouble, crisis
stand in the way of, get in the way, put obstacles in the way, throw up hurdles, stonewall > obstacle, hinder, obstruct, block, impede, prevent, hamper, stonewall
run counter to, fly in the face of, go against, clash with, conflict with, cut across > contradict, contrary, oppose, violate, incompatible
bring to one's knees, cripple, paralyse, bring to a standstill, bring to a halt, knock out > disable, destroy, weaken, halt, devastate, cripple, paralyse
throw into chaos, throw into disarray, turn upside down, throw into turmoil, wreak havoc on, play havoc with > disrupt, chaos, upheaval, turmoil
shake up, jolt, rattle, shake to its foundations, send shock waves through > shock, destabilise, destabilize, unsettle, upset, disrupt, jolt
come off, work out, bear fruit, pay off, pay dividends, do the trick, hit the mark | succeed, success, effective
pull off, bring about, get done, bring to fruition, make a success of > achieve, accomplish, succeed, complete, realise, conclude
pass with flying colours, come out on top, carry the day, win the day, come up trumps > succeed, win, victory, triumph, prevail
fall flat, come to naught, come to grief, misfire, backfire, go wrong, fall by the wayside | fail, failure, unsuccessful
fall apart, come apart at the seams, come unstuck, fall to pieces, go to pieces, cave in, implode | collapse, disintegrate, fail, breakdown, unravel
come to nothing, amount to nothing, not happen after all, never materialise, not come off > fail, fall through, cancel, collapse, unsuccessful
fall short, fall short of, not live up to, not meet, miss the target, leave much to be desired > insufficient, inadequate, disappointing, lack, fail, shortfall
disappoint, let down, dash hopes, dash one's hopes, burst the bubble, come as a letdown > dissatisfied, frustration, disappointing
not achieve much, have little to show for, bring little, little came of, have little effect > minimal, limited, insignificant, fail, disappointing, minor, ineffective
make little difference, make no difference, change nothing, change little, leave no trace > unchanged, minimal, insignificant, ineffective, limited
make a difference, leave one's mark, leave an imprint, make its mark > influence, impact, affect, change, effective
boomerang, backfire, come back to haunt, come home to roost, rebound on > counterproductive, consequence, harm, backfire
do more harm than good, defeat the purpose, shoot oneself in the foot, own goal, score an own goal > counterproductive, harm, damage, mistake, backfire
get one's fingers burned, pay the price, pay dearly, come off badly, lose out, come away empty-handed | suffer, lose, loser, cost
bite the dust, go under, go belly up, go to the wall | collapse, fail, bankrupt, defeat
have a go at, give it a try, take a shot at, take a stab at, have a crack at > attempt, effort, seek
go to great lengths, move heaven and earth, leave no stone unturned, pull out all the stops, spare no effort, go all out > effort, strive, intensive, exert, determined, thorough
do one's best, do one's utmost, try hard, bend over backwards, work hard, put one's back into > strive, effort, endeavour, attempt, exert
break one's neck, work around the clock, burn the midnight oil, work day and night > toil, intensive, tireless, effort
cut corners, do things by halves, take the easy way out > careless, shortcut, negligence, half-hearted
against all odds, against the odds, contrary to expectations, against expectations > unexpected, surprise, improbable
come as a surprise, come out of nowhere, come out of the blue, catch off guard, take by surprise, catch unawares, blindside > surprise, unexpected, sudden, astonish, shock
come as no surprise, see coming, on the cards, stand to reason > expect, predictable, unsurprising, foresee, natural, logical
turn out to be, prove to be, end up as, emerge as > prove, become, result, reveal
turn out otherwise, turn out differently, take a different turn > unexpected, change, contrary, instead, surprise
bring in its wake, carry with it, go hand in hand with, go along with > entail, accompany, cause, involve, consequence
set in motion, set the wheels in motion, get the ball rolling, unleash > launch, initiate, trigger, start, begin, unleash
bring to a boil, stir up, whip up, kick up, drum up | provoke, incite, arouse, stimulate, fuel
make for, give rise to, end in, end up in, boil down to, translate to > result, lead, produce, consequence
lie behind, account for, at the root of, lie at the heart of > cause, reason, motive, explain, driven, responsible
driven by, motivated by, spurred by, fuelled by, moved by > motive, drive, driven, reason, cause, interest, prompt
spur on, egg on, goad, impel, propel > motivate, prompt, encourage, drive, push, impel
how come, for what reason, on what grounds, what led to, what made, what brought about > reason, cause, due, explain
for the sake of, with a view to, in a bid to, in the name of > aim, purpose, reason, seek, intend, goal
bring to mind, hark back to, echo, have echoes of, conjure up, evoke | recall, remind, resemble, reminiscent
bring into play, bring to bear, fall back on, resort to, have recourse to, turn to, avail oneself of > employ, apply, deploy, rely
put to good use, make the most of, take advantage of, cash in on, capitalise on, exploit, turn to one's advantage | benefit, utilise, profit
make use of the moment, seize the opportunity, strike while the iron is hot, make hay while the sun shines, jump at the chance > opportunity, exploit, seize
miss the boat, miss the bus, let slip, pass up a chance, miss out on, squander a chance > miss, opportunity, lose, fail
stand a chance, have a shot at, in with a chance, in the running for > chance, possible, hopeful, contender, prospect
stand to gain, do well out of, come out ahead, reap the rewards, reap the benefits, profit from > benefit, gain, advantage, profit, beneficiary, winner
in one's interest, serve one's interests, work in one's favour, play into one's hands > interest, benefit, advantage, favour, beneficial
lose from, worse off, bear the brunt, take the hit, come out behind, suffer the most > harm, lose, suffer, loss, damage, disadvantage, victim
give a leg up, give a helping hand, give a boost to, come to the aid of, come to the rescue, bail out, lend a hand, pitch in | help, assist, support, aid, rescue
lend support to, stand by, stick by, stick up for, get behind, throw one's weight behind, rally behind, rally round, give one's backing | support, endorse, help, defend, solidarity
root for, pull for, cheer on, hope for a win by, want to win, bet on, put one's money on > support, favour, favor, prefer, hope, bet
leave in the lurch, leave high and dry, leave to one's fate, turn one's back on, throw under the bus, hang out to dry, sell down the river | abandon, betray, desert, forsake, betrayal
throw overboard, cast aside, toss out, ditch, jettison, dump, discard, throw out | abandon, scrap, drop, reject
make up for, compensate for, offset, counterbalance, cancel out, outweigh, balance out | compensate, recoup
make good, fix up, put right, set right, straighten out, sort out, clear up, undo the damage > repair, solve, resolve, correct, settle, restore, remedy
take the sting out of, cushion the blow, soften the blow, lighten the load, cushion, take the edge off, ease the pain > mitigate, alleviate, soften, ease, reduce, relief, lessen
lighten, ease, soften, take pressure off, give relief to | alleviate, mitigate, relieve, reduce
take its toll, leave scars, hit hard, leave a mark on, take a toll on > damage, harm, affect, suffer, weaken, cost
fall victim to, fall prey to, at the mercy of, exposed to > vulnerable, victim, suffer, expose, helpless
get away with, go scot-free, go unpunished, off the hook > impunity, escape, unpunished, avoid, acquit
get out of, wriggle out of, shirk, give a miss, opt out of, steer clear of, keep clear of, give a wide berth | avoid, evade, escape, dodge, shun
cannot avoid, can't help, have no choice, have no alternative, left with no choice, no way round > forced, compelled, necessary, inevitable, oblige, unavoidable
left no option but, under duress, against one's will > forced, compelled, oblige, coerce, coercion, reluctant
of one's own accord, without being asked, of one's own free will, by choice, off one's own bat > voluntary, willing, unprompted, initiative, volunteer
keep going, keep at it, stay the course, keep up the pressure, soldier on, plough on, not give up, not let up | persist, continue, persevere, endure
stick to one's guns, stand one's ground, stand firm, hold one's ground, dig in one's heels, not budge, refuse to budge, not back down, hold firm | insist, steadfast, refuse, uncompromising, adamant, resist
give way, give ground, back down, back off, climb down, cave in, blink first, bow to pressure, knuckle under, relent, buckle | concede, yield, concession, surrender, submit, retreat
change course, change tack, change direction, do a U-turn, make an about-face, backtrack, back-pedal, backpedal, reverse course, change one's tune | reverse, shift, change
take a new path, go down a different road, chart a new course, reorient, switch track > shift, change, pivot, redirect, reorient
steer away from, divert from, knock off course, lead astray, put off one's stride > deter, divert, deviate, discourage, distract
follow in the footsteps of, take a leaf out of, follow suit, follow the example of, tread the same path, do likewise | imitate, emulate, copy, follow
keep up with, keep pace with, keep abreast of > equal, follow, compete
catch up with, close the gap, narrow the gap, draw level with, gain on > overtake, reach, narrow, approach
lag behind, fall behind, bring up the rear, lose ground, left behind | behind, slower, backward, delay
outdo, outstrip, outpace, outperform, leave behind, go one better, get the better of, outmatch, outshine | exceed, surpass, beat, overtake
overshadow, eclipse, upstage, steal the show, steal the limelight, steal the spotlight, outshine, put in the shade | distract, dominate
get noticed, draw attention, catch the eye, make headlines, hit the headlines, grab headlines, make waves, turn heads, cause a stir | attention, notice, sensation, spotlight, prominent
capture the attention, hold the attention, keep glued > attention, fascinate, captivate, interest, watch
escape notice, go unnoticed, fly under the radar, keep a low profile, stay out of sight, stay in the background, lie low | unnoticed, hidden, discreet, secret, inconspicuous
stand out, stick out > prominent, notable, remarkable, conspicuous, noticeable, noteworthy, distinguish
cast a shadow over, cast a cloud over, mar, spoil, take the shine off, sour, poison the atmosphere | overshadow, damage, tarnish, dampen, harm
put at risk, put in danger, put in jeopardy, jeopardise, imperil, gamble with, put on the line | endanger, risk, threaten, danger
at stake, on the line, in the balance, hang in the balance, hang by a thread, on a knife edge, touch and go > risk, uncertain, danger, fragile, undecided, precarious, critical
come under pressure, come under strain, feel the heat, feel the pinch, under stress > pressure, strain, tension, stress, difficulty
weigh on, weigh down, burden, a millstone round one's neck, saddle with | pressure, load, strain
take a weight off, take a load off, free of a burden, lift a burden, get off one's back > relieve, relief, lift, burden, ease
breathing space, breathing room, breather, respite, reprieve, time out | pause, relief, lull, rest
breathe again, breathe more easily, breathe a sigh of relief > relief, relieve, relax, reassure
keep afloat, keep one's head above water, make ends meet, get by, scrape by, stay afloat, tide over | survive, cope, sustain, endure
pull through, weather the storm, ride out, come through, live through, hold out, hang on | survive, endure, withstand, overcome, resilience
get over, put behind one, move on from, leave behind one > overcome, recover, forget, surmount
rise to the challenge, rise to the occasion, come to grips with, get to grips with, take in hand, wrestle with, grapple with | tackle, confront, address, manage, handle, cope
find a way out, find a way round, crack the problem, break the deadlock, cut the Gordian knot, untie the knot > solve, resolve, solution, breakthrough, settlement
call the shots, pull the strings, in the driving seat, wear the trousers, rule the roost, hold the reins, have the last word, have the final say | control, decide, dominate, power, command
take the lead, take the initiative, spearhead, at the forefront, head up | pioneer, initiative, leadership
take charge, take over, take the reins, take the helm, take the wheel | control, lead, succeed, assume
hand over the reins, pass the torch, pass the baton, make way for, hand over to | succeed, transfer, successor, resign, handover
have the edge, have the upper hand, hold the whip hand, in a position of strength, have the advantage, ahead of the game, hold all the cards | advantage, dominate, stronger, superiority, upper hand
turn the tables, turn the tide, reverse the situation, change the course of, tip the scales, tip the balance | reverse, decisive, shift, change, overturn
change everything, change the game, a game changer, a watershed, mark a turning point | transform, revolutionary, historic, decisive, milestone, landmark
level the playing field, even out, put on an equal footing > equal, balance, fair, parity
play a part in, have a hand in, instrumental in, contribute to, have a finger in the pie | involve, contribute, participate, role
play no part in, have nothing to do with, keep out of, stay out of, stay on the sidelines, sit on the fence, keep one's distance | neutral, uninvolved, avoid, abstain, distance
mix in, poke one's nose into, stick one's nose in, butt in, barge in, meddle, tamper with | interfere, intervene
bring together, draw together, unite, rally, bring closer, bind together | converge, unity, cement, ally
drift apart, grow apart, fall out, part company, part ways, go separate ways, split up | separate, diverge, estrange, rift, split, break
drive a wedge between, set against each other, divide and rule, sow discord, pit against, play off against, break up, drive apart | divide, split, dismantle, divisive, rift
break away, secede, split off, splinter off, hive off, go one's own way > separatist, separatism, secession, independence, breakaway, separate, secede
join hands, join forces, team up, gang up, make common cause, band together, pool one's strength, close ranks, hook up with | unite, ally, cooperate, alliance, combine
put together, combine forces, share out resources > combine, joint, share, exchange, unite
build bridges, reach out to, extend a hand, hold out a hand, hold out an olive branch, make overtures, open up to | approach, reconciliation, rapprochement, conciliatory
burn one's bridges, cut off contact, slam the door, turn away from, shut out > break, sever ties, reject, isolate, cut ties
get along, get on well, hit it off, on good terms, on friendly terms, enjoy good relations > friendly, friendship, cordial, favourable, good relations, relations, relationship
not get along, at loggerheads, at odds, at each other's throats, not see eye to eye, lock horns, cross swords, at daggers drawn | quarrel, dispute, conflict, disagree, clash, feud
keep apart, stand between, come between > divide, separate, dispute, rift
downfall, undoing, ruin of > fall, collapse, overthrow, defeat, end
drift away, move away from, slip away from, loosen its ties with, take its distance > distance, estrange, away, separate, step away
make uneasy, make anxious, give a headache, keep awake at night, a worry to > worry, concern, threaten, threat, alarm
one after another, in quick succession, thick and fast > series, successive, consecutive, several
just in case, to be on the safe side, as a precaution > precaution, preventive, caution
`;
