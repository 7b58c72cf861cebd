/** Plainer words that askers have for the affairs of states, and the words that newspapers tell them with, one line each. */
export const PARAPHRASES_OF_AFFAIRS = `
leader, ruler, boss > president, premier, prime minister, chairman
voice of a country, speak for, one's voice in, legate > ambassador, envoy, representative
foreign policy chief, head of foreign policy, external affairs chief > foreign minister, foreign secretary
treasurer, purse, exchequer, money man, coffers > finance, finance minister, treasury, budget
handover, transfer of office, change at the top, changing of the guard > inauguration, transition
leadership, new people in charge, new crew, ruling team > administration, government, officials
putting names, put one's name under, put one's signature, put signatures to, scrawl one's name > sign, signatures
shifted in time, slow in coming, slow progress > postponed, delay
tragedy, tragic loss, calamity > death, crash, disaster, killed
bargain, settlement > agreement, deal, treaty
point of the treaty, rule of the treaty, wording of the treaty, content of the treaty, parts of the text > articles, provisions, clauses
armed league, war pact, pact to fight together, league of states, armed alliance > military alliance, alliance, mutual defense
curbs, punitive curbs, punishments, economic curbs, economic barriers, hostile measures > sanctions
own master, master in one's own house, own decisions > sovereignty, independence
no loss of land, wholeness of territory, land intact, undivided territory, unchanged borders > territorial integrity
artery, transport lane, transport axis, trade lane > corridor, route
bargain over enrichment, accord on enrichment, deal over uranium > nuclear deal, nuclear agreement, JCPOA
research centre, study centre > think tank, institute, centre
press chief, chief of press, voice of the kremlin, voice of the government, talk to journalists > spokesman, spokeswoman, press secretary
printed media > newspaper, daily, magazine, article
other side, opposing side, hostile side > opponents, enemy, adversary, west
protege, client state, client regime > ally, axis, militia
rule, system in power, ruling system > regime, government
downfall, demise, ruin, ousting, ouster, overthrow, end of the regime, fallen > fall, collapse, toppled
fighters, armed supporters, armed allies > militias, movements
league of militias, network of fighters, anti-israeli league, web of militias, web of allies > axis of resistance, militia network
footprint, grip, pull > influence, control, sway
gap between states, parting of the ways > rift, split
warning, cue, nudge > signal, message
scheme, plot, manoeuvre, sham > ruse, ploy, plan
advances, offers, approaches, gestures, proposals of peace > overtures, proposal
way out of the conflict, exit from the war, end to the conflict, peace terms > settlement, talks, ceasefire
headache, sore point, source of worry, bugbear > concern, problem, worry
jitters, dread, butterflies, sleepless nights > anxiety, concern, alarm, fear
glee, joy, satisfaction, cheer > delight, pleasure
defeats, disappointments, reverses > setbacks, failures, loss
work beforehand, homework, making of the treaty, run-up, drafting > preparation
terms, substance > provisions, clauses
frame, scaffolding > framework
appendices, extra papers, secret papers, additional papers, hidden papers > annexes, protocol
outlet, place for sales > market
spending on projects > investment
processing of crude > refining, refinery
lenders, payments between banks > banking, banking system, financial
middlemen, fixers, straw men > intermediaries
stamina, staying power, robustness, toughness > resilience, resist
mastery, leadership of the world, commanding position > hegemony, dominance, superiority
distribution of strength, share-out of power, lines of strength > balance of power, lines of balance
widening of the war, growing conflict, intensification, more violence, spread of the conflict > escalation
showdown, duel, standoff, stand-off, trial of strength > confrontation, clash, contest
halt to the fighting, end to the bloodshed > ceasefire, halt, truce
men in the field, men at arms > troops, forces
vital installations, power stations, utilities and roads > infrastructure
war training, training together > exercises, drills
secrets, spying results, information of spies > intelligence
attacks on civilians, blowing things up > terrorism, counterterrorism
wanting to leave, wish to leave, longing to be free, own state > separatist, independence
masses, ordinary men and women > population, citizens
hardship, trouble, upset > turmoil, crises, crisis
calm, quiet, peace at home > stability, stable
crushing win, big win, huge win, wide margin, handsome victory > landslide
spell, stint, time in power, four years in power > term, presidency
arrival, appearance in the capital > visit
group of officials, working group, body of officials > committee, commission
onlooker, partial membership, half a member > observer status, observer
open markets, no customs, without tariffs > free trade, free trade agreement
main point, top of the list, at the very top > priority, strategic priority
test, threat to one's position, provocation > challenge
inflexible, hawkish, harsh, strict, unbending > hardline, tough, tougher
before being attacked, before the enemy strikes, in anticipation, get in first > preemptive, preventive
past its time, no longer in step, overtaken by events, had its day > outdated, obsolete
for many years to come, built to last, far-sighted > long-term, strategic
suspicious, wary, doubting > skeptical, sceptical, distrust
cheerful, confident of the outcome > optimistic
watchful, alert, on guard, on one's guard, vigilant > wary, cautious
close in time, near in time, days away > imminent, soon, draws near
normal, unsurprising, matter of course, no wonder > natural, logical
enfeebled, battered, in decline, worn, crippled > weakened, diminished, weak
groundbreaking, pathbreaking, pioneering, epoch-making > landmark, transformative, historic
ill will, nastiness, unfriendly attitude > hostility, anti, tensions
escape, outwit, outsmart, slip past > circumvent, bypass, get around, evade
lessen, lighten, dampen, tone down, alleviate > mitigate, soften, reduce, ease
hollow out, gnaw at > undermine, weaken
keep from, scare away, frighten off, talk out of, put somebody off > deter, prevent, dissuade
break one's word, break one's promise, not keep one's word, not honour, wriggle out of, back out > renege, go back on, withdraw
stick to, belong to, side with, toe the line > adhere, follow, comply
take up again, begin again, return to talks, reopen talks > resume, return, rejoin
quit, abandon, turn one's back on, say goodbye to, walk away from > withdraw, withdrew, leave
turn away from, move away from, drift away from, distance oneself from, keep one's distance from > step away, away from, distance, break with
get rid of, scrap, do away with > lift, abolish
shake hands, exchange handshakes, clasp of hands > handshake, welcomed, greeted, met, receive
friendship, friendly ties, warm ties, intimacy > partnership, relationship, relations, alliance, ties
dream, hope, ambition, aspiration > bid, goal, desire
emerging powers, emerging economies, rising powers, emerging states, club of emerging powers, developing giants > BRICS
rich nations club, club of rich nations, leading industrial nations > G7, group of seven, OECD
western alliance, western military bloc, atlantic alliance, american-led alliance > NATO
torpedo, scuttle, wreck, spoil, derail > sabotage, disrupt, thwart
be in the way, lie in the way, stand in the way > obstacle, hinder, prevent
chief foe, enemy number one, arch-enemy > main adversary, adversary, main regional adversary, enemy
old enemies, lasting enmity, mutual dislike > hostility, enmity, tensions
team up, gang up, band together, join hands, make common cause > alliance, cooperate, unite, partnership
cosy up to, move closer to, warm to, snuggle up to, draw near to > rapprochement, closer, strengthen ties
helping hand, lifeline, support in need, crutch > support, aid, assistance
true support, genuine help, help that counts > real support, support
abandon an ally, leave in the lurch, let down a friend, leave in the cold > betray, abandon, unreliable, doubts
trust in a partner, reliability of a partner, dependable partner, count on a partner > reliance, rely, ally, doubts
backing in return, favour in return, price of friendship, do a favour > concession, exchange, expense
speak softly, cautious language, mild language > diplomatic, moderate
raise one's voice, strong language, harsh language, fighting talk > threats, rhetoric, sharp statements, warn
carrot and stick, sweet and sour, threats and promises > threats, winks, pressure, incentives
play a double game, sit on two chairs, balance between, walk a tightrope > balance, delicate balance, neutrality
great game, jockeying for position, power struggle, tug of war > rivalry, competition, struggle, contest
gain a foothold, take root > establish, influence, presence
backwater, back garden, front yard, own neighbourhood, own doorstep > sphere of influence, region, neighbour, near abroad
land without a coast, far from the sea > landlocked
meeting on the sidelines, meet on the margins > sidelines, met, annual meeting
closed meeting, behind closed doors, without the press > secret talks, closed-door, confidential
warm words, kind words, friendly words, compliments > praise, welcome, positive messages
mixed signals, blow hot and cold, contradictory signals > threats, winks, contradictory, ambiguous
reading of events, interpretation, how it is read, how it is interpreted > view, perception, analysts, opinion
excuse, pretext, official reason, ostensible reason, stated reason > reason, attributed, explained
grouping, ring of states, cluster of states > axis, nexus, bloc, alliance
angry words, heated words, harsh words, bitter words, exchange of insults, trade insults > sharp statements, statements, row, rhetoric
quarrel, feud, bicker, squabble, fall out > tensions, dispute, conflict, contradictions
redirect, reroute, divert, send elsewhere > direct, shift
warlike, martial, soldierly, warlike part > military
wipe out, root out, finish off, crush, stamp out > eliminate, destroy, annihilate
shared playground, common ground for action, field of action > area of operations, operations, sphere of influence
hush up, keep mum, sweep under the carpet, keep the lid on > secret, conceal, hidden
delegate, accredited representative > ambassador, envoy, representative
anti-terror work, combat terror, war on terror, measures against terror, terror prevention > counterterrorism, fight against terrorism, terrorism
give and take, dealings with each other, mutual dealings, play together > interaction, relations, exchange
put together, bring together under one roof, share out skills > pools, combining, exchange, joint
arouse, awaken, call forth, kick up > stir, cause, anxiety
take shape, emerging form, birth of a bloc, rise of a bloc > formation, emerging, nexus
prevailing conditions, general climate, political weather, constellation > conjuncture, climate, situation
proof of, shown by, visible from > evidenced, evidence, as evidenced, exemplified
put out a fire, douse, smother > extinguish, put out
redefine, define anew, cast in a new mould, give a new form > reformulate, reshape, redraw
show itself, come to the surface, become visible > manifest, emerge
redraw the map, redraw the lines, draw new lines, rearrange the map > reshaping, redraw
reaffirm, say once more, stress anew | confirm
cut back, trim, clip one's wings, rein back > curtail, limit, reduce, weaken
way ahead, roads to take, ways to go > pathways, path, alternative
backcloth, setting of events, surroundings of events > backdrop, background, context, amid
course of events, direction of things, how things develop, way things are going > trends, developments, dynamics
part of the elite, section of the elite, faction of leaders, group of decision-makers > segment, circle, decision-makers, decision-making
forces at work, interplay, state of play, shifting circumstances > dynamics, developments
recurring form, way it repeats > patterns
nurture, foster, cultivate, tend > strengthen, encourage, promote
accord with, chime with, fit in with, in tune with, in keeping with, go well with > harmony, accords, aligns, consistent
amount to, be tantamount to, add up to, represent > constitute
harbour doubts, nurse doubts, entertain doubts > reservations, doubts, skeptical
hang over, cast a shadow, loom large, hover over > loom, threaten, imminent
come back into, go back into, return to the accord, re-enter, enter again > rejoin, return to the agreement, return
maker, shaper, framer > architect, creator, producer
`;
