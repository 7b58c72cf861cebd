/** Ways to ask about what cannot be touched: ideas, causes, chances, images in words; and some everyday things. One line each. */
export const PARAPHRASES_OF_IDEAS = `
drawback, downside, negative side, bad side, other side of the coin, flip side, disadvantage, weak side, weak point | minus, shortcoming
drawback, downside, bad side, negatives > minuses, minus, disadvantage, problems, weaknesses
upside, good side, bright side, positive side, plus point | advantage, benefit
false hope, wishful thinking, rose-coloured glasses, rose-tinted spectacles, self-deception, see through rose > illusion
illusion, delusion, fantasy, mirage, false belief | myth
see somebody as they are, sober view, without rose-tinted glasses, not expect much > no illusions, illusions
rule by one power, one-power world, single superpower, one power on top, world run by one, dominance of one state > unipolarity, unilateralism, hegemony
several centres of power, world of many powers > multipolar
dominance, supremacy, superiority, predominance, ascendancy | hegemony
leading role in the world, world domination, american dominance, dominance of america, rule the world > hegemony, unipolarity, US leadership
supremacy in arms, stronger army, more powerful army, military upper hand > military superiority, military hegemony
groundwork, spadework, preparatory work, preparations | preparatory
drafter, framer, those who drafted, those who drew up > experts, drafted
insider, unnamed source, tipster, anonymous source, unnamed person > sources, citing
prolong, extend, renew | extension
set of rules, code of conduct, order based on rules, rules of the game > rule-based world order, world order, rules, code
existing order, established order, prevailing order | status quo, world order
challenge the order, shake the order, defy the order > defied, challenge, undermine
adventure, escapade, risky undertaking | venture
dilemma, catch-22, tight spot | predicament
predicament, plight, mess, tight corner | crisis
deviation, departure from, detour | differ
distribution, allocation, sharing out, handing out
enjoyment, pleasure, delight, fun | joy
entertainment, amusement, show business
essence, core, heart of the matter, gist, kernel, crux | centre, substance
evolution, development, gradual change, course of development
formula, recipe, prescription | method
genius, brilliant mind, prodigy | talent
guideline, rule, instruction, principle
hierarchy, ranking, pecking order, chain of command
impression, perception, sense | image
perception, impression, way of seeing, how something is seen | view, perceive
how do they see it, in one's eyes, from one's standpoint, to one's mind > view, perceive, believe, consider, opinion
impulse, impetus, momentum, push, stimulus, boost
new momentum, fresh impetus, new lease of life, shot in the arm, tailwind > impetus, momentum, boost
injustice, unfairness, wrong
justice, fairness
index, indicator, gauge | measure
landscape, scene, scenery | environment
security environment, security situation, safety in the region > security landscape, security
layer, level, tier, stratum
library, archive, collection of books, reading room
luxury, extravagance, lavishness, high living
master, ruler, boss
mystery, enigma, riddle, secret, puzzle
miracle, wonder, marvel
misery, suffering, distress, wretchedness | poverty
monastery, abbey, cloister | monk
motion > proposal, resolution
myth, legend, fable, fairy tale | illusion
nightmare, bad dream, horror, worst case | fear
nuisance, annoyance, bother, pest
objection, protest, reservation, counter-argument | oppose
misgiving, qualm, second thoughts, mixed feelings, ifs and buts > reservations, hesitation, scepticism, doubts
doubt, mistrust, uncertainty, question mark, lack of certainty | scepticism, skepticism, reservations
goal, aim, target, purpose
parallel, similarity, comparison, analogy
draw a line between, see a link, make a connection, link between > connection, link
petition, request, plea, collection of signatures
privilege, special right, advantage, prerogative
profile, portrait, outline, description
proximity, nearness, vicinity
queue, line, row
rehabilitation, recovery, restoration
reproduction, copy, replica, duplicate
review, assessment, survey, examination, second look
think again, take a second look, rethink, think over again > reassess, review, reconsider
rhetoric, empty words, speechmaking, big words, hot air | language
rhythm, beat, pace, tempo
sample, specimen, example, probe
scenario, possible course, course of events, what might happen | plan
worst case, worst that can happen, nightmare outcome > escalation, war, catastrophe, collapse, specter
scene, place of events, spot | stage
scope, extent, reach, range, coverage | breadth
what does it cover, which areas, which fields, which subjects, reach of the treaty, breadth of the treaty > covers, spheres, areas, sectors, fields, scope
self-defence, protecting oneself, defend oneself, ability to defend > self-defense capabilities, defending themselves, defence
sensation, stir, splash, uproar | excitement
shadow, silhouette, dark side
soul, spirit, inner self | mind
spectre, ghost, phantom, bogey | specter, threat
raise the fear of, evoke fears of > specter, threat, warn
ticket, pass, admission card
treasure, riches, valuables | wealth
umbrella, protection | shield
under the protection, take under one's wing, shield from attack > umbrella, protect, guarantee
virtue, merit, good quality | moral
wish, intention, desire, resolve
against one's will, unwillingly, under duress, grudgingly, with reluctance > forced, pressure, reluctant
assumption, presumption, supposition, premise
atmosphere, mood, climate, ambience, air | spirits
mood, climate, sentiment, state of mind, temper | atmosphere
air of optimism, good mood, cheerful mood, high spirits > optimistic, optimism
anti-feeling, ill feeling, bad climate, hostile climate > sentiment, climate, hostility
beauty, attractiveness, good looks, loveliness
burden, load, weight, strain, millstone | encumbrance
weight off one's shoulders, take a load off, load lifted > burden, relief, lifted, removed
comfort, ease, convenience | relaxation
comparison, contrast, analogy
confusion, muddle, disorder, bewilderment, perplexity
consensus, agreement, common ground, unanimity
contradiction, inconsistency, paradox, clash | tension
tension between groups, friction, inner conflict, divisions inside > contradictions, tensions, strife, separatist
culture, civilisation, arts, way of life
cultural life, arts, music and theatre > culture
experience, first-hand knowledge, practice, background | expertise
draw on the experience, know from experience, learned the hard way, tried before > experience, experienced
lesson, moral, teaching, thing learned | learn
learn from the past, draw lessons > experience, lesson
flexibility, adaptability, leeway, room for manoeuvre
freedom of action, room to move, elbow room > independence, autonomy, options
option, possibility, alternative, choice, way open | avenue
have little choice, no way out, back to the wall, with one's back against, cornered, hemmed in > options difficult, forced, weak, isolated
haste, hurry, rush, speed
headline, title
hobby, pastime, leisure interest
humour, comedy, jokes
ideology, doctrine, system of ideas, creed, set of beliefs
imagination, fantasy, inventiveness
infrastructure, roads and bridges, networks, public works
interference, meddling, intrusion, interfering | intervention
meddle, interfere, poke one's nose, stick one's nose in
interview, conversation, talk, question and answer
talk with a newspaper, told a newspaper, speak to a newspaper, asked by a newspaper > interview, conversation, reminded, noted, told
invitation, call to come, request to attend
laboratory, research facility, test facility
legend, myth, saga, old story
lifestyle, way of life, mode of living
monopoly, sole control, exclusive right
momentum, impetus, drive, force, thrust
phenomenon, occurrence, event, fact
philosophy, worldview, way of thinking, school of thought
approach, way of thinking, line, method, way of dealing, attitude
precaution, safety measure, preventive step
preference, choice, fondness, predilection
hope for a win, wish to win, want somebody to win, root for, bet on, back to win, put one's money on, pin one's hopes on > prefer, betting, favour
gamble, bet, wager, game of chance | stake
stake on, count on, place one's bets, put all on one card > staking, betting, rely
presence, attendance | existence
reflection, image, mirror image | thought
show the influence, reflect in, mirror > reflect, embody
resource, supply, reserve, asset
sacrifice, giving up
symptom, sign, indication
torture, cruelty, ill-treatment, torment
ultimatum, last warning, final demand
uncertainty, lack of clarity, unpredictability, guesswork, fog | doubt, unclear
nobody knows, unclear to all, kept guessing, matter of guesswork > uncertainty, unclear, nobody knew, unknown
vulnerability, weakness, weak spot, exposure, defencelessness
welfare, well-being, social care
exposed position, sitting duck, easy target > vulnerable, weak, target
core, heart, centre, kernel, nub
at the centre, at the heart, in the middle of, eye of the storm > heart, centre, core, focus
focal point, centre of attention, main concern, chief concern, main emphasis, special attention > focus, attention, priority, main attention, emphasis
emphasis, stress, accent | emphasise
angle, viewpoint, side, slant
link, connection, bond, tie, nexus | relationship
axis, alliance, bloc, line-up | nexus, partnership
nexus, axis, link-up, cluster, knot
knot of states, line-up of states, triangle of states, trio of states, new grouping > axis, nexus, alliance, bloc
gathering of forces, coming together, closing ranks, pull closer, moving closer > convergence, rapprochement, draw together, alliance, consolidate
convergence, coming together, meeting of minds | rapprochement
same interests, interests meet, interests agree, agree more than differ, pull in the same direction, have the same aims, same goals, shared aims, aims in common, want the same > convergence, converging interests, coincide, align, common interests, shared objectives, mutual interest
interests clash, at cross purposes, pull in different directions, different aims > clash, collide, conflict of interests, diverge
pillar, cornerstone, mainstay, foundation stone, backbone | basis
rest on, built on, founded on, be based on > rests, based, basis, foundation
framework, skeleton, outline, structure
path, course, road taken
chosen path, road taken, stay on course, turn from one's path, throw off course > deter, pursue, path, course
orientation, course
change of direction, change of course, about-turn, U-turn, change of tack > shift, reorientation, redirect, reversal
step, move, measure
next logical move, natural step, follow naturally > logical step, logical
effort, endeavour, exertion, pains, hard work
attempt, effort, bid
means to an end, instrument, tool, lever | leverage
lever, leverage, means of pressure, handle
platform, forum, stage
mechanism, system, arrangement, tool | machinery
channel, conduit, means of contact, line of communication
open lines, set up contacts, open contacts > channels, opening channels, platforms
counterweight, counterbalance, offset, antidote | counter
counter, push back against, stand against, oppose, hold out against, resist
act against, work against, offset the weight of > counter, oppose, resist, limit
threat, menace, danger, sword of damocles | risk
danger to one's life, risk one's life, in mortal danger > threaten, assassination, life
rescue, salvation, deliverance
damage, harm, injury, loss, ill effect
ill effect, side effect, knock-on effect, repercussion, after-effect | consequence
ripple effect, ripples, domino effect, chain reaction > consequences, repercussions, effects, impact
source, origin, root
trace, mark, vestige, sign
secret supplement, hidden supplement, confidential addition > secret annex
share intelligence, tip off, swap intelligence > exchange of intelligence, intelligence exchange
attack on one, attack on either, war with one means, if one is attacked, in case of attack, in the event of attack, when attacked, should one be attacked > mutual defense, joint defense, mutual military aid, military alliance, defence clause
pledge of help in war, help each other in war, stand together in war, assistance in case of war, duty to help > mutual defense, military alliance, mutual military aid, joint defense
ban on bases for attack, not let one's soil, not lend one's soil, use of soil for attack > territory, not allowed to serve, attacks against
peace terms, end to the war, way out of the war, end the war, stop the war > settlement, ceasefire, political settlement, talks
win over, court, make advances, peace feelers, friendly advances, feelers > overtures
break apart, drive a wedge, split up, tear apart, pull apart, prise apart > dismantle, break up, disrupt, divide
drive a wedge between, play off against each other > dismantle, split, disrupt, divide
get in between, stand between, block the way > obstacle, disrupt, hinder
good offices, lend a hand in talks, bring to the table > mediate, sponsor, broker
take under the wing, act as patron, be patron of > sponsor
mere talk, just words, nothing but talk, nothing but words, lip service > rhetoric
look to the east, orientation to the east, tilt to the east, shift to the east, turn towards the east, lean to the east > eastward turn, eastward, pivot
sway over, hold over, command over, grip on > dominate, control, influence
year of trouble, difficult year, bad year, year of hardship > trials, tests, setbacks, crisis
`;
