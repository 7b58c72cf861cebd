/**
 * Everyday phrases for what people, firms and states do: move, have, give, take, build, show, work, live, and how an article
 * tells it, one group or direction a line.
 */
export const PARAPHRASES_OF_ACTIONS = `
head for, make one's way to, on one's way to, set off for, take off for, set out for, bound for > travel, arrive, visit, fly
turn up, show up, roll up, put in an appearance, make an appearance, drop by, stop by, look in on | appear, visit, attend
not turn up, not show up, stay away, fail to appear, give it a miss, play truant, a no-show > absent, boycott, absence, miss
clear out, pull up stakes, pack one's bags, take one's leave, make tracks, make oneself scarce, beat it | go away
move to another country, leave for good, turn one's back on one's country, seek a better life > emigrate, migrate, exile
settle down, put down roots, make a home, set up home, take up residence | reside, move in
stay put, stay behind, hang around, stick around, not leave > remain, stay
come back home, head home, find the way back, go back > return
pass by, go across, make one's way through, travel through > cross, transit, traverse, pass
stretch from, reach from, extend as far as > span, corridor, extend, connect, length
how to get there, way of getting, means of getting from > transport, route, road, railway
border on, sit next to, wedged between > border, neighbour, located, neighboring
far away, a long way off, far off, the back of beyond, miles from > remote, distant, distance
close by, near at hand, a stone's throw from, within reach, round the corner, on the doorstep > near, nearby, neighbour, adjacent, proximity
hail from, a native of, have roots in, born in > born, native, origin, descent
have at one's disposal, in possession of, lay claim to, the owner of, hold in one's hands | possess, ownership
get hold of, get one's hands on, lay one's hands on, snap up, scoop up > obtain, acquire, buy, secure, procure, purchase
give away, part with, let go of, hand out, dole out, dish out, pass round > distribute, donate, give up, surrender, relinquish
hand back, give back, bring back > return, restore, restitution
take back, get back, win back, claw back, recoup, regain, retrieve | recover, recapture, retake
hold on to, hang on to, cling to, keep hold of, not part with > retain, preserve, maintain
keep safe, keep from harm, look out for, watch over, take under one's wing, give cover to > protect, guard, secure, safeguard
lay in stocks, stock up, lay aside, save up, squirrel away, hoard > stockpile, reserve, store, save, hoard
run out of, run short, low on, short of, strapped for > shortage, lack, exhaust, deplete, scarce
manage without, forgo, go without, deprived of > lack, deprive, renounce, waive, forgo
left with, end up with, come away with, walk away with > obtain, receive, win, gain
spend on, shell out, fork out, splash out on, dig deep, cough up, foot the bill, pick up the tab, pay the bill | pay, finance, fund, payment, cover the cost
put money in, pump money into, sink money into, plough money into, pour money into, back with cash, come up with the cash > invest, fund, finance
make money from, earn from, cash cow, money-spinner, source of income, bring in money > profit, revenue, income, earnings, lucrative
lose money, in the red, out of pocket > loss, deficit, lose
cost a fortune, cost an arm and a leg, break the bank, have a high price tag, come with a price > expensive, costly, cost
price tag, how much it costs, what it costs > cost, price, worth, value, billion, million
worth how much, how much money, size of the deal, deal to the tune of > value, worth, billion, million, dollar, amount
customer base, people who buy, someone to sell to, outlet for goods > market, buyer, customer, consumer
attractive to sellers, place to sell, promising market > market, outlet, consumer
put on the market, bring to market, come on the market, go on sale > launch, sell, sale, introduce
sell well, sell like hot cakes, in demand, sought after, popular with buyers > demand, popular, sales
buy from abroad, bring into the country, get from abroad, order from > import, purchase
sell abroad, send abroad, ship overseas, supply other countries > export, supply
third biggest buyer, one of the biggest buyers, top customer, major buyer > importer, largest, buyer
make goods, turn out, churn out, roll off the line, manufacture at home, home-made > produce, production, output, manufacture
build from scratch, put up, throw up, knock up, erect, piece together | build, construct
tear down, pull down, knock down, bulldoze, take apart, break down into pieces > demolish, destroy, dismantle, demolition
spruce up, patch up, bring up to scratch, bring up to date, give a facelift > modernise, modernize, renovate, repair, upgrade
set up shop, go into business, open for business, found a firm, start a company, start a business > found, establish, company, launch
go into partnership, go in with, enter into a partnership, set up together > joint venture, partnership, joint
shut up shop, close one's doors, cease trading, go out of business > close, bankrupt, closure, shut
make redundant, cut jobs, let people go, lay off staff, axe jobs > dismiss, layoff, job, unemployment
take on staff, give work to, give a job to, take into service > employ, hire, recruit
in charge of, at the head of, at the helm, head the list > lead, head, chief, chair, director
have the job of, responsible for, tasked with, one's job is to, what is the job of > role, task, responsibility, duty, function
what is his job, make a living, line of work, day job, work as > profession, occupation, job, expert, researcher, career
belong to, form part of, count among > member, include, belong, component
rank among, listed as, number among, stand alongside > rank, include, among, count
made up of, consist of, composed of, break down into > comprise, include, consist, contain
fall under, subject to, fall within > include, subject, belong, apply
touch on, bear on, stretch to, extend to, apply to > concern, include, relate, encompass, scope
have in common, alike in > common, mutual, similar
linked to, tied to, connected with, hang together, have a bearing on > connection, relate, link, concern, associate
nothing to do with, unrelated to, unconnected, separate from > unrelated, independent, separate, coincidence, unconnected
tell apart, make different, make unique, stand out from > difference, distinguish, distinct, unique
how does it compare, weigh against, as opposed to, measured against > compare, comparison, contrast, unlike
look like, bring to mind, have the look of, smack of > resemble, similar
amount to the same, no different > identical, equal
put together, add up to, amount to, total up to > total, sum, amount
go beyond, upwards of > exceed, surpass
a match for, hold a candle to, on a par with, rival in > equal, comparable, match
make easier, smooth the way for, speed things up, make simpler, simplify, streamline, oil the wheels, grease the wheels > facilitate, ease, enable, simplify, streamline
make harder, make life difficult for, make tricky, put a brake on, act as a brake, tie one's hands > hinder, complicate, hamper, obstacle, impede
make possible, put in a position to, open the way to, give a chance to, allow for, able to thanks to > enable, allow, opportunity, facilitate
have what it takes, capable of, able to, in a position to > able, capability, capacity
make stronger, build up, beef up, shore up, toughen, give muscle to, put on a firmer footing > strengthen, reinforce, bolster, consolidate, enhance, toughen
make weaker, take the strength out of, sap the strength of, cut the ground from under, knock the stuffing out of > weaken, undermine, diminish
make better, do good to, raise the standard of > improve, enhance, benefit, beneficial
make bigger, grow in size, widen the scope, broaden > expand, increase, enlarge, expansion, extend, broaden
make smaller, cut back, cut down on, scale down, slim down, pare back, whittle down > reduce, decrease, cut, shrink, limit
make faster, speed along, give a push to, quicken the pace, push ahead with > accelerate, speed, hasten
make ready, get ready, get everything ready, do the groundwork > prepare, ready
make known, get out the word, spread the word, spread the news > announce, publish, inform, reveal
make clear, drive the point home, make understood > emphasise, stress, clarify, underline, explain
make public use of, put on show, put on display, parade, show to the world > display, demonstrate, exhibit
cook up, dream up, think up, concoct, hatch, come up with | invent, fabricate, devise, create
put forward, come forward with, lay before, hand in > propose, submit, present
put in place, bring in, lay on, usher in > introduce, install, establish, impose
drive away, scare away, act as a deterrent to > deter, discourage, dissuade
bring into line, square with, fit in with, dovetail, tally with, match up > align, coordinate, harmonise, consistent, accord, correspond
chime with, in keeping with, in line with, consistent with > accord, consistent, correspond, match, align
go ahead with, press on with, get on with, push through, carry on with > proceed, continue, implement, pursue
go through with, carry out, see to the end > complete, implement, fulfil
go through, live through, put up with, hit by > suffer, experience, undergo, endure
run up against, come up against, faced with, have to deal with, bump into > face, encounter, confront, challenge
deal with, attend to, take care of, handle, get down to > tackle, address, manage, handle
look after, care for, tend to, take care of > protect, care, maintain
look for, on the lookout for, cast about for, hunt for, in search of > seek, search, pursue
look at, take a look at, go over, check over, pore over, run one's eye over > examine, inspect, review, consider
look back on, take stock of, sum up, go back over, draw a balance > review, remember, history, retrospect, assess, summary
come across, chance on, stumble on, happen on, hit upon > discover, find, encounter
find out, learn of, hear of, get wind of, catch on to, get to know > discover, learn, inform, reveal
try out, put to the test, give a trial to, put through its paces, trial run, dry run > test, trial, examine, experiment
learn from, pick up from, take a lesson from, draw a lesson > lesson, experience, learn
bring up to speed, keep posted, keep in the loop, fill in on, bring up to date on > inform, brief, update, notify
bring out, put out, publish, come out with > release, issue, launch, publish
work towards, strive for, aim for, go for, have one's eyes on, set one's mind on, reach for > aim, seek, goal, objective, pursue, strive
work on, labour over, toil at, put hours into, slave over > prepare, develop, drafting
draw up, put together, put on paper, cobble together, knock together > draft, prepare, compile, write, compose, formulate
take part in, join in, muck in, a party to, among those > participate, involve, member, attend
take place, go ahead, come to pass > occur, happen, event
when it happened, which day, what day, when did it come about > date
take over, buy up, swallow up, gobble up, snap up a company > acquire, acquisition, takeover, merge
follow the lead of, take as a model, model oneself on, take inspiration from > model, imitate, example, inspire
take up, adopt, embrace > begin, adopt, embrace
take away, strip of, rob of, cheat of, deny to > deprive, remove, lose, withdraw
take for granted, bank on, reckon on, plan on > expect, assume, rely
take apart, dissect, put under the microscope, analyse > examine, investigate, analysis, analyse
give up on, lose interest in, write off, have done with > abandon, quit, drop, reject
give in to, give way to, bow to, bend to > yield, surrender, submit, concede
give off, pour out, pump out, belch, spew > emit, emission, pollution
keep from, stop from, hold back, keep away from, save from > prevent, restrain, avoid, stop
keep out, shut out, leave out in the cold, lock out > exclude, ban, prevent, block
keep up, keep alive, keep going > maintain, preserve, sustain, continue
keep in touch, in contact, stay in contact, in close touch, keep the lines open > contact, dialogue, consult
let in, open the door to, open the gates to, give access to > admit, allow, access, accept
let out, let loose, set loose, turn loose > release, free
let go, loosen one's grip, release one's hold > release, abandon, free
let someone down, leave stranded, leave out in the rain > abandon, betray, disappoint
set apart for, earmark, set aside, put aside, allot to > allocate, reserve
set aside, put to one side, rise above, sink one's differences > ignore, overcome, reconcile, dismiss
set store by, attach importance to, care about, value highly, hold dear > value, important, priority, appreciate, attention
set foot in, walk into, step into, make one's way in > arrive, visit
hold together, glue together, keep united, keep from falling apart > unite, unity, cohesion, strengthen
hold sway, rule over, reign over, master of, top dog > rule, dominate, control, govern
hold talks, get round the table, have talks, sit down for talks > negotiate, meet, talks, discuss
stand for, shorthand for, short for, mean by > represent, abbreviation, symbolise
stand up for, go to bat for, speak up for, take the part of, fight for the rights of > defend, support, advocate, champion
stand aside, stand by and watch, do nothing, not lift a finger, sit on one's hands > inaction, passive, ignore, idle, neutral, abstain
fall back on, have up one's sleeve, have in reserve, plan B, second string to one's bow > alternative, reserve, fallback, option
leave to others, hand the job to, farm out, pass on to > delegate, outsource, transfer
leave open, keep one's options open, not commit oneself, not rule out > possible, undecided, option, exclude, rule out
join up with, tie up with, hook into, plug into, link into, become part of > connect, integrate, integrate into, link, join
fit together, come together, work as one, gel > integrate, unite, cooperate, coordinate
play for high stakes, raise the stakes, bet the farm, go for broke > gamble, risk, escalate
play a big part, key to, the linchpin of, at the heart of, loom large > role, key, crucial, central, important
behind the times, stuck in the past, old hat > outdated, obsolete, backward
ahead of one's time, break new ground, blaze a trail, lead the field > pioneer, innovative, leading
new ways of doing things, bright ideas, cutting edge, state of the art > innovation, technology, advanced, modern
big project, huge undertaking, grand scheme, mammoth task > project, initiative
growth area, land of promise, rich pickings, untapped > promising, potential, opportunity, prospects
change hands, pass to, go to a new owner > sell, sale, transfer, acquisition
cut both ways, a double-edged sword, have two sides, mixed blessing > ambiguous, advantage, disadvantage, risk
go too far, overstep the mark, cross a line, cross a red line, push one's luck > exceed, violate, excessive, provocation, red line
know one's limits, draw the line at, set limits > limit, restriction, red line
come in handy, handy, worth its weight in gold, a godsend, serve well > valuable, invaluable, helpful, beneficial
no use, a waste of time, fruitless, flog a dead horse > useless, futile, ineffective, pointless, vain
time is ripe, right moment, good moment, in the nick of time, come at the right time, well-timed > moment, opportune
bad timing, wrong moment, come at a bad time > untimely, unfortunate
in the spotlight, in the limelight, the talk of the town, centre of attention, all eyes on > attention, focus, prominent, spotlight
out of sight, out of the picture, sidelined, take a back seat, fade into the background > marginal, hidden, irrelevant
crucial ingredient, be-all and end-all, make or break, matter of life and death, vital to > crucial, vital, essential, existential, decisive
feel at home, in one's element, well placed > comfortable, suitable, favourable
stretch the truth, dress up, gloss over, paper over the cracks, put a spin on > exaggerate, conceal, distort, hide
outlive, survive to this day > survive, remain, continue, exist
live side by side, rub along, live and let live > coexist, peaceful, tolerance
grow up in, spend one's childhood, raised in, cut one's teeth > childhood, born, youth, education
go to school, go to college, study at, hit the books > education, student, university, graduate
teach a lesson, make an example of, send a warning to > punish, deterrent, warning
earn respect, win praise, gain recognition, make a name for oneself > respect, reputation, recognition, famous
break new records, set a record, beat the record, all-time high > record, highest, unprecedented
bring good news, good omen, bode well, augur well > promising, hopeful, favourable, encouraging
bad news, bad omen, bode ill, hard knock, blow to, body blow > setback, defeat, negative, blow, loss
cause trouble, make trouble, a thorn in the side, a nuisance, stir the pot > problem, annoy, disrupt, trouble, provoke
steer clear of trouble, keep one's nose clean, stay on the safe side > avoid, cautious, careful
get the message, take the hint, understand the signal > understand, signal, realise
up for grabs, there for the taking, on offer > available, vacant, offer
tied up in, caught up in, embroiled in, mixed up in, get sucked into > involve, embroil, entangle
pay attention, give thought to, concentrate on, zero in on, zoom in on, home in on > focus, attention, concentrate, emphasis
turn one's mind to, switch one's attention to, change the focus to, train one's sights on > focus, shift, priority, target
weigh the options, consider the pros and cons, think through, sleep on it > consider, weigh, assess, option
pros and cons, good and bad sides, plus and minus > advantage, disadvantage, benefit, risk, minus
a wake-up call, an eye-opener, a lesson to > warning, lesson, realise, alarm
go home, bring the troops home, come home from the front, pull the troops out > withdrawal, return, pull-out, pullback
get the top job, get the post, given the job, land the job > appoint, nominate, nominee
make of, think of, think about, feel about > opinion, view, consider, believe, survey, attitude
chat about, chat with, chew over, talk shop > discuss, conversation, talks, telephone
how many came, size of the crowd, how many took part > participant, turnout, demonstrator, crowd, attend
breathe down one's neck, hot on one's heels, snap at one's heels > rival, overtake, pursue, compete
come to blows, trade punches, punch-up, fisticuffs > brawl, scuffle, fight, clash
fire on, fire into the crowd, turn their guns on > shoot, shot, gunfire
close down, shut down, shut the gates > close, closure, suspend, shut
leave off the guest list, pass over for, not ask along > exclude, ignore, snub, invite
want in, ask to be let in, ask to join > apply, application, membership, join, bid
write the history of, look into the past of > history, historian
for one another > mutual, reciprocal, one another
those who watch, people who watch, watchers of the scene, those who follow events > observer, analyst, expert
insider, those in the know, people close to the leadership > official, adviser, source, decision-making
`;
