/** Ways to ask about government, elections, parties, offices and laws, one group or direction a line. */
export const PARAPHRASES_OF_POLITICS = `
choose a new president, go to the polls, head to the polls, cast one's vote, cast a ballot, elect a new leader > election, ballot, vote, presidential election, poll, runoff
race for the White House, presidential race, contest for the presidency, electoral contest, run for president, bid for the presidency > election, candidate, candidacy, presidential campaign
change at the White House, change of president, change of power, new man in the White House, new president, new leader take over > inauguration, handover, transition, incoming, take office
swearing-in, take the oath, sworn in, move into the White House, begin one's term, start one's term, installed as president, first day in office > inauguration, take office, oath, swearing-in
enter office, come to power, rise to power, assume power, come into office, gain power > take office, inauguration, elect, incoming
return to power, back in power, back in office, back in the White House, second stint, second presidency > return, second term, inauguration, comeback
yet to take office, about to take office, not yet in office, waiting to take over > president-elect, incoming, elect
leave office, step aside, make way, vacate the post, hand in one's resignation, call it quits, fall on one's sword, clear one's desk > resign, quit, step down, departure
forced out, driven from power, driven from office, swept from power, pushed out, shown the door, kicked out, chased out > oust, overthrow, depose, topple, dismiss, coup
lose one's job, get the sack, given the boot, let go, get the push, shown the door > dismiss, sack, fire, oust
lose power, fall from power, fall from grace, swept away, lose one's grip on power > fall, collapse, overthrow, oust, topple, downfall
collapse of the government, end of the regime, change of regime, regime change, fall of the government, toppling > overthrow, fall, collapse, coup, revolution
hold on to power, cling to power, stay in power, cling on, refuse to go > remain, rule, power, reelection, dictatorship
reelected, win a second term, win another term, get a second term > re-election, second term
time in office, years in power, stint in office, years at the helm, time at the top > term, presidency, tenure, reign, rule
first time in office, first stint, previous presidency, previous time in office > first term, presidency, first presidency
seat of power, corridors of power, halls of power, the powers that be, those in power, those in charge, top brass, higher-ups > leadership, government, administration, Kremlin, White House, elite
inner circle, close circle, those around, men around, one's team > adviser, entourage, administration, aide, cabinet
cabinet member, government member, head a ministry, run a ministry, in charge of a ministry, hold the portfolio > minister, secretary, ministry
in charge of foreign affairs, in charge of diplomacy, run foreign policy, head of diplomacy > foreign minister, secretary of state, foreign ministry
head of the government, run the government, lead the government, form a government > prime minister, premier, chancellor, coalition, cabinet
lead the country, run the country, at the head of the country, leader of the country, highest office > president, head of state, leader, prime minister, ruler, supreme leader
number two, second in line, deputise for, stand-in for > deputy, vice president, vice
name to a post, give a job, put in charge, hand-pick, tap for, pick for the job, put forward for > appoint, nominate, nominee
throw one's hat into the ring, enter the race, stand for election, put oneself forward, run for office, on the ballot > candidate, candidacy, nominate, campaign, contender
drop out of the race, bow out of the race, end one's campaign, pull out of the race > withdraw, candidate, quit, suspend
election campaign, on the stump, woo voters, court voters, win over voters, hit the campaign trail > campaign, rally, canvass
front runner, favourite to win, lead in the polls, ahead in the polls, tipped to win > favourite, leading, candidate, likely winner, poll
neck and neck, too close to call, close race, tight race, photo finish, toss-up > narrow, close, contest, runoff, tie
lopsided win, decisive victory, crushing victory, runaway victory, resounding win, win hands down, clean sweep, win easily, win by a mile > landslide, overwhelming, sweeping victory, large margin
narrow win, win by a whisker, scrape home, by the skin of one's teeth, squeak through, edge out > narrow, margin, slim majority, narrowly
shock result, surprise win, long shot, dark horse, underdog > surprise, unexpected, outsider, underdog
lose at the polls, voted out, beaten at the ballot box, trounced, suffer a drubbing > defeat, lose, loss, election defeat
first past the post, win the vote, come out as winner, take the presidency, clinch the presidency, carry the election, elected > win, victory, winner, triumph, elected
second round, run-off, go to a second ballot > runoff, round, run-off
rig an election, steal an election, stuff ballot boxes, tamper with the vote, vote rigging > fraud, manipulation, falsify, irregularities
contest the result, cry foul, refuse to concede, not recognise the result > dispute, fraud, challenge, protest, appeal
concede defeat, admit defeat, congratulate the winner > concede, concession, congratulate
swing voter, floating voter, undecided voter, swing state, battleground state > undecided, voter
not vote, voter apathy > turnout, abstention, abstain, boycott
party of Trump, American right, grand old party > republican, GOP
party of Biden, American left, party of Harris > democrat, democratic party
ruling party, party in power, governing party > ruling, party, majority, government
other side of the aisle, across party lines, both parties, cross-party > bipartisan, opposition, republican, democrat, cross-party
join a coalition, govern together, power-sharing, share power > coalition, alliance, government, partnership, power-sharing
have enough seats, command a majority, have the numbers > majority, seats, parliament
hung parliament, no clear majority, no overall control > coalition, minority, deadlock
vote of no confidence, no-confidence vote, bring down the government, confidence vote > censure, collapse, motion, oust, impeach
impeachment, remove a president, trial of the president > removal, oust, impeachment
snap election, early election, call an election, go to the country > election, dissolve, vote, parliament
let the people decide, popular vote, put to the people, ask the people > referendum, plebiscite, vote
have a say in, get a vote, right to vote, have the vote > vote, suffrage, election, voter
make laws, law-making, pass laws, chamber of deputies, elected assembly > parliament, legislature, lawmaker, congress, senate, duma, majlis, legislation
members of parliament, people's representatives, elected representatives > lawmaker, deputy, senator, legislator, parliamentarian, congressman
draw up a law, table a bill, bring in a law, put forward a bill > bill, legislation, draft law, law
become law, go through parliament, get through parliament, pass into law, win approval from parliament > ratify, adopt, approve, pass, ratification, enact
get formal approval, formal consent of parliament, put to parliament, receive the assent of parliament > ratify, ratification, approve, parliament
throw out a bill, vote down, block a law, kill a bill > reject, veto, block, defeat
strike down a law, take off the books, do away with a law, undo a law > repeal, abolish, overturn, annul, revoke
with a stroke of the pen, rule by decree, sign an order, presidential order > decree, executive order, order, sign
enter into effect, go into effect, become valid, apply from, start to apply > enter into force, take effect, come into force, come into effect, force
put into practice, put to work, carry through, turn into reality, make a reality, follow through on, translate into action > implement, realise, fulfil
on paper only, remain a dead letter, exist only on paper, gather dust, never put into practice > implement, unfulfilled, ineffective, formal
stand on, position on, where one stands, official line, party line > position, stance, policy, view, approach
hard line, tough stance, tough on, get tough with, take a firm line, take a hard line, play hardball, no-nonsense > hardline, tough, hawkish, harsh, strict, uncompromising
soft on, go easy on, lenient with > lenient, mild, conciliatory, soft
hawks, war party, warmonger, war hawk > hardliner, hawkish, militant
doves, peace camp, for peace > moderate, pacifist, peace
reform-minded, open to change, moderniser, progressive politician > reformist, moderate, reform, liberal
supporter of the West, friend of the West, West-leaning, open to the West > pro-western, western, openness, moderate
against the West, enemy of the West, anti-Western > western, hostility, hegemony, resistance
policy at home, home affairs, at home, back home > domestic
policy abroad, dealings with other countries, outside policy, attitude to other countries > foreign policy, diplomacy
long-term plan, grand design, big plan, blueprint for, overall plan > strategy, strategic, plan, doctrine
wish list, list of demands, to-do list, election promises, campaign promises > agenda, programme, platform, pledge, demand
bread-and-butter issue, cost-of-living crisis, kitchen-table issue > economy, inflation, prices, living standards
at the top of the agenda, high on the list, number one issue, uppermost > priority, main, primary, key, chief
not high on the list, take a back seat, play second fiddle, of secondary importance > secondary, minor, unimportant
approval rating, how popular, standing in the polls, liked by voters > popularity, rating, poll, approval, survey
opinion poll, ask people what they think, survey of voters > poll, survey, respondents, percent
man in the street, ordinary people, common people, ordinary citizens, the public at large, grassroots, the masses > population, citizens, public, grassroots
spin doctor, PR, image maker, media adviser > adviser, propaganda, public relations, spokesman
one-man rule, rule with an iron fist, iron hand, police state, strongman rule > dictatorship, authoritarian, regime, autocracy, repression
clamp down on, crack down on, stamp out, silence critics, muzzle, gag > crackdown, repression, suppress, censorship, arrest, muzzle
lose the vote in parliament, outvoted, fail to get a majority > defeat, reject, vote
abuse of power, feather one's nest, line one's pockets, on the take, backhander, greased palm > corruption, bribe, graft, embezzle
mired in scandal, skeleton in the cupboard, tainted, under a cloud > scandal, corruption, allegation, suspicion
dirty tricks, mudslinging, smear campaign, hatchet job > slander, defame, campaign, disinformation
stir up the public, play to the gallery, rabble-rouser, demagogue > populist, propaganda, agitate, demagogue
puppet of, in the pocket of, client of, under the thumb of, do the bidding of, lackey > puppet, control, loyal, dependent, proxy
behind the throne, grey eminence, power broker, kingmaker, eminence grise > influential, adviser, power
heavyweight, bigwig, big shot, power player, big fish, mover and shaker > influential, powerful, prominent, leader
old guard, ruling class, upper crust, political class > elite, leadership
new blood, new faces, fresh faces, changing of the guard > successor, replace, appoint, reshuffle
heir apparent, next in line, future leader, groom for > successor, heir, candidate
father of the nation, national hero, founding father > founder, leader, president
religious leader of Iran, highest authority in Iran, top cleric > supreme leader, ayatollah, rahbar
stability at home, peace at home, calm at home, order at home > domestic, stability, political stability
unrest at home, trouble at home, turmoil at home, discontent at home, pressure at home > domestic, protest, unrest, instability, turmoil
lame duck, on the way out, outgoing leader, soon to leave > outgoing, departing, departure, predecessor
in waiting, soon to take over, about to take over, next government, next administration, government in waiting > incoming, new administration, elect, upcoming
previous government, last government, one's predecessor, ex-president, past president > former, predecessor, previous, outgoing, ex-president
the team taking over, new team in Washington, new people in Washington, new rulers > incoming administration, new administration, new government
country's top court, highest judges > supreme court, constitutional court
basic law, rules of the state, supreme law > constitution
split in the party, infighting, party revolt, internal strife, fall out among themselves > faction, division, rift, dispute, split, infighting
break ranks, step out of line, rebel against one's party, defy the whip, switch parties, cross the floor > dissent, rebel, defect, defy
close ranks, present a united front, speak as one, stand together > unity, unite, solidarity
grease the wheels, pork barrel, horse-trading, wheeling and dealing, backroom deal, give and take > compromise, bargain, negotiation, deal
cut red tape, slash bureaucracy, cut paperwork, simplify the rules > deregulate, simplify, bureaucracy, reform
put under state control, take into public ownership > nationalise, state-owned, expropriate
hand to private owners, put into private hands > privatise, private
self-rule, run one's own affairs, rule themselves, home rule, go it alone > autonomy, independence, sovereignty, self-determination, self-rule
want one's own state, strive for independence, wish to break away, want to split off > separatist, separatism, secession, independence, secessionist
borders may not changed, respect for borders, keep borders as they are, unity of the country > territorial integrity, sovereignty, inviolability
not take orders from anyone, make own decisions, independent course, go one's own way, stand alone > independent, sovereignty, non-aligned
take sides, side with, on the side of, throw in one's lot with, nail one's colours to the mast > support, ally, align, back up, partisan
between two chairs, hedge one's bets, play both sides, have it both ways, balancing act, walk a tightrope, tightrope > balance, neutral, delicate balance, manoeuvre
sphere of influence, own backyard, zone of influence > region, influence, neighbourhood, near abroad
have a say, carry weight, have clout, pull strings, have the ear of, influential with > influence, influential, leverage, powerful
gain influence, widen one's reach, spread one's wings, throw one's weight about, flex one's muscles, extend one's reach > influence, expand, power, expansion, assert
lose influence, lose clout, lose one's hold, lose one's grip, lose sway, weaker grip > influence, decline, weaken, diminish, setback
remaining influence, keep a foothold, hold on to influence > sway, influence, maintain, preserve, retain, presence
bargaining chip, trump card, ace up one's sleeve, card to play, have leverage, bargaining power, strong hand > lever, leverage, advantage, negotiation, pressure, card
in a weak position, have a weak hand, on the back foot, on the defensive, in a corner, back to the wall > weak, weaken, defensive, vulnerable, setback
in a strong position, hold a strong hand, deal from strength > strength, stronger, advantage, upper hand
divide the spoils, carve up, slice up, share out > partition, divide, territory
balance of forces, who is stronger, correlation of forces > balance of power, equilibrium, regional balance, superiority
the US running things, American leadership, American dominance, one superpower, Washington calling the shots > hegemony, unipolar, unilateralism, US-led, dominance
no single power in charge, several centres of power, many poles, not only one superpower > multipolar, polycentric
rules of world politics, how the world is run, system of world politics, global rules > world order, international order, rule-based
world stage, international arena, world politics, on the global scene > global, foreign policy, geopolitics, world
shift in power, new balance, redraw the map, reorder, reshape the region > reshape, redraw, balance, realignment, transform, balance of power, reorder
turn east, look to Asia, lean towards Asia, turn away from the West > eastward, pivot, east
left alone, have no friends, cut off from the world, out in the cold, cold-shouldered, outcast > isolate, pariah, sanctions, outcast
bring in from the cold, readmit, welcome back into the fold, take back > rehabilitate, normalise, return, restore, readmit
scene of events, playing field, common playground > arena, area of operations, region, battlefield
watershed, new era, new chapter, turn of an era, dawn of a new age, sea change > turning point, milestone, historic, transform, landmark, watershed
one for the history books, go down in history, make history, of historic importance, first in history > historic, landmark, unprecedented, milestone, epoch
have symbolic meaning, a symbol of, mere gesture, grand gesture > symbolic, symbolise, gesture
state visit, official visit, pay a visit to, maiden trip, first trip, received by, fly in, fly to, touch down > visit, trip, arrive, travel, tour, delegation
day trip, flying visit, whistle-stop tour, stopover > visit, trip, tour, stopover
red carpet, guard of honour, pomp, warm welcome, cordial reception, greeted by, met by > welcome, reception, receive, ceremony, greet
play host, hold at home, venue of the talks, the venue, where the meeting was held > host, venue, held, summit, location
public holiday, national day, anniversary > celebration, ceremony, commemorate, anniversary
national address, state of the nation, new year's speech, keynote > address, speech, keynote
press office, mouthpiece of the president, speak for the president, speak for the Kremlin, talk to the press for > spokesman, spokesperson, press secretary
state media, government paper, official news agency, mouthpiece of the government > news agency, tass, newspaper, state television, IRNA
party line in the press, one-sided reporting, news manipulation > propaganda, bias, disinformation
freedom of the press, free media, independent journalism > press freedom, censorship, journalist
social unrest, people on the streets, take to the streets, mass protest > protest, demonstration, unrest, riot, rally
local leader, head of a region, run a city, city boss > governor, mayor
local authorities, city fathers, town council > municipality, council, mayor
newly independent, gain independence, become a state > independence, republic, sovereign
recognise a state, diplomatic recognition, establish ties > recognise, recognition, diplomatic relations
cling to office, cling to power, hang on in office, hang on to power > survive, stay in power, remain, confidence vote
send back a bill, send the bill back, throw back to parliament > return, reject, draft, veto
bow to the street, bow to demands, give in to protesters, cave in to pressure > withdraw, concede, yield, concession, reverse
punish the government, punish the ruling party, give a bloody nose at the polls > lose, vote, defeat, seats
want him gone, want him out, call for him to go, call for her to go > resign, oust, step down
public pressure, pressure of the street > protest, demonstration
get a say, have seats in, sit in the government > represent, cabinet, coalition, participate
on the leaders' plate, on the menu of the summit, on the programme of the summit > agenda, discuss, topic
lawmakers' break, parliament is away, summer break of parliament > recess, session
`;
