/** Ways to ask about war, weapons, threats and truces, one group or direction a line. */
export const PARAPHRASES_OF_CONFLICT = `
aerial attack, attack from the air, bombs from the air, hit from the sky > bombardment, airstrike, missile strike, bombing, air raid
go to war, take up arms, start a war, unleash a war, resort to arms, wage war on, make war on > war, invade, attack, invasion, aggression, hostilities
outbreak of war, when war broke out, start of the fighting, flare up, come to blows > war, begin, conflict, hostilities, erupt, invasion
armed force, use of force, military means, by force of arms, force of arms, strong-arm > military, force, attack, forcible
bloodshed, armed clash, gunfight, battle royal, shoot-out, firefight > war, conflict, hostilities, battle, clash, fighting, bloodshed
send in troops, send in the army, march in, roll in, cross the border, move in on, pour over the border > invade, invasion, deploy, incursion, offensive
open a front, launch an assault, go on the offensive, strike out, make a push, mount an attack > offensive, attack, assault, operation
war of attrition, grinding war, bloody stalemate, trench warfare > attrition, stalemate, exhausting, front
full-scale attack, all-out war, total war, all-out attack > invasion, war, full-scale, offensive
get one's hands on, lay hands on, come into possession of, get control of, wrest, take by force > capture, seize, conquer, occupy, acquire
gain ground, win territory, push the enemy back, make gains, press home, take ground > advance, offensive, progress, capture, winning, upper hand
lose ground, lose territory, pushed back, driven back, pushed out of, beat a retreat, turn tail > retreat, withdraw, defeat, repel, lose, driving back
drive out, push out, chase away, throw back, force out, dislodge, root out, flush out | expel, repel, oust, drive back, push back, force back
beat off, hold off, see off, fend off, stave off, keep at bay, ward off | repel, resist, defend, avert
come to the defence of, leap to the defence of, shield from, cover one's back, protect from > defend, protect, defence, defense
hold one's own, able to defend itself, look after itself, able to hold out, fend for oneself > self-defence, self-defense, defensive, capable, resist
under fire, under attack, in the line of fire, in the firing line, in the crosshairs, come under fire > attack, target, shelling, bombard
rain down on, pummel, shower with bombs, hail of bombs > bombard, shell, bomb, strike, attack
open fire, pull the trigger, let fly, blaze away, take a shot at, squeeze off > shoot, fire, gunfire, shot
fire off, let loose, loose off, send up > launch, fire, missile, rocket
hold one's fire, stop shooting, lay down one's arms, silence the guns, guns fall silent, down weapons, end of the shooting > ceasefire, truce, armistice, halt, surrender
stop to the fighting, halt to the killing, end of the war, end to the bloodshed, end of hostilities, stop the war > ceasefire, truce, halt, peace, settlement, armistice
pause in the fighting, lull in the fighting, break in the war, temporary peace, short peace > ceasefire, truce, humanitarian pause, lull
break the truce, violate the truce, fighting starts again, fighting flares again > violation, ceasefire, resume, breach
bring peace, make peace, sue for peace, end the conflict, settle the war, peace deal, silence of arms > settlement, peace, ceasefire, negotiate, peace agreement, resolution
peace terms, price of peace, conditions for ending the war, terms for an end of war > settlement, condition, proposal, ceasefire, concession
war goes on, fight on, keep fighting, wage on, carry on the war, prolong the war > continue, war, escalate
spread of the war, spill over the border, drawn into a war, dragged in, sucked in, widen the war > escalation, spillover, regional war, involve, expansion
win the war, come out on top, crush the enemy, gain the day, bring to its knees > triumph, win, prevail
lose the war, beaten, go down in defeat, meet one's Waterloo, crushed > defeat, lose, surrender, capitulation, collapse
lost a round, suffer a reverse, take a beating, take a blow, bad blow, body blow, bloody nose, suffer a loss > setback, defeat, blow, loss, damage
give oneself up, raise the white flag, wave the white flag, throw down one's arms, lay down arms > surrender, capitulate
stab in the back, double-cross, turncoat, change of sides > betray, betrayal, treason, defect, double-cross
get one's own back, pay back, settle scores, tit for tat, eye for an eye, answer in kind, hit back at > retaliate, revenge, response, reprisal, retaliatory
strike first, get in first, first blow, prevent by attacking, strike before the other > preemptive, preventive, pre-emptive
attack planned by, plot against, planned blow against > plot, attack, preemptive, strike
military option, resort to bombs, hit nuclear sites, bomb the nuclear plants > strike, preemptive, attack, military
destroy the nuclear program, wipe out nuclear facilities, knock out centrifuges > strike, nuclear, facility, attack
get the bomb, build the bomb, make an atomic weapon, go nuclear, nuclear breakout, obtain atomic arms > nuclear weapons, enrichment, nuclear
one step from the bomb, threshold of the bomb, close to a nuclear weapon > threshold, nuclear, enrichment, uranium, closer
stop from getting the bomb, keep away from nuclear weapons > prevent, nuclear, non-proliferation, nuclear deal
spread of nuclear weapons, more nuclear states > proliferation, non-proliferation
peaceful use of the atom, power from atoms, atomic energy, reactors for power, civil use of nuclear > nuclear energy, nuclear power, civilian, peaceful, civil, reactor
fear of punishment keeps the peace, scare off attackers, keep an enemy from attacking, frighten the other side off > deterrence, deter
show of strength, muscle-flexing, demonstration of power, show one's teeth, rattle sabres > deterrence, exercise, parade, threat, demonstrate
practise war, train for battle, joint training, train together, drill together, practise together at sea > exercise, manoeuvre, drill, maneuver
call to arms, call up, raise an army, draft men, press into service > mobilise, recruit, conscription
dodge the draft, flee from service, go AWOL > conscription, evade
send reinforcements, send fresh troops, beef up forces > reinforcement, deploy, bolster
boots on the ground, men in uniform, men under arms, fighting men, foot soldiers > troops, soldier, army, forces, contingent
north koreans at the front, foreign fighters, soldiers from abroad > troops, mercenary, volunteer, foreign
fight in someone's place, fight by proxy, use others to fight, stand-in army > proxy, militia, mercenary
armed supporters, armed followers, private army, hired guns, irregular troops, gunmen > militia, mercenary, paramilitary, rebels, fighters, gunmen
network of militias, Iran's helpers, Iran's allies in the region, tehran's proxies, friends of Iran > axis of resistance, proxy, hezbollah, hamas, houthi, militia
freedom fighter, insurgent, guerrilla, partisan, men with guns > rebel, militia, fighter, militant, insurgent, guerrilla, partisan
armed uprising, rise up in arms, take up arms against > rebellion, uprising, insurgency, mutiny, revolt
rebels in Yemen, yemeni militia, militia in Yemen > houthi, ansar allah
militia in Lebanon, lebanese militia, party of god, shiite militia > hezbollah
palestinian militants, rulers of Gaza, islamists in Gaza, palestinian group > hamas, islamic jihad
hand over weapons, provide with guns, sell arms to, ship arms to, supply with arms, arm to the teeth, send weapons > weapons, arms, deliver, supplier, supply, delivery
where weapons come from, source of arms, weapons come from, who arms > supplier, supply, deliver, import, arms
buy weapons from, get arms from, customer for arms, buyer of arms > importer, arms, purchase, order
flying robot, robot plane, unmanned plane, killer drone, kamikaze drone, pilotless plane > drone, UAV, shahed, unmanned
rockets that fly far, long-distance rockets, weapons that reach far > missile, ballistic missile, cruise missile, long-range
fighter plane, combat plane, modern jets, war plane > fighter jet, aircraft, su-35, jet, warplane
defence against planes, protect the skies, shoot down missiles, anti-aircraft system, missile shield > air defence, air defense, s-300, s-400, interceptor, patriot
bring down a plane, down a drone, knock out of the sky, blow out of the sky > shoot down, intercept, destroy, crash
battle on computers, digital attack, online attack, computer attack, attack on networks > cyberattack, cyber, hacking, cyber security, cybersecurity
protection from hackers, safety of computers, safe networks, digital defence > cybersecurity, cyber security, information security, cyber
cloak and dagger, undercover work, spy work, secret service work, spooks > intelligence, espionage, spy, agent, covert
know about the enemy, gather information about, find out about the enemy, swap secrets > intelligence, reconnaissance, surveillance, exchange
defence industry, arms makers, arms plants, weapons factories > military industries, defence, manufacturer
faster arms development, build weapons faster, develop arms quicker > accelerate, weapons development, speed up
more powerful army, better armed, beef up the military, build up strength, arm up > capabilities, strengthen, bolster, modernise, rearm, build-up
outgun, military edge, stronger army, have the better army > superiority, military superiority, advantage, hegemony
fighting power, what an army can do, military might, firepower > capability, strength, military power, firepower
balance of terror, mutual destruction > deterrence, nuclear, balance
bombed-out, laid waste, reduced to rubble, razed to the ground, left in ruins, lay in ruins | destroy, destruction, devastate, rubble, flatten
power lines and dams, power plants and bridges, hit the power grid, vital facilities > critical infrastructure, infrastructure, energy, grid
bloodbath, wholesale killing, wiped out, mass grave > massacre, slaughter, genocide, killing, bloodbath
civilian deaths, innocent victims, collateral damage, loss of life > casualty, civilian, killed, victims
body count, death count, number of dead, how many died, how many people died, lose their lives > death toll, killed, casualties, dead, deaths
killed in action, die in battle, fall in battle, bite the dust in battle > killed, dead, casualty, losses
eliminate, liquidate, bump off, get rid of a leader > assassinate, kill, eliminate
blown up, torn apart by a bomb > explosion, bomb, blast, explode
wounded, maimed, left crippled > injure, wounded
run for one's life, run for cover, take to one's heels, on the run, seek safety > flee, escape, refugee, evacuate
leave one's home, driven from home, made homeless, lose one's home, uproot > displaced, refugee, flee, evacuate, expel
go hungry, starve, nothing to eat, short of food > famine, hunger, starvation, shortage, starve
let aid in, help for the needy, emergency help, food for the hungry > humanitarian, aid, relief, assistance
hostage deal, prisoner swap, swap of captives, set captives free, exchange of captives > exchange, prisoner, hostage, release, exchange deal
held captive, held against one's will, in enemy hands, taken prisoner > hostage, prisoner, captive, detain
lay siege to, starve out, surround a city, cut off supplies, hem in > siege, blockade, besiege, encircle
seal off, close the straits, block sea lanes, stop ships > blockade, block, strait, close
attack ships, hit freighters, raid merchant ships > piracy, houthi, shipping, red sea
dig in, entrench, hold the line, man the barricades > fortify, defend, trench, position, defensive, entrench
shift to defence, fall back to defence, go on the defensive, circle the wagons, hunker down > defensive, retreat, defence, defend
buy time to regroup, lick one's wounds, regroup, recover from blows > recover, pause, weaken, regroup
clip the wings of, cut down to size, pull the teeth of, take the wind out of one's sails > weaken, curb, curtail, restrict, reduce
turn up the pressure, tighten the noose, put the thumbscrews on, raise the stakes, up the ante > escalate, pressure, intensify, tighten, threaten
powder keg, tinderbox, sit on a volcano, ticking time bomb, ready to explode, on a short fuse > explosive, tense, unstable, volatile, tension, instability
on the brink, on the verge of, brink of war, edge of the abyss, teeter, within a hair's breadth > verge, threshold, danger, crisis, imminent, close
pour water on the fire, cool tempers, take the heat out of, calm down, dial down, turn down the heat, climb down from | de-escalate, calm, defuse, ease
heat up, turn nasty, get rough, get ugly, reach fever pitch, hot up > escalate, tension, intensify, worsen
danger from, a danger to, pose a danger to, a menace to, what scares, peril for > threat, threaten, danger, risk, challenge
dangers they share, same threats, common dangers, threats to both > common threats, terrorism, security, challenge
bombers and kidnappers, fight extremists, fight against terror, fight jihadists > terrorism, counterterrorism, anti-terrorism
gangs and mafia, drug cartels, mafia, mob > organised crime, trafficking, mafia
create unrest in, sow chaos, make unstable, rock the boat, shake a regime, stir up trouble in, undermine from within > destabilise, destabilize, undermine, unrest, instability
plot to overthrow, bring down a regime, topple a ruler, remove a leader, get rid of the regime > overthrow, oust, coup, topple, regime change
foreign meddling, hidden hand, pull strings from abroad > interference, intervention
march into the capital, take the capital, capital falls > fall, capture, overthrow, seize
lightning move, swift strike, blitz, lightning attack, whirlwind campaign > offensive, blitzkrieg, rapid, lightning
flee the country, go into exile, run off to > exile, flee, asylum, overthrow
fallen ruler, deposed leader, ex-ruler, toppled ruler, ousted ruler > former president, overthrow, fall, oust
occupied land, conquered land, lands taken, captured ground > occupied territories, occupied, territories, annex
give up land, hand over land, cede territory, let keep the conquered land > territory, cede, concession, recognise
bridgehead, beachhead, toehold, foot in the door, staging post > foothold, base, presence
military outpost, army post, naval station, air field > base, military base, garrison
staging ground, springboard for attack, use one's soil for an attack, launch pad > territory, base, attack, aggression
aggressive act, act of war, hostile act, unprovoked attack > aggression, attack, provocation
push to the limit, provoke a fight, pick a fight, bait, wave a red rag > provoke, provocation, challenge
keep one's powder dry, stay ready, on alert, on high alert, stand ready > alert, readiness, prepared, combat-ready
fight tooth and nail, fight to the last, fight to the bitter end, die-hard > resist, fierce, struggle
lay an ambush, lie in wait, spring a trap > ambush, trap, surprise
war crimes, crimes of war, trial for war crimes, war criminal > atrocity, international criminal court, arrest warrant, tribunal
rules of war, law of war, treatment of prisoners > geneva convention, humanitarian law
poison attack, gas attack > chemical weapon, chemical, sarin, novichok
cold war, icy standoff, hostility short of war > confrontation, tension, rivalry, standoff
trade blows, exchange fire, exchange blows, trade fire, go at each other > clash, attack, skirmish, exchange, shelling
rebuild after war, pick up the pieces, rise from the rubble > reconstruction, rebuild, restore
clear mines, remove mines, unexploded bombs > demining, mine
guard the border, control the border, man the frontier, keep out intruders > border guard, frontier, patrol, border
keep apart, security strip, strip of land > buffer zone, demilitarised zone, corridor
land link, strip of land, passage through, land bridge > corridor, transit
war weariness, tired of war, had enough of fighting > fatigue, exhausted, weary
war chest, money for war, pay for a war, cost of the war > defence spending, military spending, budget, cost, finance
war machine, war effort, fuel the war, feed the war > military, support, supply, arms
boots leave, soldiers go home, troops go home, army pulls out > withdraw, leave, retreat
guns are silent, guns were silent, no shooting > truce, ceasefire, calm
get to talk, bring to the table, get to sit down together > negotiate, mediate, appeal, talks
raise tempers, stir up feelings, make tempers flare > anger, provoke, tension, unrest
army turns on, generals turn against, turn on the president > overthrow, coup, mutiny, oust
put on the border, mass at the border, amass on the border > station, deploy, troops, frontier, soldiers
put soldiers, post soldiers, place troops > station, deploy, send, base
drop a bomb, drop bombs, bomb from the air > bombing, airstrike, strike, bombard
`;
