/** Words of treaties, talks and relations between states, one group a line. */
export const DIPLOMACY_AND_TREATIES = `
agreement, deal, pact, treaty, arrangement, settlement | accord, contract, understanding, document, convention, compact
contract, deal, agreement | arrangement, tender
memorandum, memorandum of understanding, MoU | declaration, agreement, document
protocol, annex, addendum, supplement, appendix | document, attachment
document, paper, text, file, record | treaty, agreement, report, instrument
draft, rough version, outline, sketch, preliminary version | text, blueprint
clause, provision, paragraph, section, stipulation, passage, term | article, condition, wording, point
preamble, introduction, foreword, opening | preface
stipulate, lay down, specify, prescribe, set out, provide for, spell out, enshrine | require, envisage
envisage, foresee, provide for, contemplate, anticipate | plan, expect, stipulate
wording, phrasing, language, formulation, text | terms
oblige, bind, require, commit, compel, force | demand
binding, compulsory, mandatory, obligatory, legally binding, required | enforceable
voluntary, optional, non-binding, of one's own free will | free
condition, proviso, requirement, prerequisite, precondition, string | term, demand
unconditional, no strings attached, without conditions | complete
sign, ink, put one's name to, conclude | seal, signature, ratify, clinch
signing, signing ceremony, signature | ceremony, conclude, ink
signatory, party to the treaty, party, contracting party, signer | member, participant
conclude, finalise, clinch, seal, hammer out, nail down | sign, reach, complete, wrap up
hammer out, thrash out, work out, negotiate, draw up | agree, draft
draw up, draft, prepare, compose, formulate, put together | write, devise
negotiation, talks, discussion, dialogue, bargaining, consultations | meeting
negotiate, bargain, haggle, parley, hold talks | discuss, talks, mediate
negotiator, delegate, interlocutor | diplomat, envoy, mediator
mediate, broker, go-between, intermediary, middleman, arbitrate, peacemaker | facilitate, negotiate, referee
good offices, mediation, shuttle diplomacy
arbitration, adjudication, tribunal | mediation, ruling
summit, meeting, conference, top-level talks, gathering | forum, talks
meeting, encounter, get-together, session, gathering, rendezvous | talks, conference, visit
meet, get together, sit down with, hold a meeting, see, come together | talk, encounter, convene
convene, summon, call together, assemble, call | meet, hold, gather
conference, congress, convention, symposium, forum | meeting, seminar, summit
forum, platform, conference, gathering | meeting
session, sitting, meeting | assembly
ceremony, event, rite, ritual, formal occasion | celebration, signing, festivity
host, play host to, stage, hold, welcome | organise, receive, conduct
visit, trip, tour, stay, journey | travel, arrive, call, go, make one's way, voyage, outing
guest, visitor, invitee | delegation
invite, ask over, call in | summon, request
delegation, mission, team of negotiators, party, deputation | group, representatives
bilateral, two-way, mutual, between the two countries | relations, joint
trilateral, three-way, tripartite | three
multilateral, many-sided, between many countries | international
reciprocal, mutual, two-way, in return | tit-for-tat
tit-for-tat, reciprocal, retaliatory | response, retaliation
relations, ties, links, bonds, relationship | contacts, connections, cooperation
tie, link, bond, connection, relationship | attach, relation, associate
cooperation, collaboration, partnership, working together, teamwork, joint work | coordination, interaction, assistance
cooperate, collaborate, work together, join forces, team up, pull together | help, partner
coordinate, align, synchronise, harmonise, concert | cooperate, organise
partnership, alliance, cooperation, association | ties, relationship, union
strategic partnership, alliance, special relationship | comprehensive, strategic
ally, partner, friend, friendly country | supporter, associate
alliance, bloc, coalition, league, union, axis | pact, partnership, camp, front
bloc, group, alliance, camp, club | union, coalition
member, participant, member state, belongs to | join, party, membership
join, enter, become a member, sign up to, accede | membership, accession, member
accession, membership, joining, entry, admission | enlargement
withdraw from, pull out of, leave, quit, walk out of, drop out of | exit, abandon, departure
neutrality, non-alignment, not taking sides | impartial, nonaligned
normalise, mend, repair, restore, patch up | improve
rapprochement, thaw, warming, reconciliation, drawing closer | improve, closer
closer, nearer, tighter | rapprochement, deepen
deepen, strengthen, intensify, cement, consolidate, step up, upgrade | expand, boost, closer
reconcile, make peace, bury the hatchet, make up | settle, reconciliation
rift, split, falling-out, estrangement, breach, divide | quarrel, dispute, tension, schism, division
dispute, row, quarrel, disagreement, conflict, argument, wrangle, feud, spat | controversy
contentious, disputed, controversial, contested, thorny, divisive | issue
sticking point, bone of contention, stumbling block, obstacle, hurdle | issue, problem
stalemate, deadlock, impasse, standoff, gridlock | stall, stuck
breakthrough, progress, advance, turning point, milestone | success
compromise, middle ground, trade-off, common ground | concession, settle
concession, compromise, giving way, climbdown | yield, give
settlement, resolution, solution, peaceful solution | settle, resolve, agreement
resolve, settle, solve, sort out, iron out, work out, fix | end, resolution, solution
peace, truce, ceasefire, end of the fighting, end to hostilities | calm, settlement
ceasefire, truce, armistice, cessation of hostilities, lull, halt to the fighting | peace, pause
peace plan, road map, peace proposal, peace formula, peace initiative | proposal
peacekeeper, blue helmet, peacekeeping force | observer, monitor
observer, monitor, inspector, watcher | mission
guarantee, assurance, pledge, safeguard, security guarantee | ensure, promise, warranty
breach, violate, break, flout, infringe, contravene, renege on, go back on | ignore
comply, observe, abide by, adhere to, keep to, respect, honour, stick to, live up to | follow, obey, fulfil, compliance
respect, esteem, regard, honour | recognise, observe
diplomacy, statecraft, foreign policy, statesmanship | diplomatic, negotiation
foreign policy, foreign affairs, external affairs | diplomacy
foreign ministry, state department, foreign office, ministry of foreign affairs | diplomats, ministry
embassy, mission, diplomatic mission, consulate, legation | ambassador
ambassador, envoy, emissary, chief of mission, head of mission | diplomat, embassy, representative, consul
envoy, emissary, special representative, messenger, ambassador | negotiator, diplomat
diplomat, envoy, ambassador, consul | negotiator
expel, declare persona non grata, throw out, kick out, send home | deport, expulsion, banish
recall, call back, call home, summon back | withdraw
note, diplomatic note, demarche, protest | message, letter
ultimatum, final demand, final warning | deadline, threat
appeasement, giving in, making concessions | concession
isolate, cut off, ostracise, shun, sideline | pariah
pariah, outcast, rogue state | isolated
sanctions, penalties, punitive measures, restrictions, economic pressure, embargo | punish, ban
embargo, ban, blockade, trade ban, boycott, prohibition | sanctions, restriction
boycott, shun, stay away from, refuse to attend | avoid, embargo
lift, ease, remove, relax, suspend, waive, loosen | sanctions, relief
impose, slap, levy, introduce, put in place, inflict | apply, enforce
circumvent, evade, bypass, get around, dodge, sidestep, skirt | avoid, workaround
deterrent, dissuade, discourage, deter | prevent, threat, talk out of
disarmament, demilitarisation, arms control, arms reduction | weapons
non-proliferation, arms control, curbing the spread of nuclear weapons | nuclear, proliferation
non-aggression, peaceful coexistence, not attacking each other | peace, pact
mutual defence, collective defence, collective security, mutual assistance, come to each other's aid | alliance, defence, ally
military assistance, military aid, military help, military support | weapons, arms
world order, international order, global order, international system | multipolar, hegemony
hegemony, dominance, supremacy, pre-eminence | unipolar, power
superpower, great power, world power, major power | power
imperialism, colonialism, expansionism, empire-building | empire
sphere of influence, backyard, near abroad | neighbourhood, influence
geopolitics, power politics, international politics | strategy
pivot, turn to, shift towards, look east | reorient, realign
neighbour, bordering country, adjoining, next door | border, nearby
border, frontier, boundary, dividing line | crossing, demarcate, adjacent
demarcation, delimitation, drawing the border, dividing line | border
joint, combined, collective, common | together, united, mutual
unilateral, one-sided, on one's own, single-handed, go it alone | alone
unity, solidarity, cohesion, togetherness | united, harmony
united, unified, as one, joined, together | unity
`;
