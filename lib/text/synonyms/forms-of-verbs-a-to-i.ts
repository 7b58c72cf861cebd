/**
 * A verb with its noun, or with who does it, where the stems differ ("destroy", "destruction"; "speak", "speech"). A form
 * right of the bar is also a word of its own and does not lead back.
 */
export const FORMS_OF_VERBS_A_TO_I = `
abduct, abductor
abolish, abolition
absorb, absorption
abstain, abstention
accede, accession
acquire, acquisition
add, addition
admit, admission, admittance
advertise, advert
advise, advice, advisor
aggress, aggressor
agree, agreement
ally, alliance
analyse, analysis, analyst
apologise, apology
apply, application
argue, argument
assume, assumption
banker | bank
believe, belief
betray, betrayal
blockade | block
bombard | bomb, bomber
build, builder
bury, burial
buy, buyer
caller | call
capture, captor, captive
cease, cessation
choose, choice
clarify, clarification, clarity
climb, climber
closure | close
collide, collision
compel, compulsion
compete, competitor, competition
complain, complaint
comply, compliance
concede, concession
conclude, conclusion
conquer, conquest, conqueror
conspire, conspiracy
constrain, constraint
consume, consumption
contract, contractor
contribute, contributor
corrode, corrosion
create, creator, creation
creditor | credit
criticise, criticism
deceive, deception, deceit
decide, decision
defect, defector
defend, defence
define, definition
defy, defiance
deliver, delivery
demolish, demolition
deny, denial
departure | depart
deport, deportee
descend, descent
describe, description
destroy, destruction
detain, detention, detainee
deter, deterrent
dictate, dictatorship
direct, director
disagree, disagreement
disarm, disarmament
disclose, disclosure
discover, discovery
dissent, dissident
dissolve, dissolution
divert, diversion
divide, division
donate, donor
drive, driver
earn, earner
elect, electorate
emit, emission
emphasise, emphasis
employ, employee
enter, entry, entrance, entrant
envision, envisage
erode, erosion
evacuate, evacuee
evade, evasion
exceed, excess
exclude, exclusion
expand, expansion
expel, expulsion
explain, explanation
explode, explosion
expose, exposure
extend, extension
fail, failure
farm, farmer
fight, fighter
filmmaker | film
fishery, fisherman | fish
fly, flight
forgery | forge
found, founder, foundation
give, gift
govern, governor
grieve, grief
grow, growth
guide, guidance
help, helper
holder | hold
identify, identification, identity
imply, implication
impose, imposition
include, inclusion
incur, incursion
inherit, heir
injure, injury
inquire, inquiry, inquest
inspect, inspector
instruct, instructor
intend, intention
intercept, interceptor
intervene, intervention
introduce, introduction
intrude, intrusion
invade, invasion
invent, inventor
invest, investor
`;
