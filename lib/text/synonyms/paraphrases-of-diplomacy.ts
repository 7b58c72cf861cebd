/** Ways to ask about treaties, talks, sanctions, alliances and the relations of countries, one group or direction a line. */
export const PARAPHRASES_OF_DIPLOMACY = `
put pen to paper, put one's name to, put one's signature to, add one's signature, set one's hand to, ink a deal, sign on the dotted line, sign up to > sign, signature, ink, conclude, signatory
strike a deal, cut a deal, close a deal, do a deal, make a pact, reach an agreement, come to an agreement, shake hands on, come to terms, forge a deal | agreement, conclude, agree, accord
seal a deal, set the seal on, put the finishing touches to, tie the knot, wrap up a deal, make it official, formalise | conclude, sign, finalise, finalize, complete
date of the signing, when the deal was done, put into force, formal signing, signing event > signing, ceremony, conclude
written agreement, formal agreement, signed document, what they signed, the paper they signed > treaty, agreement, pact, document, contract
wide-ranging deal, far-reaching agreement, broad deal, all-embracing treaty, cover many fields > comprehensive, partnership, extensive, broad
make an agreement longer, keep an agreement alive, add years to, agree for another term > extend, renew, prolong, extension
no longer up to date, behind the times, have had its day, past its sell-by date, out of date > outdated, obsolete, replace, expire, old-fashioned
take the place of the old treaty, replace the old agreement, earlier treaty, the deal that went before > replace, previous agreement, supersede, outdated
small print, fine print, terms of the deal, what is in the deal, what it says on paper, content of the treaty > provision, clause, article, terms, condition, stipulate
parts of the agreement, chapters of the treaty, points of the deal, sections of the pact, how many parts > article, clause, provision, chapter, paragraph
secret part of the deal, hidden clause, secret protocol, undisclosed part > annex, secret, clause, confidential, appendix
opening words of the treaty, introduction to the treaty > preamble
leave out of the deal, missing from the text, gap in the treaty, what the deal does not contain > omit, absent, lack, exclude, disappointing
get out of a deal, tear up an agreement, rip up a deal, ditch the deal, scrap a treaty, walk away from a deal, drop out of an agreement, bail on > withdraw, abandon, renege, terminate, cancel
pull out of, walk away from, opt out of, walk out on, back out of, turn one's back on | withdraw from, quit, abandon, leave, withdrawal, exit
go back into a deal, rejoin, sign up again, re-enter > return, restore, revive, rejoin
break an agreement, not keep a deal, go back on a deal, welsh on, not keep one's end of the bargain > renege, violate, breach, withdraw, broken
keep to the deal, stick to the terms, keep one's side of the bargain, hold up one's end, live up to an agreement > comply, fulfil, implement, abide, honour, observe, adhere
short shelf life, how long it lasts, hold only as long as > durable, longevity, fragile, worthless, duration
ties that bind, tie the hands of, under an obligation, have to by treaty, bound to, on the hook for > oblige, commit, binding, undertake
no obligation to help, not have to defend, not bound to fight, free to stay out > obligation, commitment, mutual defence, mutual defense, alliance
come to each other's defence, defend each other, fight for each other, help each other if attacked > mutual defence, mutual defense, collective defence, joint defense, military alliance, mutual assistance, obligation
not help the attacker, give no help to an aggressor, stay out of a war, not lend support to > neutral, aggressor, assistance
promise not to attack, refrain from force, not fight each other, no attack from its soil, not let one's soil be used > non-aggression, pact, territory, undertake
the other side of the table, negotiating partner, the party opposite > counterpart, negotiator, partner, party, delegation
talk to each other, sit down at the table, come to the table, round the table, open talks, get talking, enter into talks, hold out a hand for a deal > negotiate, talks, dialogue
resume talks, return to talks, go back to talking, back to the table, pick up the talks > resume, resumption, negotiation, talks, return
talks break down, break off talks, walk out of talks, leave the table, talks collapse > fail, failure, deadlock, collapse, suspend, impasse
drive a hard bargain, haggle over, tug of war, poker game, back and forth, tough talks > negotiate, bargaining, haggle
meet halfway, split the difference, find middle ground, find common ground, give and take, make a compromise | compromise, concession, conciliation, concede
make concessions, offer something in return, offer a carrot, sweeten the deal, give something up, bend over, make allowances > concession, compromise, flexible, concede
carrot and stick, threats and offers, mix of threat and promise > pressure, incentive, threat, coercion
give nothing away, refuse to give ground, not give an inch, take it or leave it > uncompromising, refuse, reject, inflexible
quid pro quo, in exchange, something in return, tit for tat, one good turn > exchange, reciprocal, return, compensation, mutual
back channel, secret talks, quiet diplomacy, talk through others, talk indirectly, pass messages through > secret, indirect, mediator, intermediary
go-between, honest broker, third party, in the middle, carry messages between, bring two sides together, peace broker, matchmaker | mediator, intermediary, broker, negotiator
step in between, offer good offices, try to settle the row, act as peacemaker, make peace between > mediate, broker
meeting of leaders, get-together of presidents, talks at the top, heads of state get together, face-to-face talks, meet in person > summit, talks, meeting, conference
get together at, rub shoulders, cross paths, come face to face, sit down with, see each other > meet, talks, summit, encounter
on the sidelines, in the margins, on the fringes > sidelines, meeting, summit
meet for the first time, get to know each other, first contact > meet, acquaintance, first meeting, introduce
one on one, tete-a-tete, just the two of them, private talk > meeting, bilateral, talks, private
closing statement, final communique, joint statement, what they announced afterwards > communique, declaration, statement
seat at the table, at the table, take part in talks, have a voice > participate, involve, delegation
not invited, left out, kept out, excluded from talks, over the heads of, without asking > exclude, sideline, absent, ignore, bypass
become a full member, join the club, let in > join, member, membership, accession, admission
knock on the door, want to join, seek to join, apply to join, bid to join > membership, bid, apply, application, accession, candidate
keep out of the club, bar from joining, block membership, stay out of the alliance > membership, exclude, reject, accession, veto
sit in without a vote, allowed to watch, non-voting member > observer, observer status
five emerging economies, club of emerging economies, group of emerging powers > BRICS, bloc
club of rich countries, rich nations' club, leading industrial nations > G7, G20, OECD
western military alliance, transatlantic alliance, atlantic pact, US-led military alliance > NATO
family of nations, world body, world organisation, blue helmets > UN, united nations
brussels, european bloc, the twenty-seven, club of 27 > EU, european union
former soviet states, post-soviet space, ex-soviet countries > CIS, commonwealth of independent states, eurasian, post-soviet
eurasian trade club, moscow-led trade bloc, russian-led economic bloc > eurasian economic union, EAEU
friends of, close friends, best friend, brother in arms, partner in crime, comrade in arms, fellow traveller > ally, partner, friend, alliance, axis
friendly government, friendly state, government on their side, comrade > ally, partner, friendly
lose a friend, lose an ally, friend falls, fall of a friend > fall, ally, loss, collapse, overthrow
marriage of convenience, unlikely pair, strange bedfellows, temporary alliance > alliance, partnership, pragmatic, opportunistic
close relationship, good relationship, special bond, tight bond, cosy ties, hand in glove > partnership, alliance, friendship, ties, strategic
get closer, move closer, cosy up to, cozy up to, snuggle up to, draw near to, nestle up to, drift into the arms of | rapprochement, closer, strengthen ties, approach, align, deepen
draw nearer, come closer together, closer links, tighten the bond, tie the knot tighter > strengthen, deepen, converge, rapprochement, consolidate, closer
keep at arm's length, keep one's distance, distance oneself from, cool towards, give the cold shoulder, cold-shoulder, freeze out > distance, isolate, cool, avoid, shun, ostracise
growing apart, widening gulf, go cold, cool off, turn sour, on the rocks, hit a low, reach a low point > deteriorate, rift, worsen, tension, strain, estrange
bad relations, icy relations, at a low ebb, strained relations, on bad terms, not on speaking terms > tension, tense, hostile, rift, deteriorate, enmity
break off relations, sever ties, cut ties, recall the ambassador, close the embassy > break, diplomatic relations, expel, withdraw, rupture
mend fences, patch things up, bury the hatchet, kiss and make up, smoke the peace pipe, turn the page, heal the rift, get back on good terms | reconcile, reconciliation, normalise, rapprochement, improve, normalize, restore
thaw, warm up, ice breaks, break the ice, relations improve, melt the ice > improve, rapprochement, normalisation, detente, reconciliation, thaw
make friends with, win over, bring on side, get on board, win hearts and minds | persuade, ally
woo, curry favour with, flatter, make advances to, ingratiate oneself, butter up > approach, overture, persuade, seek, woo
peace feelers, feelers, goodwill gesture, friendly signal, offer of talks, open arms > overture, initiative, offer, gesture, approach, conciliatory
olive branch, peace offering, offer of peace, stretch out a hand > overture, gesture, peace, reconciliation, offer
shared enemy, same enemy, common foe, the enemy of my enemy, united against > adversary, rival, hostility, enemy, opposition, oppose
same goals, same interests, pull in the same direction, shared goals, have interests in common, think along the same lines > convergence, interest, align, objective, common, mutual
conflicting interests, pull in different directions, cross purposes, interests do not match, own interests first > diverge, clash, contradiction, competition, disagreement, rivalry
compete with each other, vie for, battle for influence, fight over the same market, rivals in > competition, rival, competitor, compete, rivalry
zero-sum game, power struggle, tug-of-war, great game, chess game > rivalry, geopolitical, competition, contest
arch-rival, arch enemy, number one enemy, main enemy, chief foe, sworn enemy, mortal enemy, nemesis > adversary, enemy, rival, opponent, hostile
at odds with, fall foul of, in the crosshairs, in conflict with, cross the path of > conflict, oppose, target, confront, dispute
punish economically, economic punishment, penalty on trade, trade ban, hit with penalties, slap penalties on, financial punishment, economic noose, choke off > sanctions, embargo, restriction, punitive
put on a blacklist, blacklist, ban from doing business, bar from trade > sanctions, ban, blacklist
turn the screws, squeeze the economy, choke the economy, economic warfare, maximum pressure, strangle > sanctions, pressure, tighten, embargo
take off the blacklist, end the penalties, drop the penalties, remove restrictions, end an embargo > lift, sanctions, relief, ease
penalties return, snap back sanctions, bring back penalties, reimpose sanctions > snapback, reimpose, sanctions, restore, reintroduce
get around, find a way round, give the slip to, slip through the net, work around, wriggle out, end-run | circumvent, evade, bypass, dodge, skirt, circumvention
loophole, back door, secret route, shadow fleet, front company, shell company, letterbox company, through third countries > circumvent, intermediary, evade, bypass, under-the-radar, transshipment, loophole
live with sanctions, cope with penalties, get used to penalties, hold up under sanctions, able to bear > withstand, resilience, endure, experience, adapt
hit by penalties, suffer under penalties, most punished, under embargo > sanctions, affected
freeze funds, lock up money, block accounts, frozen funds, seize assets > assets, freeze, sanctions, frozen
cut off from the dollar, shut out of world banking, barred from international payments, bank transfer network, international payment network > SWIFT, banking, sanctions, payment, financial system
move away from the dollar, pay in own money, trade without the dollar, drop the dollar > dedollarisation, national currencies, rouble, ruble, rial, currency
stop cooperating, put cooperation on ice, end cooperation > suspend, freeze, terminate, halt
working together on weapons, joint arms work, develop arms together > military-technical, cooperation, military cooperation, technology
swap information, trade secrets with, share intelligence, tell each other, pass on know-how, share what they know > exchange, intelligence, information, expertise, share
exchange students, study abroad, swap students, town twinning, school exchange > student, exchange, education, cultural
exchange of know-how, give know-how, pass on skills, hand over know-how > technology transfer, expertise, technical, exchange, experience
work hand in hand, work side by side, go hand in hand, act in concert, join hands, act as one, work in tandem > cooperate, coordinate, joint, collaboration
act alone, without consulting others, go solo, do one's own thing, lone wolf > unilateral, alone, independent
two sides, the pair, the two nations, the duo, between the two > bilateral, both countries, parties
three sides, trio, the three nations > trilateral, tripartite
neighbouring states, next-door neighbours, countries around, countries in the area, states of the area > regional, neighbour, neighboring
far abroad, other continents, overseas, half a world away > foreign, distant
interfere in, mix in the affairs of, stick one's nose in, dictate to, tell others what to do, push around > interference, intervention, dictate, meddle, hegemony
pushed around, bullied, take orders, dance to the tune of, bow to, kowtow, give in to pressure > submit, pressure, obey, yield, subordinate
stand up to, resist pressure, hold one's own against, withstand, proof against, take on, square off with, put up a fight > resist, confront, counter, oppose, defy, withstand
rival bloc, counterweight, make a front against, gang up against, united front > axis, alliance, bloc, counter, anti-western, counterbalance, counterweight
break up the alliance, split the allies, prise apart, prize apart, tear apart the bloc, peel away > dismantle, divide, disrupt, ruse, split, undermine
set a trap, lure into, trap, bait, play a trick, dirty game, double game > ruse, deception, trick, ambush
at the expense of, on the back of, at the cost of, sacrifice for, trade away, sell out > expense, sacrifice, cost, betray, detriment
hold a common view, common stand, joint position > position, common, coordinate, consensus
offer hope to, a chance for, open doors, open up prospects, create openings, offer prospects > opportunity, prospect, potential, chance
closer trade, do business with, open one's market, trade more, sell more to each other > trade, expand, turnover, economic cooperation, export
remove customs duties, trade without duties, open borders for goods, do away with tariffs > free trade, tariff, customs, duty-free, agreement
move goods, carry goods, trade route, ship goods through, way for goods, road and rail link > transport, corridor, transit, logistics, route, north-south
link up, connect by rail, join up, hook up, bridge between > connect, railway, corridor, link, infrastructure
silk road, chinese infrastructure plan, trade routes of China > belt and road, initiative
development aid, aid money, helping poor countries > aid, assistance, donor, humanitarian
have a stake in, have skin in the game, interested in, care about > interest, involved, stake, concern
special envoy, point man, troubleshooter, right hand in talks > envoy, representative, negotiator, emissary
man in Moscow, man in Tehran, man in Washington, represent a country abroad, top representative, highest representative > ambassador, envoy, diplomat, embassy
diplomatic corps, diplomatic staff, embassy people > diplomat, embassy, ambassador
throw out diplomats, send diplomats home, unwelcome diplomat > expel, persona non grata, expulsion
call in the ambassador, lodge a complaint, official complaint, hand over a note > protest, summon, note, complaint
open an embassy, exchange ambassadors, restore relations > embassy, diplomatic relations, normalise
travel papers, entry permit, let in without visa, permission to enter > visa, passport, entry
take in refugees, offer shelter, give refuge > asylum, refugee, accept, shelter
nuclear talks, deal on the bomb, deal about atomic energy, atomic accord, nuclear pact > nuclear deal, nuclear agreement, JCPOA, iran nuclear deal
deal of 2015, accord with six powers, agreement with the great powers, vienna accord > nuclear deal, nuclear agreement, JCPOA
great powers, big players, global heavyweights, the permanent five, powerful nations > world powers, superpower, six powers, major powers
get a deal back, bring the deal back to life, save the deal, rescue the agreement > revive, restore, return, salvage
nuclear inspectors, atomic watchdog, nuclear watchdog > IAEA, inspection, inspector
arms treaty, limit on missiles, cut back arsenals, fewer warheads > disarmament, arms control
security promise, give protection, shield from attack, guarantee the safety of > security guarantee, protection, umbrella, assurance
nuclear protection, atomic shield, covered by another's bombs, shelter under > nuclear umbrella, deterrence, protection
settle a dispute, put an end to a dispute, clear the air, sort out differences, iron out differences > resolve, resolution, settlement, reconcile, dispute
territorial claim, want a piece of land, lay claim to land, quarrel over land, land dispute > claim, territorial, dispute, border, corridor
offshore riches, share the sea, divide the sea, rights at sea > caspian, maritime, shelf, delimitation
play the mediator's card, play a bigger role, raise one's profile, a player, matter in the world > role, influence, status, significance, prestige
on the rise, rising power, growing weight, up and coming > emerging, rise, growth, influential
message to the world, warning to others, who is it meant for, whom it is aimed at > signal, message, addressee, warning, address
time it to, at a symbolic moment, just ahead of, right before, only days before, shortly before > eve, days before, ahead, symbolic, coincide
late in coming, drawn-out birth, why it took so long, years in coming > delay, postpone, obstacle, prolong
stand in the way of a deal, what held up the deal, what is left to settle, open issues > obstacle, sticking point, disagreement, unresolved, hurdle
fear of missing out on, afraid to rely on, doubt a partner, fear of being let down, worry about a partner > doubt, sceptical, skeptical, distrust, reservations, reliability
have nothing to gain, gain little from, get little out of, yield little, paltry returns, see few results > limited gains, minimal, benefit, tangible, disappointing
who profits, whom does it help, upside for, get out of it > benefit, gain, advantage, interest, profit
downside, snag, flip side, other side of the coin, dark side, fly in the ointment | minus, disadvantage, drawback, risk, problem
plus point, upside, silver lining, good side > advantage, benefit, merit, strength
keep a promise to a friend, loyal to, stay true to, stick with > loyal, loyalty, commitment, faithful, dedication
`;
