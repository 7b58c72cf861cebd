/** How everyday questions are put and the words of an answer to them, one direction a line. */
export const PARAPHRASES_OF_QUESTIONS = `
get going again, get moving again, begin again, pick up again > resume, restart, resumption, reopen, return
later date, later day, another date, shift to later > postpone, delay, reschedule, defer
standstill > halt, block, paralyse, stop, blockade, stalemate
agree on, both agree, think the same > share the view, consensus, common, agreement, unanimous
most to lose, most at risk, suffer the most > hit hardest, affected, harm, vulnerable
in one's defence, defend oneself against, one's side of the story > deny, reject, denial, justify, explain
become of, fare > fate, result, abandon, outcome
suffer from, suffer under > hurt, affected, hit, harm, damage
hamper > complicate, hinder, obstruct, impede
stay away from, fail to attend > attend, absent, boycott, skip, absence
fall out, fallen out, pick a quarrel > quarrel, dispute, strain, rift, row, conflict
win back, earn back, get back > restore, recover, return, regain
carry most weight, carry more weight, decide in the end > final say, influence, power, decide
peaceful > without violence, non-violent, calm, bloodless
reason given, give a reason, give as a reason, official reason > attribute, cite, explain, due, explanation, justify
give a welcome, greet > cheer, welcome, applaud, receive
run again, stand again, another term > third term, second term, re-election, candidacy
win outright, outright winner, outright win > majority, absolute majority, first round
bring in, rake in > yield, revenue, earn, raise, income
take part in the vote, allowed to vote, entitled to vote > eligible, ballot, voter, suffrage
price paid, pay a price for > loss, damage, cost, casualty
mood > morale, atmosphere, sentiment, climate, spirit, optimism
get caught, found out, unmasked > expose, arrest, capture, discover, detect
fly far, long way off, how far can > range, distance, kilometre
how fast > rate, speed, pace, rapid, double
give in, back down, buckle > yield, concede, surrender, submit, bow, relent
condition, strings > tied to, subject to, on condition, require
step up the pressure, increase the pressure, raise the pressure > sanctions, tougher, tighten, intensify, pressure
first meet, become acquainted, make the acquaintance > get to know, acquaintance, introduce
empty-handed, with nothing > fail, unsuccessful, lose, without success
fight for, battle for, struggle for > seek, demand, strive, campaign, cause
ceasefire hold, truce hold > observe, respect, intact, remain
what drives, driving force, mainspring > motivate, prompt, reason, fuel
discovery > find, found, unearth, uncover
hold a post, hold office, hold the job > serve, previously, tenure
went wrong, go wrong with, what is the problem with > failure, error, mistake, fault, problem, cause, fail
going on, went on, what is happening in > happen, event, situation, occur, develop
what is left, what remains, still left > remain, remainder, rest, survive
what is missing, what is lacking > lack, absent, absence, missing, shortage
what is the catch, any strings, hidden cost > drawback, condition, disadvantage, risk
what are the odds, what are the chances, how likely, how probable > likelihood, chance, probability, possible, prospect
what is the point of, what is the use of, what good is > purpose, aim, goal, benefit
how big, how large, what size > size, area, volume, square, extent, scale
how strong, how powerful > strength, power, capability, force
how dangerous, how risky > danger, risk, threat, security
what has changed, what is different, what is new about > change, difference, unlike, innovation, previous
what was the comment > comment, statement, remark, response, declare
why the rush, why the hurry, what is the hurry > haste, hasten, urgent, accelerate, deadline
why now, why at this moment > moment, reason, coincide, eve, occasion
why so late, why the wait, why the hold-up > delay, postpone, reason, obstacle
the story behind, what lies behind, back story > background, history, origin, reason, motive
get rid of, shake off, dispose of, throw off > remove, abolish, eliminate, dismiss, scrap
get permission, get leave to, allowed in > permit, permission, allow, approve, licence, authorise
get through parliament, get past parliament, clear parliament > approve, adopt, pass, ratify, majority
get hurt, come to harm, get injured > injure, wounded, harm, victim
get in return, in exchange for > return, exchange, reward, concession, compensation
want from, hope to get from, expect from > demand, seek, expect, hope, request, aim
what is wrong with, dislike about > object, oppose, criticise, criticism, reject
have designs on, set its sights on > seek, aim, claim, pursue, goal
country of birth > origin, born, native, birthplace
where does the name come from > named, derive
who is in charge, who is at the top, who runs > lead, leader, head, chief, director, command, manage
who is behind, who was behind, who is to thank for > responsible, mastermind, perpetrator, organiser, initiator
who owns, belong to whom, whose property > owner, property, ownership, shareholder
who pays, who is paying, where does the money come from > finance, fund, sponsor, pay, source
who decides, who has the say, who makes the decision > decide, decision, control, power, authority
which others, other parties to > join, participant, involve
who is opposed, who wants to stop > oppose, opponent, critic, reject, opposition, resist
who is in favour of, who wants to see > support, advocate, favour, endorse
who takes over, who comes next > successor, replace, succeed, appoint, next
who warned, who raised the alarm > warn, caution, alarm
what is in the way, what prevents, what keeps from, what stops > obstacle, prevent, hinder, barrier, block
what comes next, what happens next, what is the next step > next, plan, future, step, follow
what is to be done, what can be done, what is the remedy > measure, solution, step, proposal, remedy
what is being done, what steps are > measure, action, step, effort, programme
in what way > mechanism, method, procedure, process, function
what was the upshot > result, outcome, end, conclude, conclusion
what was the beginning > origin, begin, start, cause
what was the response > reaction, react, response, respond, welcome, condemn, reject
how are relations, how close are > relations, ties, relationship, friendly, tension
what is the feeling > opinion, mood, concern, satisfied
what excuse > justify, reason, explain, argue, justification
by what means > plan, intend, measure, strategy, method
how far along, at what stage > progress, stage, phase, complete
what purpose > purpose, serve, aim, function, intended
what is the subject of > subject, topic, concern, cover, issue
what unites > common, shared, similar, interest, link
what is the row about, what is the quarrel about > dispute, disagree, issue, controversy, conflict
what is up for discussion > discuss, agenda, topic, negotiate, talks
what are the demands > demand, call for, urge, require, insist
what worries > fear, concern, worry, danger, threat
in which direction > trend, direction, develop, tendency
no longer, not anymore > stop, cease, former, abolish
used to be, at one time > former, previously, formerly, past
from now on, in future, as of now > future, henceforth
how long has, for how long > months, duration, decade
how soon > deadline, date
under what conditions, on what terms > condition, terms, require, provided
with what aim, to what end, with what goal > aim, goal, purpose, order, intend
along with whom, in whose company > together, partner, meet, joint
who gains, who benefits, who is the winner, who stands to gain > benefit, gain, profit, beneficiary, advantage
who loses, who is the loser, who suffers, who is worse off > loss, lose, harm, suffer, disadvantage, victim
what would happen if, what are the consequences, what would follow > consequence, effect, lead, implication, result
how serious, how grave, how severe > severity, critical, extent, damage
toil, drudgery, hard graft > labour, hours, effort, preparation
ulterior motive, hidden agenda, hidden motive > deliberate, intention, purpose
start work, begin work > take office, begin, inauguration
playground > arena, area of operations, region, field
get to see, allowed to see > secret, reveal, access, disclose
near, how near > close, closer, imminent, approach, nearby
sign up to > adhere, join, accede, subscribe
gateway > transit, route, hub, corridor, access
turned against, used as a weapon against > used against, oppose, exploit
spat > sharp statements, war of words, quarrel, row, exchange
get one's house in order, clean up one's act > stabilise, stabilize, reform, improve, organise
hold things up, hold matters up, slow things down > delay, postpone, hinder, hold-up
resent > oppose, opposition, anger, hostility, dislike, reject
scupper, torpedo, derail > sabotage, thwart, block, foil, prevent, undermine
fire rockets, fire missiles, lob bombs, keep firing > bomb, shelling, strike, launch, attack
uneasy, ill at ease > wary, worry, anxious, concern, threaten, alarm
share information, shared between, swap > exchange, share, pass on
broker peace, bring about peace, broker a deal > settlement, mediate, sponsor
in its wake, in the aftermath > result, consequence, follow
hand in hand, side by side > together, joint, jointly, cooperate
let each other down, let a friend down > betray, abandon, disappoint
talk someone round, bring someone round > persuade, convince
call something off, call it off > cancel, scrap, postpone
put someone off, put people off > deter, discourage, alienate
win someone over, win people over > persuade, convince, support
play it down, talk it down > downplay, dismiss, minimise
break it up, break them up > split, divide, disperse, dismantle, disrupt
back it up, back up a claim > evidence, confirm, support, prove
what is stopping, what is holding back, what is slowing > obstacle, hinder, delay, prevent, hamper, block
what is driving, what is fuelling, what is feeding > cause, motive, fuel, reason, prompt
what is pushing, what pushed, what moved > motive, reason, prompt
what is at stake, what hangs on > risk, stake, threaten, depend, future
what is behind, what was behind > reason, cause, motive, explain, due
what was the trigger, what set off, what sparked > trigger, cause, provoke, spark, begin
what tipped, what decided, what was decisive > decisive, decide, factor, reason
what was agreed, what did they agree, what was settled > agree, agreement, provide, settle, conclude
what was promised, what was pledged > promise, pledge, guarantee, commit
what was decided, what was the decision > decide, decision, resolve, adopt, approve
what was discussed, what came up > discuss, topic, agenda, raise, talk
what was destroyed, what was hit > destroy, damage, hit, strike
what was stolen, what was taken > steal, theft, rob
who was blamed, who got the blame > blame, accuse, responsible
who was hurt, who was hit > injure, wounded, victim, casualty
who was invited, who came > attend, guest, participant, invite, delegation
who was missing, who stayed away, who did not come > absent, absence, boycott, attend, skip
who was chosen, who was picked, who was named > appoint, elect, nominate, select, choose
who was dropped, who was left out, who lost out > exclude, dismiss, lose, omit
who won, who came first, who came out on top > win, victory, winner, elect
who lost, who was beaten > defeat, lose, loser
who gave in, who blinked first > concede, yield, concession, surrender
who objects, who is unhappy with, who complains > oppose, criticise, protest, critic, complain, reject
who agrees, who is on board > support, agree, approve, endorse, join
who is it aimed at, who is the target > target, aim, victim, directed
who started it, who struck first > begin, attack, provoke, aggressor
who gets, who receives, who is to receive > receive, recipient, award, grant, given
where was it held, where did it take place, which venue > held, venue, host, take place
where is the money going, what is the money for > finance, fund, invest, spend, allocate
where did they meet, where were the talks > meet, held, summit, talks, host
how was the mood, what was the atmosphere > mood, atmosphere, friendly, tense, cordial
how was it received, how did it go down > reaction, welcome, criticism, response, reject
how was it found out, how did it come out > discover, reveal, leak, investigation
how was it justified, on what pretext > justify, reason, argue, pretext, cite
how did things stand, what was the state of > situation, state, condition, position
`;
