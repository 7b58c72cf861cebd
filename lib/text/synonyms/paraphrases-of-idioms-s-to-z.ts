/** Idioms and phrasal verbs, by the first of each line from "sacred" to "zero in", with the plain words that news has for them. */
export const PARAPHRASES_OF_IDIOMS_S_TO_Z = `
sacred cow, no-go area, off-limits topic, taboo > untouchable, inviolable, taboo
safe bet, dead cert, sure thing, sure-fire > certain, favourite, likely winner, safe
safe haven, place of safety, port in a storm > refuge, shelter, asylum, safe
save one's skin, save one's neck, save one's bacon, save the day > rescue, save, survive, escape
say no, shake one's head, say nay, turn thumbs down > reject, refuse, oppose, decline
say yes, nod, give assent > agree, accept, approve, consent
scare tactics, scaremongering, play on fears > intimidate, fear, threat, propaganda
score a victory, score a point, chalk up a win, notch up a win, win a round, taste victory > win, victory, success, triumph
scratch the surface, barely touch, not go deep > superficial, limited
seal one's fate, sound the death knell, spell the end, the last nail in the coffin, spell disaster > end, decisive, doom, collapse, catastrophe, destroy
see differently, see things differently, look at it another way > disagree, differ, view, opinion
seize power, grab power, sweep to power, take power, stage a coup > coup, overthrow, putsch, power, take office
seize the initiative, take the bull by the horns, grasp the nettle, take matters into one's own hands > initiative, act, decisive, confront
send in, send off to, ship off, pack off > deploy, dispatch, send, transport
set a precedent, the first case, lead the way for others > precedent, example
set an example, a role model, a shining example > example, model, exemplary
set back, put back years, throw back > delay, setback, hamper, hinder
set sail, put to sea, weigh anchor, leave port > ship, voyage, departure, leave
set the tone, set the mood > influence, character, shape
settle out of court, pay to settle, make a settlement > settlement, compensation, agreement, settle
shake hands, shake on it, hug each other, embrace each other > agree, agreement, greet, reconcile, truce, meet
shift gears, change gear, switch gears > change, shift, accelerate
shoot from the hip, act rashly, quick on the trigger > reckless, hasty, rash, impulsive
shoulder the burden, carry the burden, bear the burden, bear the cost, shoulder the blame > burden, responsibility, pay, bear
show concern, take an interest, show interest, curious about > concern, interest
shut the door on, close the door on, say no for good > reject, rule out, exclude
side effect, by-product, unintended result > consequence, impact, effect, by-product
sign over, sign away, make over to > transfer, cede, surrender, give up
sink or swim, do or die > survive, decisive, risk
sink to a new low, hit a new low, reach a low > lowest, deteriorate, worst, worsen
sitting duck, easy prey, easy target, soft target > vulnerable, target, defenceless
slap in the face, slap on the wrist, smack in the face, kick in the teeth > insult, rebuff, humiliation, reprimand, setback, affront
slip through one's fingers, let slip away, get away from one > miss, lose, escape, opportunity
slip up, trip up, put a foot wrong > mistake, error, fail
small fry, minor figure, bit player, also-ran > minor, insignificant, unimportant
snowed under, up to one's neck, overrun by, flooded with > overwhelm, overload
sow the seeds, plant the seed > cause, origin, begin, provoke
spark off, touch off, trip off, set alight > trigger, cause, provoke, spark, begin
split hairs, nitpicking, quibble > detail, dispute, argue
split the vote, take votes from > divide, split, vote
stack up, measure up, shape up against > compare, meet, comparison
stake a claim, lay a claim, put in a claim for > claim, demand, assert
stake one's reputation, nail one's flag to > commit, risk, reputation
stand accused, face accusations, charged with > accuse, charge, trial
stand idly by, look on idly, watch without acting > passive, inaction, ignore, tolerate
stand guard, keep watch, on the lookout, keep vigil > guard, patrol, protect, monitor, watch
stand still, mark time, come to rest > halt, stop, stagnate, unchanged
stand to lose, have a lot to lose, have something to lose > risk, lose, threat, loss
stay neutral, stay on the fence, stay out of it, not take sides, keep out of it, sit out > neutral, abstain, uninvolved
stay silent, keep quiet, keep one's mouth shut, not utter a word > silent, silence, comment
steady the ship, steady the boat, calm the waters > stabilise, stabilize, calm
steal a march on, beat to it, get in ahead of, get there first > advantage, overtake, anticipate
stem the flow, stem the tide, turn off the tap, cut off the flow > stop, reduce, prevent, limit, halt
step into one's shoes, take one's place, fill one's shoes, step into the shoes of, take over from, take the baton > successor, succeed, replace, heir, appoint
step back, take a step back, draw back > retreat, withdraw, reconsider, resign
stick together, hang together, stand shoulder to shoulder, shoulder to shoulder, circle the wagons > unity, solidarity, united, loyal
stop at nothing, stick at nothing, go to any lengths > ruthless, determined, unscrupulous
stop the rot, halt the slide, turn things around, turn around, turn round > improve, recover, recovery, stabilise, reverse
storm out, walk out in anger, slam the door on > leave, protest, quit, walkout
storm in a teacup, tempest in a teapot, much ado about nothing > exaggerate, minor, insignificant, dispute
straight from the horse's mouth, at first hand, first-hand > source, direct, directly
strike a balance, keep a balance, juggle, balance between > balance, compromise, neutral
strike gold, strike it rich, hit the jackpot, hit pay dirt > success, discover, rich, win, profit
sweep aside, brush off, wave aside > reject, dismiss, ignore
sweep the board, sweep to victory, sweep the field, make a clean sweep > win, victory, landslide, triumph, majority
sweeten the pill, sugar the pill, soften up > ease, concession, persuade, incentive
swim against the tide, go against the grain, go against the stream, a maverick > oppose, unconventional, defy, dissent, different
switch allegiance, change allegiance, go over to the other side > defect, loyalty, switch, betray
take a beating, take a hit, take a knock, take a battering, take a pounding, take a hammering > damage, suffer, loss, fall, decline, depreciate, weaken
take a break, take time off, have a rest, put one's feet up > pause, rest, holiday, vacation, break
take a risk, take risks, take one's chance, take a gamble, roll the dice, try one's luck > risk, gamble, dare, bet, venture
take advantage, make capital out of, play on, trade on > exploit, benefit, abuse, profit
take at face value, take one's word for, take as gospel, believe blindly > believe, trust, accept
take by storm, a smash hit, all the rage > success, popular, conquer, capture
take control, take the controls, gain control, wrest control > control, capture, seize, seizure, conquer
take cover, take refuge, take shelter, seek cover, run to safety > shelter, hide, protect, refuge, evacuate
take heart, take courage, pluck up courage > encourage, courage, hope, dare
take hold, take root, gain a foothold, gain currency > establish, spread, grow
take it on the chin, take on the chin, suffer in silence > endure, suffer, accept
take on board, take up a suggestion, take account of > accept, consider, adopt, include
take the heat, take the blame, take the flak, take the fall > blame, criticism, responsibility, pressure
take the opportunity, take the chance, seize the moment, seize the day > opportunity, chance, exploit
take the stage, enter the stage, appear on the scene, come on the scene > emerge, appear, speak
take turns, by turns, turn and turn about > alternate, rotate
talk tough, talk big, use strong language, use tough words > threaten, rhetoric, threat, harsh, warn
tar with the same brush, lump together > generalise, accuse, discrimination
tear up, rip up, shred, throw in the bin > withdraw, terminate, cancel, revoke, reject, break
teething troubles, growing pains, early problems > problem, difficulty, beginning
tell lies, economical with the truth, bend the truth, tell tales, stretch the truth > lie, lied, false, untrue, deceive, mislead
the gloves are off, no holds barred > confrontation, conflict, ruthless, escalate
the jury is out, time will tell, only time will tell, too early to say > uncertain, unclear, undecided, unknown
the tip of the iceberg, only the beginning > beginning
thorn in one's side, thorn in the side, pain in the neck, bugbear > annoy, problem, nuisance, irritate
threaten with, hang over one's head > threaten, danger
throw a lifeline, throw a rope to, come to the rescue of, bail out of trouble > rescue, help, aid, save, support
throw into confusion, throw off balance, throw into a spin > confuse, chaos, disrupt, destabilise
throw money at, spend like water, pour billions into > spend, finance, waste, subsidy, invest
thumbs down, red light, get the red light > reject, refusal, veto
thumbs up, go-ahead, all clear > approve, ratify, consent, accept, permission
tie up, tie up forces, pin down forces > bind, block, occupy
time bomb, ticking bomb, accident waiting to happen, disaster waiting to happen > danger, threat, risk, explosive
time is running out, run out of time, clock is ticking, race against time, work against the clock > deadline, urgent, limited, hurry, urgency
to no avail, for nothing, without success, all in vain > vain, unsuccessful, fail, fruitless
tone down, water down, dilute, take the edge off > soften, weaken, moderate, mitigate, dilute
torn between, in a dilemma, on the horns of a dilemma, between a rock and a hard place, caught between > dilemma, undecided, choice, difficult
touch base, get in touch, make contact > contact, meet, speak
trial balloon, test balloon, see how people react > test, proposal, reaction
turn against, change against, fall out of love with > oppose, betray, hostile, reject, criticise
turn back, go back again, make for home, beat a path home > return, reverse, repel
turn on its head, stand on its head, turn inside out > reverse, change, transform, revolutionise
turn upside down, stand upside down, change beyond recognition > change, transform, overthrow, chaos, disrupt, upheaval
two sides of the same coin, go together like > related, connected, similar, linked
under arrest, behind lock and key, under lock and key > arrest, detain, custody, imprison, prison
under control, in check, well in hand > control, contain, stable
under fire, under attack, take fire, get shot at > attack, criticism, criticise, shelling, bombard
under pressure, under the gun, under strain, feel the squeeze > pressure, strain, difficulty, force
under review, under the microscope, under scrutiny, up for review > review, examine, investigate, scrutiny, consider
under siege, ringed by, cut off by > siege, besiege, encircle, surround
under the auspices of, under the umbrella of, under the roof of > sponsor, auspices, organise, protection
under threat, at risk, in peril, in jeopardy, living dangerously > threat, threaten, danger, endanger, risk
under wraps, kept quiet, kept dark > secret, confidential, conceal, classified
up in arms, on the barricades, seething, raging > protest, angry, anger, outrage, rebel, furious
up to speed, up to date, in the picture > inform, current, modern
upset the balance, upset the apple cart, rock the boat, stir things up > destabilise, destabilize, disrupt, disturb, balance
vested interest, own interest, have an interest in > interest, stake, benefit
vicious circle, downward spiral, never-ending cycle > spiral, cycle, escalation, worsen
vote with one's feet, leave in droves > leave, emigrate, reject
vow revenge, swear revenge, swear vengeance > revenge, retaliation, threaten
walk away, walk out, walk off, up sticks, get up and leave > leave, withdraw, quit, abandon
warning shot, shot across the bow, wake-up call > warning, signal, threat
wash one's hands, deny any part in > deny, responsibility, innocent, reject
waste no time, lose no time, act quickly, quick to > immediately, quick, swift, promptly
watch one's back, on one's guard, wary, keep one's eyes open, tread warily > cautious, vigilant, careful, caution, wary
weak link, weak spot, weak point, Achilles heel, soft underbelly > weakness, vulnerable, flaw
wear down, grind down, wear out, sap > exhaust, weaken, attrition, tire
weed out, sift out, purge, clear out > eliminate, remove, dismiss, purge
white elephant, waste of money, money pit > expensive, useless, waste, failure
whip hand, trump cards, upper hand in > advantage, upper hand, control, superiority
wind of change, breath of fresh air, new wind > change, reform, new era
win out, win through, carry off the prize > win, prevail, succeed, victory
with immediate effect, at a stroke, from one day to the next, overnight > immediately, sudden, instantly
with open arms, with a warm welcome, with enthusiasm > welcome, receive, warmly, enthusiastic
with a heavy heart, grudgingly, through clenched teeth, under protest > reluctant, reluctantly, regret, unwilling
with hindsight, looking back, in retrospect > retrospect, later, regret
within limits, to a certain extent, up to a point > limited, partly, restrict
within striking distance, within reach, within one's grasp > near, range, approach
word for word, to the letter, verbatim > exactly, literal, quote, precisely
work against, act against > oppose, counter, undermine, harm
work like a charm, work a treat, do the job > effective, succeed, success
worst-case scenario, the worst that can happen, nightmare scenario > worst, danger, risk, catastrophe
zero in, home in, single-minded about > focus, concentrate, target
ruffle feathers, raise hackles, get on the nerves, put noses out of joint > anger, provoke, upset, annoy, irritate, resistance
sticking point, stumbling block, hard nut > obstacle, disagree, dispute, hurdle
take a drubbing, take a thrashing, take a beating at the polls > defeat, lose, loss, seats
take the bait, rise to the bait, walk into the trap > provocation, trap, respond, deceive
tap to lead, tap for the job, tapped to > appoint, name, nominate, commander
tip into, tip over into, slide into, plunge into, lurch into > trigger, cause, war, crisis, escalate
toy with, play with the thought, flirt with the idea > consider, contemplate, plan
turn up one's nose, turn its nose up, sniff at > reject, refuse, disdain, decline
turn the guns on, turn against its own, rise against > overthrow, mutiny, coup, revolt, rebel
`;
