/** The second half of the verbs with their nouns: from "join" to "write". */
export const FORMS_OF_VERBS_J_TO_W = `
jail, jailer
join | joint
judge, judgment
justify, justification
kidnap, kidnapper
kill, killer
know, knowledge
launch, launcher
lead, leader, leadership
lend, lender, loan
live, life, alive
lobby, lobbyist
lose, loss, loser
maintain, maintenance
march, marcher
marry, marriage
migrate, migrant
modify, modification
mourn, mourner
move, movement
multiply, multiplication
neglect, negligence
nominate, nominee
notify, notification, notice
obey, obedience
occupy, occupation
occur, occurrence
offend, offence
omit, omission
oppose, opposition, opponent
oppress, oppressor
own, owner, ownership
pay, payment, payer
perceive, perception
permit, permission
persecute, persecutor
persuade, persuasion
plan, planner
play, player
please, pleasure
plot, plotter
portray, portrayal
prescribe, prescription
pretend, pretence
proceed, proceeding
proclaim, proclamation
produce, production
propel, propulsion
propose, proposition
prosecute, prosecutor
protest, protestor
prove, proof
provide, provision
provoke, provocation
pursue, pursuit
qualify, qualification
racer | race
raid, raider
ratify, ratification
read, reader
rebel, rebellion
receive, recipient, receipt | reception
recognise, recognition
reconcile, reconciliation
recover, recovery
reduce, reduction
relieve, relief
rely, reliance, reliable
remain, remainder, remnant
remember, remembrance
rent, rental
repeat, repetition
represent, representation
rescue, rescuer
resolve, resolution
restrain, restraint
retain, retention
reveal, revelation
revolt, revolution
rider | ride
rob, robber, robbery
rule, ruler
runner | run
sail, sailor
saver | save
sculpt, sculpture, sculptor
secede, secession
seize, seizure
sell, seller, sale
serve, servant | service
settle, settlement
shoot, shooter, shot
shopper | shop
shorten | short
sight | see
sign, signature, signatory
signify, significance
simplify, simplification
sing, singer, song
smoker | smoke
smuggle, smuggler
speak, speaker, speech
specify, specification
speed, speedy
spend, spender
sponsor, sponsorship
steal, theft, thief
striker | strike
submit, submission
subscribe, subscription
subvert, subversion
succeed, success, successor
supply, supplier
survive, survivor
suspect, suspicion
suspend, suspension
swim, swimmer
sympathise, sympathy, sympathetic
teach, teacher
tend, tendency
terrify, terror, terrorist
testify, testimony
think, thought, thinker
threat, threaten
trade, trader
trafficker | traffic
trainer, trainee | train
transmit, transmission
treat, treatment
unify, unification, unity
unite | union
vary, variation, variety
verify, verification
viewer | view
visit, visitor
vote, voter
weigh, weight
win, winner
work, worker
write, writer | author
`;
