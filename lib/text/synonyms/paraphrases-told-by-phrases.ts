/** Plain words of a question, each with the phrases and idioms by which an article may tell the same. */
export const PARAPHRASES_TOLD_BY_PHRASES = `
delay, postpone, slow, wait, late > drag one's feet, play for time, buy time, on the back burner, put off, hold off, kick the can down the road, behind schedule, fall behind schedule, on hold, push back
begin, start, launch > get under way, get off the ground, kick off, break ground, set in motion, see the light of day, usher in, embark on, open the door to, take the first step
prepare, ready > pave the way, lay the groundwork, prepare the ground, gear up for, set the stage, brace for, in the works, in the pipeline, on the drawing board, draw up
end, finish, stop > draw to a close, come to an end, put an end to, call a halt, put a stop to, pull the plug, bring to an end, wind down, call it quits, draw a line under
revive, restore, return > breathe new life into, bring back, back on track, bring back to life, make a comeback, return to the table
stall, stuck, deadlock, halt, stop > grind to a halt, come to a standstill, at a standstill, reach an impasse, bog down, hit a wall, run aground, break down, reach a dead end
fail, failure, collapse > fall through, fall apart, come to nothing, fall flat, break down, fall short, go nowhere, bear no fruit, come to naught, fall by the wayside, go under
succeed, success, effective, achieve > bear fruit, pay off, pull off, make headway, come to fruition, hit the mark, do the trick, bring about
progress, advance, improve > make headway, move forward, gain ground, step forward, gain momentum, take shape, inch forward, make strides, on the mend
worsen, escalate, intensify, aggravate > take a turn for the worse, go downhill, spiral out of control, get out of hand, boil over, add fuel to, fan the flames, heat up, flare up, reach a boiling point, come to a head, ratchet up
reduce, decrease, fall, decline, weaken > cut back, scale back, scale down, taper off, die down, dry up, bring down, on the wane, dwindle
increase, grow, rise, strengthen > step up, scale up, ramp up, go up, gather pace, pick up speed, on the rise, build up, beef up, shore up, go through the roof
influence, influential, power > have a say, hold sway, pull the strings, call the shots, carry weight, throw one's weight, have the ear of, leave one's mark, tip the scales, tip the balance
control, dominate, lead > hold the reins, at the helm, in the driving seat, call the tune, keep a grip on, rule the roost, in the hands of, rein in
advantage, stronger, superiority, dominate, win > upper hand, gain the upper hand, have the edge, turn the tide, turn the tables, hold all the cards, trump card, ahead of the game
help, support, assist, rescue > lend a hand, come to the aid of, come to the rescue, prop up, stand by, throw a lifeline, bail out, rally behind, stand behind, throw one's weight behind, root for
abandon, betray, desert > leave in the lurch, turn one's back on, stab in the back, sell out, throw under the bus, walk away from, let down
withdraw, quit, leave, abandon > pull out, walk away, walk out, back out, drop out, opt out, turn one's back on, walk away from, throw in the towel, tear up, bow out
resign, quit, retire > step down, step aside, bow out, leave office, hand in one's resignation, call it a day, throw in the towel, stand down
reverse, change > about-face, make an about-face, change course, change tack, backtrack, turn around, back-pedal, change of heart, go into reverse, shift gears
refuse, insist, uncompromising, firm > dig in one's heels, stand one's ground, stand firm, stick to one's guns, hold firm, refuse to budge, draw the line, put one's foot down, hold the line
concede, yield, concession, surrender > give in, give way, back down, climb down, give ground, bow to pressure, cave in, lay down arms, raise the white flag
persist, continue > press ahead, carry on, stay the course, keep going, soldier on, keep up, push ahead, press on, go on
avoid, evade, circumvent > get around, steer clear of, shy away from, side-step, work around, find a way round, opt out of, duck out of, slip through the net, keep away from
ignore, disregard, neglect, tolerate > turn a blind eye, look the other way, brush aside, turn a deaf ear, bury one's head in the sand, pay no attention, fall on deaf ears, wave aside, shrug off
conceal, hide, secret > keep under wraps, sweep under the carpet, cover up, hush up, behind closed doors, behind the scenes, keep in the dark, in secret, under the table, keep quiet
reveal, disclose, announce, publish > come to light, bring to light, make public, lay bare, go public, lift the veil, blow the whistle, break one's silence, come clean, let slip, shed light on
admit, confess, acknowledge > come clean, admit to, face up to, come to terms with
deny, reject, dismiss > brush aside, wave away, play down, turn down, rule out, shrug off, hit back at, give short shrift
exaggerate, emphasise, highlight > play up, blow out of proportion, draw attention to, make a point of, drive home, point out
minimise, downplay, trivialise, belittle > play down, make light of, brush aside, shrug off, downplay
criticise, condemn, attack, criticism > hit out at, lash out, take aim at, come under fire, take issue with, speak out against, find fault with, take a swipe at, lash out at, take to task
blame, accuse, responsible, fault > point the finger, pin the blame, lay the blame, hold responsible, hold to account, shift the blame, pass the buck
praise, admire > pay tribute, speak highly of, sing the praises, take one's hat off to, hold in high esteem
promise, pledge, commit > give one's word, give an assurance, make a commitment, commit oneself
renege, violate, break > go back on, break one's word, break one's promise, fail to honour, back out of, tear up, walk away from, turn its back on
comply, fulfil, observe, honour > live up to, stick to, make good on, keep one's word, toe the line, keep to, abide by, deliver on
threaten, threat, intimidate > sabre-rattling, flex one's muscles, show of force, hold up the specter of, raise the spectre of, hang over, shot across the bow, hold a gun to, hold to ransom
warn, alarm > sound the alarm, raise the alarm, ring alarm bells, red flag, warning shot, wake-up call, raise a red flag
pressure, force, coerce > lean on, put pressure on, turn up the heat, tighten the screws, twist one's arm, tighten the noose, force one's hand
persuade, convince > win over, talk into, bring round, win round, bring on board
decide, decision, choose > make up one's mind, opt for, settle on, take the plunge, come down on the side of
undecided, hesitant, uncertain > on the fence, in two minds, have second thoughts, get cold feet, up in the air, remain to be seen, hang in the balance, sit on the fence, an open question
neutral, uninvolved > sit on the fence, take no sides, stay out of, stay on the sidelines, keep out of
doubt, sceptical, distrust > call into question, cast doubt on, raise questions, take with a grain of salt, have no illusions, raise eyebrows, lose faith in
hope, optimism, optimistic, expect > look forward to, pin one's hopes on, light at the end of the tunnel, bet on, count on, bank on, put one's faith in
fear, worry, concern, anxious, afraid > on edge, lose sleep over, set alarm bells ringing, raise concerns, sleepless nights, a source of concern
impatient, frustrated, tired > lose patience, run out of patience, fed up with, sick of, tired of, have had enough of
angry, furious, outraged > up in arms, lose one's temper, see red, hit the roof
calm, relaxed, unconcerned > keep a cool head, keep calm, keep one's nerve
surprise, unexpected, sudden > out of the blue, catch off guard, take by surprise, come as a surprise, take aback, against expectations, contrary to expectations
predictable, expected, unsurprising > come as no surprise, on the cards, go according to plan
deliberate, intentional, planned > on purpose, by design, no accident, no coincidence
accidental, coincidence, random > by chance, by accident, happen to
conflict, quarrel, dispute, disagree > at odds, at loggerheads, cross swords, fall out, lock horns, clash over, come to blows, war of words, bone of contention, at odds with
agree, agreement, consensus > see eye to eye, on the same page, common ground, meet halfway, come to terms, speak with one voice, strike a deal, find common ground, shake hands
cooperate, unite, alliance > join forces, team up, work together, work hand in hand, pull together, close ranks, make common cause, band together, side by side
reconcile, reconciliation, normalise > mend fences, bury the hatchet, patch up, make peace, turn the page, build bridges, heal the rift, break the ice
divide, split, separate > drive a wedge, break up, drift apart, fall apart, part ways, go separate ways, break away, split off
isolate, exclude > out in the cold, cut off from, keep at arm's length, leave out, freeze out, shut out
approach, overture, rapprochement > reach out to, extend a hand, hold out a hand, draw closer, move closer, draw nearer, open up to, warm to
negotiate, talks > come to the table, sit down with, at the table, bargaining chip, around the table
sign, conclude > put pen to paper, put one's name to, put their signatures to, put one's signature to, seal the deal, clinch a deal
attack, invade, war > take up arms, go to war, march into, open fire, launch an assault, go on the offensive, move in on
ceasefire, peace, truce > lay down arms, lay down one's arms, guns fall silent, end the fighting, stop the war, end to the war, cease fire
retreat, withdraw, lose > pull back, fall back, lose ground, drive back, push back
capture, conquer, occupy > take control of, gain control of, seize control of, take over, win ground, gain ground
deploy, dispatch, send > boots on the ground, send in, call up
protest, demonstrate > take to the streets, up in arms, hit the streets, stage a sit-in, march through
arrest, detain, imprison > take into custody, put behind bars, under arrest, behind bars, round up, lock up
acquit, release, free > let off, set free, walk free, let go, clear of
kill, die, dead, death > claim the lives of, lose one's life, claim lives, pass away, take the life of, lose their lives, cost the life of
overthrow, oust, topple, depose > bring down, force out, drive from power, remove from power, sweep from power, push out
elect, vote > go to the polls, head to the polls, cast ballots, cast one's vote, vote in, sweep to power
inauguration > take office, swear in, take the oath, move into the White House, return to the White House, come to power
reign, rule, govern > in power, in office, at the helm, hold power
law, enact, implement > come into force, take effect, enter into force, come into effect, put into practice, carry out, sign into law
ban, prohibit, forbid, illegal > against the law, rule out, crack down on, clamp down on, off limits
allow, approve, permit > give the green light, give the go-ahead, sign off on, give one's blessing, wave through, green light, nod through
important, crucial, significance > play a key role, at the heart of, make a difference, loom large, carry weight, of great importance, matter of life and death
similar, common > in the same boat, have in common, go hand in hand, on a par with
different, contrast > a far cry from, at variance with, set apart, on the other hand, in contrast with
pay, finance, cost > foot the bill, pick up the tab, dig deep, shell out, at the expense of, pay the price
benefit, profit, gain > take advantage of, reap the benefits, make the most of, cash in on, stand to gain, play into one's hands
suffer, loss, harm, damage > pay the price, take a toll, bear the brunt, hit hard, take a hit, take its toll
risk, danger, endanger > at stake, play with fire, on thin ice, put at risk, in jeopardy, on the line, in harm's way, on the brink, on the verge
vulnerable, weak > Achilles heel, at the mercy of, sitting duck, on the back foot, open to attack
survive, endure, withstand, resist > weather the storm, hold out, stay afloat, pull through, ride out, stand up to, hold one's own, keep one's head above water
prevent, avert, deter > head off, ward off, stave off, fend off, nip in the bud, keep at bay, put a stop to, rule out
cause, reason, trigger > bring about, give rise to, spark off, set off, lead to, stem from, lie behind, touch off, due to, thanks to
result, consequence, effect > in the wake of, as a result, lead to, give rise to, end up, have implications
replace, successor, succeed > take over from, step into the shoes of, fill the shoes of, take the place of, follow in the footsteps of, make way for
exceed, surpass, overtake > go beyond, leave behind, outstrip, top the list
rely, depend, trust > count on, bank on, lean on, fall back on, at the mercy of, have to rely on
explain, explanation, clarify > shed light on, account for, spell out, clear up, make clear, set out
mention, discuss, raise > bring up, touch on, refer to, come up, put on the table, on the agenda, talk over, go over
cancel, scrap > call off, shelve, pull the plug on, write off
agree, accept, tolerate > go along with, come to terms with, put up with, live with
examine, investigate, consider > look into, take stock of, weigh up, think over, go over, take a close look, dig into, mull over
understand, realise > come to see, get the message, have a grasp of, wake up to, come to realise
create, establish, found > set up, bring into being, put in place, build up, come into being
transform, reshape, revolutionise > turn upside down, change the face of, redraw the map, sea change, game changer, turn on its head
confuse, chaos, disrupt > throw into disarray, throw into chaos, muddy the waters, wreak havoc, turn upside down, in disarray, in turmoil
balance, compromise > strike a balance, tightrope, walk a tightrope, balancing act, middle ground, meet halfway
`;
