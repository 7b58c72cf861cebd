/** Opposites of single fields, and those made with a prefix. Sides of a line exclude one another; a word may be a phrase. */
export const OPPOSITES_OF_FIELDS = `
solo | joint, jointly
unilateral | bilateral, multilateral
minor | major
adult | child
senior | junior
amateur | professional
beginner | expert
native | foreign
local, regional | national, nationwide
civilian, civil | military
ground, land | air, sea, naval
nuclear | conventional
solid | liquid | gaseous
fresh | salt
plus | minus
odd | even
true | false
justified, founded, basis | baseless, unfounded, groundless, absurd
correct, right | incorrect, wrong
genuine, real, authentic | fake, counterfeit, forged
natural | artificial
raw | cooked
sweet | bitter, sour
sober | drunk
brave | cowardly
generous | mean
guilty | innocent
married | unmarried
pregnant | childless
present | absent
visible | invisible
literate | illiterate
mobile | stationary
parallel | perpendicular
horizontal | vertical
convex | concave
thick | thin
heavy | light
loud | quiet
bright | dark
sharp | blunt
rough | smooth
tight | loose
crowded | deserted, empty
fertile | barren
vertebrate | invertebrate
predator | prey
host, home side | guest, visitor
winner, champion | loser, runner-up
hero | villain
author, writer | reader
producer | consumer
importer | exporter
sender | recipient
owner | tenant
mother-in-law | father-in-law
nephew | niece
boyfriend | girlfriend
widow | widower
actor | actress
duke | duchess
prince | princess
prime minister, premier | president | chancellor | monarch
mayor | governor
pilot | passenger
driver | passenger
police, officer | thief, robber
inflow | outflow
income, revenue | expenditure, spending, cost
credit | debit
deposit | withdraw
hire, employ | fire, dismiss
overtake | fall behind
catch up | fall behind
widen, broaden | narrow
lengthen, extend, prolong | shorten, curtail
heat, warm | cool, chill
freeze | thaw, melt
fill | empty, drain
load | unload
lock | unlock
mount | dismount
wake | sleep
remember, recall | forget
reveal, disclose, publish, expose | conceal, hide, withhold
protect, preserve | destroy, damage, endanger, threaten
help, assist, aid | hinder, hamper, obstruct
simplify, ease, facilitate | complicate, hamper
unite, unify, merge | divide, split, separate
attract | repel, deter, drive away
obey, comply | disobey, defy, violate, breach
reward | punish, penalise
gain | lose
earn | spend
save | spend, waste
find | lose
catch, capture | escape
land | take off
ascend | descend
float | sink
laugh | cry, weep
mainland | island
majority stake | minority stake
underestimate | overestimate
undervalued | overvalued
underweight | overweight
vaccinated | unvaccinated
employed | unemployed
insured | uninsured
licensed | unlicensed
authorised | unauthorised
identified | unidentified
expected | unexpected, surprising
accident, accidental | attack, sabotage, deliberate
intentional, deliberate, on purpose | accidental, unintentional, by accident
conditional | unconditional
constitutional | unconstitutional
democratic | undemocratic, authoritarian
lawful | unlawful
fair | unfair
satisfied | dissatisfied
happy | unhappy, sad
lucky | unlucky
reliable | unreliable
successful | unsuccessful
sufficient, enough | insufficient
necessary | unnecessary
important | unimportant
equal | unequal
accurate | inaccurate
complete | incomplete
dependent | independent
experienced | inexperienced
formal | informal
patient | impatient
perfect | imperfect
personal | impersonal
relevant | irrelevant
responsible | irresponsible
regular | irregular
reversible | irreversible
capable | incapable
consistent | inconsistent
effective | ineffective
efficient | inefficient
secure | insecure
tolerant | intolerant
creditor | debtor
asset | liability
`;
