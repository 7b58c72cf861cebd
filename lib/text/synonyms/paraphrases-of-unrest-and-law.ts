/** Ways to ask about protests, courts, crimes, police, accidents and help in need, one group or direction a line. */
export const PARAPHRASES_OF_UNREST_AND_LAW = `
take to the streets, hit the streets, pour into the streets, march through the city, chant slogans, wave banners, stage a sit-in | protest, demonstrate, rally, march
crowd of angry people, angry crowd, public anger, popular anger, mass discontent, seething masses > protest, unrest, demonstration, riot, discontent
people who march, people on the streets, marching crowd, placard-waving crowd > protester, demonstrator, activist, crowd
break up a protest, disperse a crowd, tear gas, water cannon, rubber bullets, baton charge > police, riot, crackdown, disperse, suppress
smash windows, set cars on fire, go on the rampage, run riot, run amok > riot, violence, vandalise, looting
down tools, stop work, lay down work, stay off work, walk off the job, picket line > strike, walkout, stoppage
hunger strike, refuse food, stop eating > protest
civil disobedience, passive resistance, refuse to obey > protest, resistance, disobey
lay flowers, light candles, hold a vigil, minute's silence, pay tribute to the dead > commemorate, memorial, mourning, vigil
collect signatures, sign a petition, open letter > petition, appeal, protest
whip up hatred, incite hatred, stir up hatred, fan hatred > incitement, provoke, racism, hatred
ethnic tensions, strife between peoples, religious strife, tension between faiths, tension between ethnic groups > ethnic, minority, confessional, sectarian, contradictions, separatist
poverty and unrest, economic hardship, hard times, lean years, social misery, economic pain > crisis, socio-economic, poverty, turmoil, recession
brought before a judge, hauled into court, stand trial, face trial, in the dock, go on trial, put on trial, face charges > trial, court, accused, prosecute, charge, defendant
bring to justice, hold to account, call to account, make pay for > prosecute, trial, punish, justice
take to court, drag to court, go to court over, haul before a court, seek damages > sue, lawsuit, court, litigation
fight in court, challenge in court, ask a higher court, go to a higher court > appeal, lawsuit, challenge
court decision, what the judge decided, judge's decision, what the court said, outcome of the trial > verdict, ruling, judgment, sentence
find guilty, guilty verdict, found to have done > convict, guilty, sentence
let off, let off the hook, walk free, leave court a free man, charges dropped > acquit, release, innocent, dismiss, acquittal
time behind bars, years behind bars, send to prison, put away, do time, serve time, land in jail, throw into jail, sent down > prison, sentence, jail, imprison
put in handcuffs, in handcuffs, take into custody, nabbed, hold in a cell, pick up by police > arrest, detain, custody, detention
held without trial, locked away, kept under lock and key, in captivity > detain, detention, imprison, jail, prisoner
let out of prison, set free, let go free, come out of jail, walk out of prison > release, free, freed, pardon, amnesty
grant mercy, show mercy, cut a sentence, let off a sentence > pardon, clemency, amnesty, commute
put to death, death row, face the gallows, hang for, death by > execute, death penalty, death sentence
wanted by police, price on one's head, most wanted, on the run, at large > fugitive, arrest warrant, suspect, escape
under suspicion, suspected of, fingered for, accused of > suspect, accuse, charge, alleged
look into, get to the bottom of, follow up on, conduct inquiries, dig into > investigate, probe, inquiry, examine
signs of guilt, smoking gun, what proves it, proof of guilt, hard facts > evidence, proof, prove
give evidence, take the witness stand, swear to tell the truth, tell the court > testify, testimony, witness
saw it happen, see with one's own eyes, on the scene > witness, eyewitness
break the law, fall foul of the law, commit a crime, do wrong, on the wrong side of the law, cross the line | violate, crime, illegal, offence, breach
against the rules, outside the law, not allowed, off limits, forbidden by law, beyond the pale > illegal, ban, prohibit, unlawful, forbidden
within the law, by the book, above board, allowed by law, legally sound > legal, lawful, legitimate
put a ban on, make illegal, rule out by law, clamp a ban on > ban, prohibit, outlaw, forbid
give the green light, get the green light, give the nod, give permission, give leave, let go ahead > allow, approve, permit, authorise, permission, consent
keep an eye on the rules, enforce the law, law and order, keep order > police, enforce, security, regulator
take away a right, rob of a right, trample on rights, tread on the rights > violation, discrimination, rights, repression
take away property, take over without paying, grab land > confiscate, expropriate, seize, nationalise
pay damages, make whole, pay for the harm > compensation, reparations, damages
clear one's name, clear of blame, off the hook > exonerate, acquit, rehabilitate, innocent
plant evidence > fabricate, false, conspiracy
kangaroo court, show trial, miscarriage of justice, trumped-up charges > unfair, political, fabricated, trial
hand over to another country, send to face trial abroad > extradite
kick out of the country, throw out of the country, send back home, send packing > deport, expel, expulsion
sneak across the border, slip across the border, cross illegally, bring in secretly, run guns > smuggle, illegal, migrant, trafficking
make off with, help oneself to, run off with, walk off with, make away with > steal, theft, rob, loot
break into, hold up a bank, robbers, raid a shop > burglary, robbery, rob, theft
rip off, fleece, cheat out of, swindle, con out of, cook the books, scam > fraud, cheat, deceive, embezzle, swindle
grease the palm, pay off, buy off, bung, slip money to, under-the-table payment > bribe, bribery, corruption
take the law into one's own hands, lynch, vigilante > revenge, violence, lynch, vigilante
beat up, rough up, beat black and blue > assault, attack, injure, violence, beaten
take the life of, take out, gun down, cut down, stab to death, beat to death > kill, murder, assassinate, shoot
attempt on one's life, try to kill, murder attempt, murder plot > assassination, attempted, attack, plot
shot at, bullet grazed, dodge a bullet, narrow escape, escape with one's life > assassination attempt, shooting, survive, escape
person who did it, who was behind it, the brains behind, pull the strings behind > perpetrator, culprit, mastermind, suspect, responsible, organiser
claim an attack, say they did it, admit an attack > responsibility, claim
stand behind an attack, behind an attack > responsible, perpetrator, mastermind, blame
seize people, carry off, hold for ransom, take captive, demand a ransom > kidnap, hostage, abduct, ransom
blackmail, put the screws on, extort, hold to ransom > pressure, threaten, blackmail
keep a secret, seal one's lips, mum's the word, take to the grave, cloak in secrecy, shroud in secrecy, veil of secrecy, keep out of sight | secret, secrecy, conceal, classified, hidden
sensitive matter, touchy subject, hot potato, sore point, tender spot, raw nerve, delicate matter > sensitive, controversial, delicate, secret
hush up, sweep under the rug, cover one's tracks, brush under the carpet, whitewash > conceal, cover up, hide, deny, whitewash
keep from public view, not for the public, for their eyes only > confidential, secret, classified, closed
lose one's life, breathe one's last, meet one's death, meet one's end, no longer alive, lay down one's life | die, death, killed, dead, perish, passing
sudden death, untimely end, unexpected loss, untimely death > death, passing, die, crash, killed
death of a leader, loss of a president, president dies, leader dies > death, die, passing, crash, funeral
funeral, last respects, lay to rest, carry to the grave, state funeral > burial, mourning, bury, cemetery, funeral
fall from the sky, go down in flames, plane comes down, helicopter comes down, come down in fog > crash, helicopter, plane, wreckage
run into each other, smash into, plough into, pile-up, head-on > crash, collision, accident
go up in flames, burn down, burn to the ground, gutted, catch fire, catch alight > fire, blaze, burn, destroy
under water, water everywhere, burst its banks, swamped by water > flood, inundate
ground shook, shaking of the earth, earth tremor > earthquake, quake
act of God, force of nature, freak weather, extreme weather > disaster, storm, flood, hurricane, drought, earthquake
no rain for months, lack of rain, parched land > drought
people in need, those in need, the needy, people cut off, distress > humanitarian, aid, victim, refugee, poor, distress
come to help, rush to the scene, pull from the rubble, save lives > rescue, rescuer, emergency, aid
ask for help, call for help, cry for help, need a hand > appeal, aid, assistance, emergency
state of alert, emergency footing, emergency powers > state of emergency, martial law, curfew
lights go out, lights out, no electricity, without electricity, power goes out, in the dark without power > blackout, power cut, outage, shortage, electricity
run out of gas, gas is short, no heating, short of fuel > shortage, energy crisis, gas, supply
fall ill, go down with, come down with, taken ill, in poor health, in bad health > sick, illness, disease, hospital
on one's deathbed, in frail health, getting on in years, advanced in years, long in the tooth, no spring chicken, old and frail, ripe old age > elderly, age, health, venerable
under the knife, have surgery, go into hospital > operation, surgery, hospital
back on one's feet, on the mend, get well > recover, recovery, health
spread of a disease, sickness going round, catch a virus > epidemic, pandemic, outbreak, infection, virus
crooked, shady, dodgy, fishy, on the fiddle, smell a rat, underhand > illegal, suspicious, dubious, corruption, fraud
go by the rules, play by the rules, fair play, play fair > comply, rule, fair, observe
bend the rules, stretch the rules, work round the rules, flout the rules > violate, circumvent, evade, loophole
who is to blame, whose fault is it, at fault, lay the blame, answer for > responsible, blame, fault, guilt, culprit
take responsibility, take the rap, carry the can, take the blame > responsibility, blame, accept, admit
escape justice, go free, get off lightly, above the law, untouchable > impunity, acquit, immunity
equal before the law, same rights for all, women's rights, equal treatment > equality, rights, discrimination
treated badly, treated unfairly, second-class citizen, done an injustice > discrimination, unfair, abuse, mistreatment
deprived of freedom, rob of liberty, not free to leave > imprison, detain, house arrest, prisoner
for one's beliefs, locked up for an opinion, jailed for one's views, regime critic, critic in jail > dissident, political prisoner, opposition
watch people, snoop on, listen in on, spy on > surveillance, wiretap, eavesdrop, monitor, spy, espionage
sell secrets, betray secrets, pass secrets to, double agent > spy, espionage, treason, agent, leak
find one's way into the wrong hands, fall into the wrong hands, leaked > breach, stolen, disclosure
fake papers, false papers, forge a passport, doctored document > forge, forgery, counterfeit, fake
world court, un court, court in the Hague > international court of justice, hague, international criminal court
treaty against, rules of the world, rules between nations > international law, convention, charter
line of duty, on duty > duty, service, police, officer
keep public order, police on the streets, tighten security, step up security, ring of steel > security, police, patrol, checkpoint
stay indoors, not leave the house, shut in > curfew, lockdown
identity check, ask for papers, stop and search > checkpoint, control, inspection, police
armed robbery, bank raid, heist > robbery, bank, rob, heist
youth gang, street gang, underworld, criminal underworld > gang, mafia, organised crime, cartel
honour among, code of silence, take an oath of silence > silence, secrecy, mafia
`;
