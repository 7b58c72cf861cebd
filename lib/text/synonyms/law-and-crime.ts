/** Words of courts, crime, policing and rights, one group a line. */
export const LAW_AND_CRIME = `
court, tribunal, bench, judiciary | judge, trial
supreme court, constitutional court, highest court, top court | judges
trial, court case, prosecution, proceedings, hearing | court, lawsuit, court session
lawsuit, legal action, court case, suit, litigation, legal case | sue, claim, complaint
sue, take to court, bring a lawsuit, file suit, take legal action | lawsuit, claim
case, lawsuit, affair, matter | trial
appeal, challenge the verdict, contest | court, overturn
verdict, ruling, judgment, decision, finding | sentence, court
convict, find guilty, pronounce guilty | guilty, sentence
acquit, clear, find not guilty, exonerate, absolve, acquittal | innocent
guilty, culpable, to blame, at fault, responsible | guilt, convict, in charge
innocent, blameless, not guilty, guiltless | acquit
sentence, penalty, punishment, term, prison term | jail, condemn
punish, penalise, discipline | sanction, penalty
punishment, penalty, sanction, retribution | sentence, fine
fine, penalty, financial penalty | pay
jail, prison, gaol, penitentiary, lock-up, behind bars | imprison, cell
imprison, jail, lock up, put in jail, incarcerate, put behind bars | prison, detain
life imprisonment, life sentence, life term | prison
death penalty, capital punishment, execution, death sentence | hang
execute, put to death, hang, behead | kill
labour camp, gulag, penal colony, prison camp | prison
arrest, detain, take into custody, apprehend, round up, pick up, nab, capture | detention, custody
detention, custody, confinement, arrest | detain, jail
house arrest, home confinement | detention
release, free, set free, let go, liberate | discharge, freedom
parole, early release, probation | bail
bail, bond, surety | release
pardon, amnesty, clemency, mercy, reprieve | forgive, release
charge, indict, accuse, prosecute | allegation, count
accuse, charge, blame, point the finger at, allege, denounce | hold responsible, claim, assertion
alleged, suspected, purported, supposed, so-called, presumed | reported
investigation, probe, inquiry, examination, inquest, enquiry | look into, inquire into
evidence, proof, testimony, documentation, facts | prove, confirmation
prove, demonstrate, establish, show | proof, evidence
testimony, statement, evidence | witness
testify, give evidence, bear witness, take the stand | testimony, witness
plead, enter a plea, plea | beg
jury, jurors, jury members | court
extradite, hand over, surrender | deport
deport, expel, send back, remove, throw out | expulsion
warrant, arrest warrant, court order | wanted
search, raid, comb, hunt | look, police
confiscate, seize, impound, expropriate, take away | forfeit, seizure
freeze, block, lock, immobilise | assets
legal, lawful, legitimate, permitted by law | judicial, valid
illegal, unlawful, illicit, against the law, outlawed, prohibited, criminal | ban
ban, prohibit, forbid, outlaw, bar, disallow | illegal, interdiction
allow, permit, let, authorise, give permission, enable | permission, license
permission, permit, consent, authorisation, approval, clearance, green light | allow
licence, permit, authorisation | licensed
regulation, rule, norm, standard | law
regulate, control, supervise, oversee, police
regulator, watchdog, supervisory body, oversight body
loophole, gap in the law, way around | circumvent
crime, offence, wrongdoing, misdeed, felony, lawbreaking | criminal
commit, perpetrate, carry out | crime
assassinate, kill, murder, slay, do away with | homicide, manslaughter
kill, slay, murder, take the life of, claim the life of, shoot dead | dead, die
die, pass away, lose one's life, perish, killed, succumb | death, dead
death, demise, loss of life, end | die, dead
dead, deceased, lifeless | killed, death
deadly, lethal, fatal, killer | kill
suicide, take one's own life, kill oneself | death
shoot, open fire, gun down, fire at | shot, gun
stab, knife
poison, toxin, toxic substance, venom | toxic
kidnap, abduct, snatch, take hostage | hostage
rape, sexual assault, sexual violence | abuse
torture, torment, ill-treatment, abuse | mistreat
abuse, mistreatment, ill-treatment, maltreat | violation
violence, brutality, bloodshed, force | violent
violent, brutal, bloody, savage, ferocious | violence
cruel, brutal, inhumane, merciless, ruthless, barbaric
steal, rob, theft, pinch, swipe, take without permission | robbery, stolen
theft, robbery, burglary, stealing, heist, larceny | stolen
loot, plunder, pillage, ransack | steal
pirate, piracy, buccaneer | hijack
smuggle, traffic, bring in illegally, contraband | illegal
trafficking, smuggling, illegal trade, people smuggling | illicit
drug, narcotic, heroin, cocaine, opium | trafficking
bribe, kickback, payoff, backhander, sweetener | corruption
fraud, scam, swindle, deception, con | cheat, fraudulent
forge, counterfeit, fake, falsify | fraud
embezzle, misappropriate, siphon off, pocket | theft, corruption
money laundering, dirty money | launder
blackmail, extortion | threaten
vandalise, deface, damage | destroy
arson, set fire to, set alight, torch | fire, burn
riot, disturbance, mob violence, street violence | unrest
treason, betrayal, high treason, treachery | traitor
traitor, turncoat, quisling | treason
defect, go over to, switch sides, change sides | defector
escape, flee, get away, run away, break out, abscond | fugitive
flee, run away, escape, take flight, leave | refugee, exile
hide, conceal, cover up, keep secret, mask, disguise | secret, hidden, whitewash
conspiracy, plot, scheme, intrigue, collusion | conspire
plot, scheme, conspire, hatch a plan | conspiracy
collude, connive, conspire, in cahoots | complicit
complicit, involved in, accomplice, accessory | help
rights, freedoms, liberties, entitlement | human rights
human rights, civil liberties, civil rights, basic freedoms, fundamental freedoms | rights
freedom of speech, free speech, press freedom, freedom of expression | censorship
discrimination, bias, prejudice, unequal treatment, bigotry | racism
racism, racial hatred, bigotry, xenophobia, racial discrimination | racist
oppression, repression, persecution, tyranny | suppress, hound, victimise
justice, fairness, fair treatment | court
equality, equal rights, parity
privacy, private life, personal data protection | data
property, possessions, assets, estate | real estate
ownership, possession, title, holding | in possession of
compensation, damages, reparations, redress, payout | pay, restitution
liability, responsibility, accountability | liable
jurisdiction | court
international law, law of nations, un charter | legal
charter, convention, covenant, treaty | law
asylum, refuge, sanctuary, political asylum, shelter | refugee
inheritance, legacy, bequest, heritage
abolition, ending, scrapping | abolish
adultery, infidelity, extramarital affair | divorce
drunk, intoxicated, inebriated | alcohol
`;
