/** Idioms and phrasal verbs, by the first of each line from "make" to "run", with the plain words that news has for them. */
export const PARAPHRASES_OF_IDIOMS_M_TO_R = `
make a deal, do a trade, come to an arrangement, make a bargain > agreement, deal, conclude, agree
make a move, make the first move, take the first step, get the ball rolling > initiative, step, act, begin, start
make a point of, make sure to, take care to > insist, emphasise, ensure
make an enemy of, fall out with, fall foul of, get on the wrong side of, rub the wrong way, ruffle feathers, step on one's toes > offend, anger, annoy, quarrel, alienate, upset
make an exception, bend the rules for > exception, exemption
make do, muddle through, get along without > cope, manage, survive
make progress, move forward, push ahead, forge ahead, get further, surge ahead > progress, advance, improve, headway
mark time, tread water, run on the spot, stuck in a rut > stagnate, wait, stall
matter of time, sooner or later, bound to come, only a question of time > inevitable, eventually, imminent, certain
mean business, serious about, in earnest, not joking > serious, determined
meet one's match, meet resistance, run into opposition, hit a wall of > opposition, resistance, defeat, oppose
mess up, make a mess of, bungle, botch, make a hash of, screw up, foul up > fail, mistake, failure, blunder, error
mind one's own business, keep out of others' affairs, keep one's nose out > interference, non-interference, neutral
mop up, round up the rest, clear out the last > eliminate, clear, operation
move the goalposts, shift the goalposts, change the rules > change, condition, rule, demand
muddy the waters, cloud the issue, sow confusion > confuse, disinformation, complicate
muscle in, elbow one's way, push one's way in > enter, interfere, expand, intrude
name and shame, put in the pillory, expose to shame > blame, criticise, condemn, publish
name names, say who, point to those > identify, name
near miss, close call, close shave, narrow squeak > almost, avoid, escape, narrowly
no match for, no rival for, not in the same league > inferior, weaker, superior
have no case > unfounded, evidence, baseless
not stand a chance, not have a prayer, no hope of, not a chance, fat chance > impossible, hopeless, unlikely, chance
null and void, no longer valid, not worth a straw > invalid, annul, cancel, expire
off balance, off guard, wrong-foot, caught napping, caught cold > surprise, unprepared, unexpected
off the cuff, spur of the moment, on the spur of the moment, off the top of one's head, ad lib > spontaneous, improvise, impromptu
off the table, no longer an option, out of the running, out of the picture > exclude, rule out, reject, abandon
on a collision course, heading for a clash, set for a showdown > conflict, confrontation, clash, dispute
on a roll, on a winning streak, on a high > success, win
on behalf of, on one's behalf > represent, acting
on credit, on tick, buy now pay later > loan, credit, borrow, debt
on one's watch, while in charge, under one's leadership > term, presidency, responsible
on record, black on white, in black and white, on file > document, record, written, publish
on the ground, at the scene, on the spot, in the field > site, local, troops, reality
on the loose, at liberty, still free, not yet caught > escape, fugitive, free
on the march, on the advance, gaining ground > advance, grow, rise, progress, increase
on the receiving end, hit by, the target of > victim, target, suffer, affected
on the right track, on the right lines, going well, on track, on course, on target > progress, successful, plan, correct, schedule
on the table, up for discussion, under discussion, up for debate > proposal, discuss, offer, option, negotiation
on the warpath, looking for a fight, spoil for a fight, trigger happy, up for a fight > aggressive, attack, belligerent, war, threaten, hostile
on the wrong track, barking up the wrong tree, on the wrong lines > mistake, wrong, error
open a can of worms, open Pandora's box, open the floodgates > trigger, problem, risk, consequence, danger
open one's eyes, see the light, come to see, wake up to > realise, aware, recognise, understand
open secret, everybody knows, common knowledge > known, well-known, public, widely
out of action, put out of action, out of service, not working, out of order, on the blink, on the fritz > broken, damage, defective, stop, fail, disable, halt, breakdown
out of control, run wild, go wild, run amok > uncontrolled, escalate, chaos, spread
out of one's depth, not up to the job, in over one's head > overwhelm, incompetent, unable, inexperienced
out of place, not appropriate, out of line, in bad taste > inappropriate, unacceptable, unsuitable
out of reach, beyond one's grasp, pie in the sky, pipe dream, castles in the air > unattainable, impossible, unrealistic, illusion, unachievable
out of step, at variance, out of tune, out of line with > disagree, contradict, different, dissent
out of the ordinary, out of the common run, off the beaten track > unusual, exceptional, extraordinary, special
out of the race, out of the game, knocked out, crash out > withdraw, defeat, eliminated, lose
out of the woods, over the worst, out of danger, safe and sound > safe, recover, survive
part and parcel, an integral part, inseparable from > integral, component, belong
party to, involved in, mixed up in > participant, involved, signatory
pass judgment, sit in judgment > judge, verdict, criticise
pass off as, sell as, pass for, palm off > pretend, fake, false, claim
pay heed, take heed, take notice, take note, pay attention > consider, attention, respect, notice, observe
pay one's respects, bow one's head, lay a wreath, lay the wreath > tribute, mourn, memorial, commemorate, condolence, honour
pick and choose, cherry-pick, choosy > select, choose
pick off, pick out, single out for > target, select, choose, kill
pick sides, choose a side, come off the fence, nail one's colours > support, align, decide, choose
pin down, tie down, hem in > define, determine, restrict, specify
pitched battle, running battle, street battle > battle, clash, fighting
play ball, play along > agree, comply
play cat and mouse, toy with, play games with, lead a merry dance > evade, deceive, pursue, manipulate
play catch-up, make up ground, make up lost ground > overtake, behind, recover
play it by ear, see how it goes > improvise, wait, undecided
play out, pan out, turn out in the end, work out in the end, unfold > happen, develop, result, outcome, unfold
play politics, score points, score political points, make political capital > political, exploit, politically motivated, propaganda
play the card, use as a card, use as a weapon, weaponise > exploit, employ, lever, pressure, weapon, weaponise
point of no return, the die is cast, no going back, too late to stop > irreversible, decision, final, inevitable
point the finger, point a finger, blame game > accuse, blame, responsible
pour in, flood in, stream in, roll in, come thick and fast > arrive, influx, increase, flow
pour oil on troubled waters, smooth things over, patch things up, sort things out, smooth over, make things up > calm, reconcile, mediate, settle, soothe, reconciliation
practise what one preaches, walk the talk, put one's money where one's mouth is > act, consistent, fulfil, credible, hypocrisy
press charges, bring charges, file charges > charge, prosecute, sue, accuse, complaint
press the button, give the order to, say the word > order, launch, command, start
prop up, keep on life support, keep alive by aid, keep in power > support, maintain, finance, sustain
pull a fast one, play a trick, play tricks on, trick into > deceive, deception, cheat, ruse
pull one's punches, go easy, treat with kid gloves, handle with kid gloves, soft-soap > lenient, restraint, mild, cautious
pull the plug, cut the funding, cut off the money > end, stop, cancel, finance, suspend
pull the rug out from under, cut from under, kick away the ladder > undermine, withdraw, support, weaken
punch above one's weight, outdo oneself, carry more weight than > influence, influential, successful
push aside, elbow aside, shunt aside, brush to one side > sideline, ignore, replace, displace, marginalise
push back against, fight back against, kick against > resist, oppose, reject
push the envelope, push the limits, test the limits, test how far > provoke, innovative, limit, challenge
put a figure on, put a number on, hazard a guess > estimate, calculate, number
put across, get across, make understood to > explain, convey, message
put first, put before everything, place above > priority, prefer, prioritise, important
put forth, set forth, come up with a plan > propose, present, publish
put in order, tidy up, straighten up, clear up > organise, arrange, settle, reform
put into words, say in words, couch in > express, formulate, wording, describe
put it mildly, say the least, not to exaggerate > understatement, mild
put on the map, make famous, bring to attention > famous, known, establish
put one's cards on the table, show one's cards, show one's hand, lay it on the line, come out into the open, show one's true colours > reveal, disclose, open, frank, intention, honest
put one's foot in it, drop a clanger, slip of the tongue, put one's foot in one's mouth > gaffe, mistake, blunder, embarrassment
put one's life on the line, risk one's life, risk one's neck, dice with death > risk, danger, endanger, brave
put the brakes on, slam the brakes on, apply the brakes, step on the brakes > slow, stop, delay, curb, restrict, limit
put the clock back, turn the clock back, turn back the clock, undo the past, return to the past > reverse, restore, repeal, return
put the record straight, set the record straight, set straight > correct, deny, clarify, clarification
put through, push through parliament, ram through, railroad through > adopt, pass, enforce, approve
put to bed, put to rest, lay to rest a dispute, tie up loose ends, settle the matter, settle once > settle, resolve, end, conclude, finalise
put to the vote, take a vote on, hold a vote on > vote, ballot, referendum, poll
put words into one's mouth, twist one's words, take out of context > distort, misquote, misrepresent
quick fix, easy answer, silver bullet, magic bullet, magic wand > solution, simple, remedy
raise funds, pass the hat round, collect money, drum up money, raise cash > donate, collect, finance, fund, money
raise hopes, give hope, hold out hope, give grounds for hope > hope, optimism, promising, prospect
raise the bar, set the bar high, set high standards > standard, demand, requirement, expectation
rank and file, ordinary members, foot soldiers > members, supporters, soldiers, voters
read the riot act, lay down the law, give a dressing-down > warn, order, criticise, reprimand
rest on one's laurels, sit back, take it easy > complacent, inactive, relax
ride high, walk on air, on top of the world > successful, popular
ride roughshod over, steamroller, walk all over, trample on, override > ignore, disregard, violate, impose, dictate, override
ring false, ring hollow, not ring true, sound fishy > implausible, doubt, unconvincing, suspicious
rise up, man the barricades > rebel, revolt, uprising, protest, rebellion
roll back, turn back, wind back, undo > reverse, repeal, repel, reduce, revoke, cancel
roll up one's sleeves, get cracking, get to work, set to work, set about > begin, start, prepare
room for improvement, could do better, not good enough > insufficient, improve, weakness
room for manoeuvre, elbow room, leeway, wiggle room, free hand, scope for action > flexibility, freedom, options, space, leeway
rough ride, hard time, bumpy ride, rocky road, uphill battle, uphill struggle, tough going, tall order > difficult, difficulty, challenge, opposition, problem, struggle
round off > complete, end, conclude
run afoul of, run foul of, get into trouble with, in the bad books > violate, conflict, trouble, offend
run counter, cut across, at variance with > contradict, contrary, violate, oppose
run its course, come to its natural end, play itself out > end, expire, complete
run low, run short, get scarce, dwindle away > shortage, scarce, deplete, decline
run rings around, run circles around, leave standing, wipe the floor with, make mincemeat of > beat, defeat, superior, outperform
run the gauntlet, go through the mill > danger, attack, criticism, ordeal
`;
