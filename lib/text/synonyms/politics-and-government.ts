/** Words of government, parliament, parties and elections, one group a line. */
export const POLITICS_AND_GOVERNMENT = `
government, administration, cabinet, ruling body | regime, executive, officialdom
regime, ruling clique, dictatorship | government, rulers
parliament, legislature, congress, national assembly, lawmaking body | chamber, diet, duma, knesset, bundestag, majlis
lower house, house of representatives, house of commons | commons, representatives, parliament, duma
upper house, senate, house of lords | lords, federation council
lawmaker, legislator, parliamentarian, member of parliament, MP, congressman, congresswoman | deputy, senator, politician
election, vote, ballot, poll | referendum, suffrage, runoff, contest
referendum, plebiscite, popular vote | vote, ballot
ballot box, polling station, polling place | vote, poll, ballot
voter, elector, constituent | citizen, turnout
turnout, participation, attendance | voter
candidate, contender, nominee, hopeful, challenger, aspirant | runner, applicant, contestant
candidacy, bid, nomination, run | campaign
campaign, canvass, electioneering, stump, campaign trail | rally, race
running mate, vice-presidential candidate | vice president
landslide, sweeping victory, overwhelming victory | victory, triumph
majority, bulk, lion's share
party, political party, faction, bloc | movement, grouping
opposition, opposition party, opponents, critics | dissidents, rivals
politician, statesman, political figure, public figure | lawmaker, leader
policy, course, line, approach, strategy | program, agenda, stance, doctrine
agenda, programme, plan of action, to-do list | priorities, policy
manifesto, platform, election programme | pledge, agenda
reform, overhaul, shake-up, restructuring, revamp | change, modernisation
govern, rule, run the country, in power | reign, lead
reign, rule, time in power, tenure | era, monarchy
term, term of office, mandate, tenure, time in office | stint, presidency
take office, inauguration, swear in, assume office | swearing, installation, oath, investiture, enter office
oath, vow, pledge, solemn promise | swear, inauguration
step down, resign, quit, stand down, leave office, give up one's post, bow out | abdicate, retire, departure
abdicate, give up the throne, renounce the throne | resign, step down
oust, depose, topple, overthrow, unseat, bring down, remove from power, force out | coup, dismiss, dethrone
coup, putsch, military takeover, seizure of power, coup d'etat | overthrow, mutiny, rebellion
dismiss, fire, sack, lay off, remove from office, relieve of duty, discharge | oust, axe
impeach, remove from office | oust, censure
appoint, name, nominate, install, assign | pick, choose, hire, promote
reappoint, rename, appoint again | renew
reshuffle, cabinet reshuffle, shake-up | reorganise, change
dissolve, disband, break up, wind up, abolish | scrap, close, dismantle
abolish, scrap, do away with, eliminate, axe, get rid of | repeal, end, dissolve
constitution, basic law, founding law | charter
charter, founding document, statute, constitution | rules
bill, draft law, proposed law, legislation | act, measure
legislation, law, act, statute | bill, rules, regulation
enact, pass, adopt, put into law, sign into law | approve, legislate
decree, edict, order, executive order, ordinance, ukase | directive, command
veto, block, vote down, strike down, reject | refusal, overrule
approve, pass, endorse, greenlight, give the go-ahead, sign off, authorise | ratify, accept, consent, adopt
ratify, ratification, formal approval, approve formally, confirm | approve, parliament, adopt
repeal, revoke, rescind, annul, cancel, withdraw | abolish, overturn, scrap
overturn, reverse, quash, strike down, annul | cancel, overrule
come into force, take effect, enter into force, come into effect, become law, kick in | start, apply, valid
implement, carry out, put into practice, enforce, execute, put into effect | apply, realise, fulfil
lapse, run out, expire, come to an end, end | elapse, expiry, terminate
expiry, expiration, end date | deadline, end
power, jurisdiction | control, mandate, say
power, clout, influence, sway, leverage | strength, control, affect
republic, commonwealth | country, nation
country, nation, land | homeland, republic, nationwide
homeland, motherland, fatherland, native country, home country | country
kingdom, monarchy, realm, crown | throne
dictatorship, autocracy, one-man rule, authoritarian rule, tyranny | regime, despot
autocrat, dictator, strongman, despot, tyrant | ruler, authoritarian
authoritarian, autocratic, dictatorial, repressive, heavy-handed | undemocratic, totalitarian
democracy, democratic rule, people's rule | freedom, elections
sovereignty, independence, self-rule, self-determination, statehood | autonomy, freedom
autonomy, self-government, self-rule, home rule | independence, autonomous
independence, freedom, liberation | sovereignty, breakaway
separatist, secessionist, breakaway, pro-independence | rebel, independence
territory, land, soil, region, area | province
territorial integrity, inviolability of borders | sovereignty, borders
province, region, district, oblast, governorate, county | state, area, territory
capital, capital city, seat of government | metropolis
municipality, city, town, township | local, council
mayor, city leader, head of the city | governor
city hall, town hall, municipal government, city council | mayor, council
council, board, committee, panel, commission | body, assembly, working group, task force
ministry | agency, bureau
agency, body, bureau, watchdog | organisation
official, functionary, officeholder, civil servant, public servant, bureaucrat
bureaucracy, red tape, officialdom | paperwork, civil service
civil service, public sector, public service | bureaucracy
intergovernmental, interstate, between governments, between states | bilateral
federal, national, central | countrywide
national, nationwide, countrywide | domestic, state
domestic, home, at home | national, local
foreign, overseas, external, abroad, from abroad | alien
international, global, worldwide, world | multinational, foreign
multipolar, many-sided | multilateral, polycentric
conservative, right-wing, rightist | traditional, republican, tory
left-wing, leftist, progressive | democrat
far right, extreme right, ultranationalist | nationalist, populist, extremist
nationalist, patriot, chauvinist | nationalism
communist, marxist, red | socialist, soviet
socialist, social democrat, labour | communist
moderate, centrist, middle-of-the-road | mainstream
hardliner, hawk, hard-line | conservative, radical
radical, extremist, fanatic, fundamentalist | militant
public opinion, popular mood, opinion poll, survey | mood, attitude, poll
survey, poll, opinion poll, questionnaire | study, respondents
propaganda, disinformation, misinformation, fake news | falsehood, lies
demonstration, protest, rally, march, demo, sit-in | unrest, picket, gathering
demonstrator, protester, marcher, activist | crowd, picket
activist, campaigner, advocate, crusader | dissident, protester
dissident, opponent of the regime, critic | opposition, activist
unrest, turmoil, upheaval, disorder, instability, disturbance | riot, chaos, tumult
uprising, revolt, rebellion, insurrection, insurgency, mutiny, rising | revolution, riot, rebel
revolution, uprising, overthrow | revolt, revolutionary
state of emergency, martial law, emergency rule | curfew, crackdown
crackdown, clampdown, repression, suppression | purge, persecution
censorship, gag, media controls | ban, blackout
corruption, graft, bribery, sleaze, kickback | fraud, embezzlement
scandal, affair, outrage, disgrace | controversy, corruption
allegiance, loyalty, fealty | oath, faithful
handover, transfer of power, transition | successor, change
handover, transfer, hand over, transition | delivery, surrender
transition, changeover, shift, switch | interim, change
interim, caretaker, provisional, temporary, transitional | short-term
hold power, in charge, at the helm, in control | rule, lead
state-owned, state-run, government-owned, nationalised | state
nationalise, expropriate, take over, bring under state control | confiscate, seize
privatise, sell off, denationalise
public works, infrastructure project | infrastructure
lobby, pressure group, interest group | influence, advocate
immigrant, migrant, newcomer, expatriate | refugee, foreigner
citizen, national, subject, resident | inhabitant, passport, civilian
citizenship, nationality, passport | naturalisation, origin
inhabitant, resident, dweller, local, townspeople | population, citizen
population, inhabitants, people, populace | residents, public, demographic
`;
