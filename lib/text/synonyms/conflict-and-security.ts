/** Words of war, weapons, armies, spying and terror, one group a line. */
export const CONFLICT_AND_SECURITY = `
war, conflict, hostilities, fighting, warfare, armed conflict, military campaign | operation, invasion, battle
conflict, war, fighting, clash, strife, hostilities | dispute, struggle
clash, skirmish, confrontation, scuffle | fight, conflict
fight, struggle, battle, combat | conflict, clash, skirmish
front line, battlefield, front, battleground, line of contact, trenches | combat, frontline
invade, march into, overrun, occupy, move into | invasion, attack, incursion
invasion, full-scale war, incursion, military operation, offensive | attack, aggression
incursion, raid, foray, inroad, cross-border attack | invasion
attack, strike, raid, assault, offensive, onslaught, hit | bombing, target, aggression
aggression, attack, hostile act, belligerence | invasion, assault
offensive, push, attack, advance, assault | campaign, operation
counter-attack, counteroffensive, fight back, hit back | response, offensive
retaliate, hit back, strike back, respond, take revenge, get even | response, revenge
revenge, retaliation, vengeance, reprisal, retribution, payback | avenge
preemptive, preventive, pre-emptive strike | first strike
airstrike, air strike, bombing, air raid, aerial attack, bombing raid | bombardment, attack, missile
bombardment, shelling, bombing, barrage | attack, artillery, pound
bomb, explosive, explosive device | attack, blast
explosion, blast, detonation, bang | explode, bomb
explode, blow up, go off, detonate | explosion, blast
ambush, surprise attack, lie in wait | trap
siege, encirclement, blockade, surround, besiege | cut off
capture, take, seize, take control of, conquer, overrun | fall, occupy
occupy, take over, hold, control, seize | occupation, annex
annex, take over, seize, absorb | occupy, incorporate
conquer, subdue, subjugate, vanquish | defeat, capture
retreat, pull back, withdraw, fall back | evacuate, leave
withdrawal, pull-out, pullback, exit, departure | retreat, leaving
advance, gain ground, push forward, move forward | progress
defeat, beat, overcome, vanquish, crush
surrender, capitulate, give up, lay down arms, yield | submit
victory, triumph, win, conquest | success
repel, repulse, fend off, beat back, ward off, drive back | resist, defend
resist, withstand, stand up to, oppose, hold out against | defy
deploy, position, dispatch, send | deployment, place
mobilise, call up, conscription | muster, recruit
conscription, compulsory military service, call-up, national service | mobilisation
reinforcement, extra troops, backup, fresh troops | support
navy, fleet, naval forces, warships | naval, maritime
air force, warplanes, fighter jets | aircraft, aviation
army, military, ground forces, land forces, armed forces | troops, soldiers, defence forces
army base, military base, garrison, barracks, outpost | camp
base, camp, garrison, installation | facility
drill, exercise, manoeuvre, war game, military exercise | practice
parade, march past, military parade | march, celebration
weapon, arms, weaponry, armament, munitions, military equipment, military hardware | ammunition, missile, gun
ammunition, munitions, shells, bullets, rounds, ammo | cartridge, artillery, weapons
arsenal, stockpile, store of weapons, stock | weapons, depot
arms race, military build-up, rearmament | armament
missile, rocket, projectile, ballistic missile, cruise missile | weapon, launch, launcher
drone, unmanned aircraft, unmanned aerial vehicle, UAV, kamikaze drone, loitering munition, pilotless aircraft, quadcopter | unmanned, aircraft
warplane, fighter jet, combat aircraft, fighter, bomber, military aircraft | jet, aircraft
jet, fighter, warplane, plane | aircraft
helicopter, chopper, rotorcraft | aircraft
tank, armoured vehicle, armour, battle tank
artillery, howitzer, cannon, heavy guns | shell
gun, firearm, rifle, pistol, handgun, weapon | shoot
rifle, gun, kalashnikov, assault rifle | firearm
bullet, slug | gun
landmine, mine, anti-personnel mine | explosive, demining
torpedo, depth charge | submarine
warship, frigate, destroyer, cruiser, naval vessel, battleship, corvette | navy, ship, carrier
aircraft carrier, flat-top, carrier | warship
submarine, sub, u-boat | torpedo, vessel
air defence, anti-aircraft, missile defence, missile shield, surface-to-air missile | interceptor, radar
intercept, shoot down, bring down, stop in flight | interceptor, destroy
warhead, nuclear weapon, nuke | bomb, missile
nuclear weapon, atomic bomb, nuke, nuclear bomb, weapon of mass destruction | warhead, nuclear
nuclear, atomic | radioactive, uranium
enrichment, uranium enrichment, enriched uranium | centrifuge, uranium
nuclear programme, nuclear ambitions, atomic programme, nuclear activities | enrichment, uranium
chemical weapon, poison gas, nerve agent, toxic gas | sarin, novichok
biological weapon, germ warfare | anthrax
military-industrial complex, arms industry, defence industry, arms maker, weapons maker | manufacturer
intelligence, spying, espionage, secret service, spy agency | information, surveillance, intelligence gathering
surveillance, monitoring, watching, spying, eavesdropping, snooping | reconnaissance
reconnaissance, scouting, spying | intelligence, drone
wiretap, bug, eavesdrop, listen in | intercept, surveillance
secret, hidden, confidential, classified, undisclosed, covert, clandestine | private, concealed, undercover
leak, disclose, divulge, reveal | whistleblower
whistleblower, leaker, informant | leak
security, safety, protection, defence | safe
national security, state security, homeland security | security
bodyguard, minder, security detail, protection officer | guard, secret service
checkpoint, roadblock, control post | border
curfew, ban on going out, lockdown | emergency
patrol, guard, watch, police | surveillance
threat, danger, menace, peril, risk | threaten, hazard, risky, unsafe, gamble
threaten, menace, intimidate, endanger | threat, warn
intimidate, bully, cow, frighten, browbeat | threat, pressure
provocation, provoke, incite, goad, taunt | trigger, challenge
tension, friction, strain, hostility, bad blood | tense
escalate, intensify, flare up, worsen, spiral, heat up | growing
de-escalate, defuse, calm, ease tensions, cool down, reduce tensions | tension, peace
flashpoint, trouble spot, hotspot, powder keg | crisis
terrorism, terror attack, act of terror | terrorist, extremism
hostage-taking, abduction, kidnapping | hostage
hijack, seize a plane, skyjack
sabotage, subversion, wrecking, subversive activity | damage, destroy
hybrid war, hybrid warfare, grey-zone | sabotage, disinformation
cyberattack, hacking attack, cyber attack, hack, digital attack, cyber assault | breach, malware
proxy, surrogate, puppet, stand-in, client | militia, backed
militia, paramilitary, armed group, irregulars | rebels, fighters
armed group, militia, faction, militants | rebels
insurgency, guerrilla war, rebellion, armed uprising | rebels
civil war, internal conflict, fratricidal war | war
genocide, ethnic cleansing, mass murder, extermination, holocaust | massacre, atrocity
atrocity, war crime, massacre, outrage, barbarity | crime, killing
massacre, slaughter, bloodbath, mass killing, carnage | kill
casualty, dead and wounded, losses, victims, death toll, body count | killed, injured, wounded
destroy, demolish, wreck, ruin, devastate, raze, flatten, wipe out | destruction, damage
destruction, devastation, ruin, ravages | damage
damage, harm, hurt, impair, hit | destroy, loss
rubble, ruins, debris, wreckage, remains | destroyed
shelter, refuge, bunker, safe place | hide, protect
buffer zone, no-man's land, demilitarised zone, security zone | border
no-fly zone, closed airspace | airspace
airspace, sky | flight
supply, deliver, provide, ship, arm, equip | delivery, transfer, send, bring, hand over
arm, equip, rearm, supply with weapons | weapons
strategic depth, foothold, bridgehead | position
stronghold, bastion, citadel, fortress, redoubt | base
brigade, regiment, battalion, division | troops
squad, detachment, contingent, platoon | troops
special forces, commandos, elite troops, elite unit | soldiers
revolutionary guards, IRGC, guard corps | iranian
operation, mission, campaign, action | military
accidental, by mistake, unintentional, inadvertent, friendly fire | accident, error
`;
