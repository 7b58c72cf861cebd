/** Opposites that news turns on most: what happened, how much, when, where and who. Sides of a line exclude one another; a word may be a phrase. */
export const OPPOSITES_OF_NEWS = `
rise, increase, grow, climb, soar, jump, surge, raise, boost, expand, upward, higher, gain, hike, more | less, fewer, fall, decrease, decline, drop, sink, shrink, plunge, slump, lower, cut, reduce, downward, tumble, plummet, dip, contract, dwindle, diminish | unchanged, flat, steady
confirm, acknowledge, affirm, admit | deny, refute, dispute
accept, approve, adopt, pass, endorse, ratify, welcome, agree, grant, uphold | reject, refuse, decline, turn down, vote down, veto, throw out, strike down
support, back, favour, endorse, advocate, in favour, welcome | oppose, against, resist, object, reject, turn down, vote down, condemn, dissent
allow, permit, authorise, legalise, enable, let, approve | ban, forbid, prohibit, outlaw, block, bar, prevent, veto, refuse
win, beat, defeat, triumph, victory, victorious | lose, defeat, loss
buy, purchase, acquire, buyer | sell, sale, seller
import, importer | export, exporter
open, reopen | close, shut, shut down, closure
begin, start, launch, commence, beginning | end, finish, cease, conclude, halt, stop
continue, resume, go on | stop, end, halt, suspend, cease, abandon
more | less, fewer
most, majority, many | least, minority, few
first | last, second, third, fourth, fifth
early, earlier | late, later
former | current, latter, future, acting
high, highest, higher | low, lowest, lower
large, big, huge, great | small, little, tiny
long | short
strong | weak
strengthen, bolster, reinforce | weaken, undermine
fast, quick, rapid, quickly, swift | slow, slowly
accelerate, speed up | slow down, slow
hot, warm | cold, cool
wet, rainy | dry
rich, wealthy | poor
young | old
new | old
good, well, better, best | bad, badly, worse, worst
improve, improvement | worsen, deteriorate, deterioration
easy, simple | difficult
safe | dangerous, unsafe
cheap, cheaper | expensive, costly, dearer
north, northern | south, southern
east, eastern | west, western
northeast, northeastern | northwest, northwestern | southeast, southeastern | southwest, southwestern
inside, indoors | outside, outdoors
above | below
in front of | behind
include | exclude
join, enter | leave, quit, withdraw from
stay, remain | leave, quit, depart
arrive | depart, leave
admit to, hospitalise, take to hospital | leave, discharge
send | receive
give, award | receive, take away
lend, lender | borrow, borrower
hire, recruit, appoint | fire, dismiss, sack, lay off
create, establish, set up, introduce | abolish, dissolve, scrap, disband
build | demolish, tear down
attack | defend
advance | retreat, withdraw
arrest, detain, imprison, jail | release, free
guilty, convict, sentence | innocent, not guilty, acquit
succeed, success, successful | fail, failure, unsuccessful
optimistic | pessimistic
positive | negative
public | private, secret
legal, lawful | illegal, unlawful
bring charge, press charge, file charge, charge | drop charge, drop the charge, drop all charge, clear
possible | impossible
likely | unlikely
known | unknown
willing, ready | unwilling, reluctant
able | unable
safe | unsafe
stable | unstable
certain | uncertain
popular | unpopular
official | unofficial
direct | indirect
agree, agreement | disagree, disagreement
appear | disappear
trust | distrust, mistrust
encourage | discourage
postpone, delay, put off, push back | bring forward, move forward, speed up, hasten
postpone, cancel, call off | go ahead, hold, make, undertake, carry out
sign | cancel, terminate
maintain, keep, preserve | abandon, abolish, give up
lift, ease, relax, loosen, remove | impose, tighten, toughen
peace, ceasefire | war
ally, friend, partner | enemy, foe, adversary, opponent
man, male, boy | woman, female, girl
husband | wife
father | mother
son | daughter
brother | sister
uncle | aunt
king | queen
today | yesterday | tomorrow
last | next
last, final | first, opening
spring | summer | autumn, fall | winter
morning | afternoon | evening
past | future
maximum | minimum
at least | at most
full | empty
profit | loss
surplus | deficit, shortfall
inflation | deflation
supply | demand
domestic | foreign
rural | urban
voluntary | compulsory, mandatory, obligatory
temporary, temporarily | permanent, permanently
partial, partly, in part | complete, completely, full, fully, entirely
deep | shallow
wide, broad | narrow
alive, survive | dead, die, death, kill, perish
praise, welcome, hail, applaud, laud, acclaim | accuse, blame, criticise, condemn, denounce, pan, slam, deplore, attack
optimism | pessimism
escalate, heighten, inflame, intensify, aggravate, fuel | ease, calm, defuse, de-escalate
upgrade | downgrade
always | never, rarely, seldom, sometimes
often, frequently | rarely, seldom, never
unanimous, unanimously | divided, narrowly
gold | silver | bronze
liberal | conservative
government, ruling, governing | opposition
exceed | fall short
hawkish | dovish
win | draw
lose | draw
little | much
out of danger | in danger
come to, immigrate | leave, emigrate
prosecutor, prosecution | lawyer, attorney
against | for, in favour of
despite, in spite of, regardless of | because of, owing to, due to, thanks to, as a result of
regain, retake, recapture, win back | lose, cede
double, doubled | halve, halved
red | blue | green | yellow | black | white | brown
solve, resolve | worsen
innocent | guilty
withdraw, pull out | deploy, send
love | hate
calm | tense
active | inactive, passive
majority | minority
armed | unarmed
healthy | sick, ill
married | divorced, single
oldest, eldest | youngest
victim | attacker, perpetrator
teacher | student, pupil
employer | employee
landlord | tenant
plaintiff, claimant | defendant
prosecution, prosecutor | defence, defense, defender
acquittal, acquit | conviction, convict
defence, defensive | offence, offensive
home | away
indoor | outdoor
up | down
upper | lower
inner | outer
upstream | downstream
clockwise | anticlockwise
valid | void, invalid, null
pass, enact, adopt | withdraw, scrap, shelve, abandon
uphold, affirm | overturn, quash, reverse, annul, overrule, set aside
extend, prolong, renew | shorten, cut short, terminate
promote | relegate, demote
qualify | eliminate, knock out
lead, ahead | trail
invest | divest
nationalise | privatise
break off, sever | restore, resume
expel | admit, invite
beat, exceed, top, surpass | miss, fall short
rebound, recover | slide, slump
expansion | contraction
bullish | bearish
hostile | friendly
come into force, take effect, enter into force | expire, lapse
attend | boycott, skip
mandatory, compulsory, obligatory | optional
unharmed, unhurt, uninjured | injured, hurt, wounded
conscious | unconscious
ahead of schedule | on schedule, on time, as scheduled, as planned | behind schedule, late, overdue
keep, retain, hold on to, defend | lose, forfeit, cede, surrender
reinstate | suspend, dismiss, oust
born, birth | died, death
left-wing, leftist | right-wing, rightist
thank, praise | blame
recognise | ignore
heed, take seriously, follow | ignore, disregard
violate, breach, infringe | respect, observe, comply with, uphold, honour
free of charge | for a fee
commission | decommission
debut | farewell
tailwind | headwind
downplay, play down | exaggerate, overstate
unite | divide
overweight | underweight
evacuate | return
vaccinate | infect
natural | man-made
plant, sow | harvest
rescue, save | drown, kill
teach | learn
hope | fear
honour, celebrate | mourn
sunny | cloudy, overcast, rainy
inhabited | uninhabited
friendship | enmity, hostility
trust, confidence | suspicion
truth | lie
shallow | deep
fewer | more
narrow, slim, slender, wafer-thin | large, overwhelming, wide, broad, comfortable, clear, landslide
run, operate, sail | cancel, suspend, ground
keep, honour, fulfil | break, breach, betray
slowest | fastest
poorest | richest
daily | weekly | monthly | annual, yearly
kill | injure, wound, hurt
hire, recruit, take on | cut job, axe, shed, lay off
erupt, flare up | quiet, dormant, subside
over, above | under, below
single, alone | double, together
`;
