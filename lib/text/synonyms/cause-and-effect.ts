/** Words of reasons, results, success and failure, one group a line. */
export const CAUSE_AND_EFFECT = `
reason, cause, motive, grounds, rationale, explanation, justification | purpose, factor, clarification
cause, bring about, lead to, result in, give rise to, make happen, trigger, produce, provoke, spark | reason, create
motive, incentive, reason, impetus | purpose, intention
incentive, inducement, motivation, stimulus, encouragement, carrot | reward
trigger, spark, set off, prompt, touch off, unleash, ignite | cause, provoke
prompt, trigger, cause, move, lead, spur, induce | reason
encourage, spur, motivate, inspire, stimulate, urge | incentive, move
stimulate, encourage, spur, boost, galvanise | stimulus
factor, element, cause, circumstance | reason
result, outcome, consequence, effect, upshot, aftermath, end product | follow
consequence, result, effect, repercussion, implication, ramification, fallout | impact, influence, significance
affect, influence, have an effect, impact, hit, touch | effect
aftermath, wake, consequences, fallout
because of, due to, owing to, as a result of, on account of, thanks to | cause
in response to, in reaction to, in retaliation for | response
basis, foundation, ground, footing, cornerstone, bedrock | based, groundwork
create, make, form, produce, establish, set up | creation, shape
prevent, stop, avert, forestall, thwart, head off, foil, ward off, keep from | avoid, stave off
thwart, foil, prevent, scupper, derail | failure
avoid, evade, escape, shun, steer clear of, dodge, stay away from
hinder, hamper, obstruct, impede, block, hold back, get in the way of | obstacle
obstacle, barrier, hurdle, impediment, stumbling block, hindrance, snag | problem
block, obstruct, bar, stop, thwart | blockade
disrupt, disturb, interrupt, upset
intervene, step in, interfere, get involved | intervention, meddle
ensure, make sure, guarantee, see to it, secure
enable, allow, make possible, permit, empower | able
facilitate, ease, make easier, help, smooth the way
contribute, add to, help, play a part
promote, foster, encourage, advance, boost
force, compel, make, oblige, coerce, pressure
pressure, coerce, lean on, push, twist one's arm | force
coercion, compulsion, force, duress, pressure | coerce
success, achievement, triumph, victory, accomplishment | succeed, feat, attainment
succeed, successful, manage, make it, do well, pay off
achieve, accomplish, attain, reach, realise, fulfil, bring off
fulfil, carry out, meet, satisfy, realise, keep
manage, succeed in, able to, cope | able
manage, run, administer, direct, handle, oversee
oversee, supervise, monitor, watch over, in charge of | oversight
control, command, direct, dominate, run | rule
dominate, control, rule, prevail
lead, head, run, direct, in charge of, chair | leader, leadership
fail, fall through, come to nothing, collapse, unsuccessful, break down | failure
failure, collapse, breakdown, flop, fiasco, debacle | fail
collapse, break down, fall apart, crumble, disintegrate, breakdown | fall
disintegrate, break up, fall apart, dissolve | collapse
disintegration, break-up, collapse, dissolution | fall
problem, difficulty, trouble, challenge, issue, headache | obstacle
difficulty, problem, trouble, hardship, complication | difficult
challenge, problem, test, difficult task | difficult
difficult, hard, tough, challenging, tricky | difficulty
easy, simple, straightforward, effortless | easily
complicated, complex, intricate, involved | difficult
crisis, emergency, critical situation, turmoil | problem
mistake, error, blunder, slip, miscalculation, gaffe | wrong
error, mistake, fault, inaccuracy | wrong
fault, defect, flaw, shortcoming, malfunction | error
responsibility, duty, obligation, accountability, blame | liable, task
role, part, function, capacity | play
task, job, mission, assignment, duty, chore | work
function, role, purpose, task | work
benefit, advantage, gain, profit, upside | beneficial
advantage, benefit, upper hand, merit
beneficial, advantageous, favourable, helpful | benefit
disadvantage, drawback, downside, shortcoming, minus | weakness
helpful, handy, of use, valuable | benefit
useless, pointless, futile, in vain, fruitless | ineffective
efficient, successful, potent
ineffective, inefficient, powerless, useless | failure
necessary, needed, essential, required, indispensable, vital
need, require, necessitate, in need of, call for | necessary
depend, rely, count on, hinge, contingent, lean on, bank on
dependence, reliance
involve, include, entail, draw in
involvement, participation, part, engagement, role
participate, take part, join in, involved, partake
participation, involvement, taking part, attendance
attend, present, take part in, go to, show up at | participant
absent, missing, away, not present | absence
exist, live
happen, occur, take place, come about, transpire, go on, held | event
situation, circumstances, state of affairs, conditions, position | case, context
context, background, backdrop | circumstances
possibility, chance, likelihood, prospect, probability, odds
opportunity, chance, opening, occasion | possibility
possible, feasible, conceivable, potential, achievable
impossible, unfeasible, unthinkable, out of the question | rule
probable, expected, on the cards | possible
unlikely, improbable, doubtful
probably, presumably, in all likelihood
perhaps, maybe, possibly, potentially
inevitable, unavoidable, bound to happen, certain
potential, possible, prospective, would-be | capability
capability, ability, capacity, power, potential
able, capable, in a position to | ability
unable, incapable, not able
example, instance, case, illustration
exception, exemption, special case | exclude
means, method, way, tool, instrument | mechanism, implement, device
method, way, manner, technique, procedure, approach | means, fashion, mode
mechanism, arrangement, machinery, system | instrument
system, structure, order, set-up, arrangement | framework
framework, structure, scheme | basis
structure, organisation, framework, architecture, make-up | system
process, procedure, course, operation | proceed
action, act, deed, step, move, measure | activity
activity, work, operation, pursuit | action
try, attempt, seek, endeavour, strive, make an effort, aim | effort, tried, bid
solution, answer, remedy, way out, resolution | solve
`;
