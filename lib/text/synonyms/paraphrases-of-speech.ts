/**
 * Ways to ask what someone said, promised, denied, thought, hoped or feared, and how an article tells it, one group or
 * direction a line.
 */
export const PARAPHRASES_OF_SPEECH = `
come clean, make a clean breast of, fess up, face up to, put one's hands up | confess, admit, acknowledge, admission
not admit, plead innocence, disclaim responsibility, wash one's hands of, play innocent > deny, denial, reject, refute
say it is not true, call it a lie, give the lie to, brush off, wave away, pour cold water on | deny, reject, dismiss, refute, denial
shoot down, pour scorn on, scotch, pooh-pooh, laugh off, shrug off, make light of > dismiss, reject, ridicule, deny
play down, downplay, make little of, belittle, trivialise, minimise, soft-pedal, talk down > minimize, understate, dismiss, downplay
make a big thing of, talk up, play up, hype, overdo, make a mountain out of a molehill, lay it on thick, over-egg | exaggerate, overstate, emphasise
make no secret of, speak one's mind, not mince one's words, call a spade a spade, pull no punches, say openly, speak plainly > frank, blunt, outspoken, openly
beat about the bush, sidestep the question, not give a straight answer, dodge the question, equivocate > evade, evasive, avoid, vague, ambiguous
keep quiet about, keep mum, stay tight-lipped, hold one's tongue, not breathe a word, say nothing about, keep to oneself, not let on > silent, silence, secret, refuse to comment, conceal
make no mention of, pass over in silence, leave unsaid, leave out, not touch on, not say a word about > omit, ignore, silence, exclude, absent
break one's silence, speak up, speak out, go public, come out with, give voice to, sound off | voice, express, declare, reveal, announce
let the cat out of the bag, spill the beans, blow the whistle, let slip, give away, blab, tip off | leak, reveal, disclose, divulge, whistleblower
come to light, come out, become known, leak out, surface, become public, transpire > emerge, reveal, disclose, discover, revelation
bring to light, dig up, dig out, unearth, smoke out, get to the bottom of, ferret out | uncover, discover, reveal, expose, investigate
keep in the dark, keep from knowing, withhold from, keep under wraps, hush up, sweep under the carpet, keep hidden, sit on | conceal, secret, hide, withhold
behind closed doors, off the record, in private, on the quiet, on the sly, under the table, hush-hush > secret, confidential, private, secretly
make public, release to the public, go on record | publish
make it known, let it be known, put on record, serve notice, announce to the world > announce, declare, inform, notify, proclaim
put in writing, set down, put down on paper, write down, commit to paper > draft, document, write, formulate, record, stipulate
spell out, set out, lay out, flesh out, go into detail, elaborate on, expand on > detail, explain, specify, outline, describe, clarify
shed light on, throw light on, clear up, make sense of, put in a nutshell, break down for, interpret | explain, clarify, explanation
read between the lines, between the lines, without saying so, not in so many words, tacitly, unspoken > implicit, implicitly, imply, hint, allusion, tacit
drop hints, tip one's hand, let on, give a clue, give to understand, throw out a hint > hint, suggest, imply, signal, indicate
send a message, send a signal, give a sign, send word, get the message across, get across, drive home, convey > signal, message, indicate, underline, convey
a sign of, point to, speak volumes, bear witness to, proof of, testify to, attest to > indicate, evidence, demonstrate, prove, suggest, reflect, illustrate
make clear, leave no doubt, make plain, drive home the point > underline, demonstrate, prove, confirm, stress, emphasise, underscore
put emphasis on, lay stress on, place weight on, single out, hammer home, bring home > emphasise, stress, underline, highlight, focus, emphasis
in the words of, quoted as saying, as one put it, to quote > quote, describe
word has it, rumour has it, allegedly > rumour, alleged, purported, speculation
talk of, the talk is of, the buzz, whispers, word on the street, grapevine > rumour, speculation, reports, gossip
make out, purport, profess, lay claim to, make the claim | claim, allege, assert, pretend
make the case for, plead for, speak in favour of, argue for, put forward, push for, press for, lobby for > advocate, support, propose, urge, demand, campaign
speak out against, rail against, come out against, take exception to, kick up a fuss, make a fuss, raise hell > protest, oppose, criticise, condemn, complain, denounce
find fault with, pick holes in, take a swipe at, take to task, lash out at, have a go at, tear into, lay into, take aim at, hit out at | criticise, attack, condemn, denounce, criticism
rap over the knuckles, dress down, tell off, haul over the coals, give a piece of one's mind, reprimand, rebuke, scold, chide, reproach > criticise, criticism, condemn, reprimand, rebuke
use harsh words, harsh words, trade barbs, war of words, slanging match, exchange insults, trade insults | rhetoric, insult, quarrel, verbal, sharp statements, exchange accusations
call names, bad-mouth, run down, drag through the mud, speak ill of, sling mud at, smear | insult, slander, defame, disparage, vilify
point the finger at, lay at the door of, pin the blame on, put the blame on, hold accountable, take to account, scapegoat | blame, accuse, responsible
pass the buck, shift the blame, blame others, make a scapegoat of > blame, scapegoat, responsibility
have only oneself to blame, bring it on oneself, one's own fault > blame, fault, responsible
sing the praises of, speak highly of, heap praise on, shower with praise, give credit to, rave about, speak well of, take one's hat off to | praise, commend, laud, applaud, admire
give the thumbs up, give one's blessing, look favourably on, nod through, wave through, rubber-stamp | approve, endorse, blessing, welcome
give the thumbs down, take a dim view of, frown on, frown upon, turn up one's nose at, look down on | disapprove, reject, criticise
have mixed feelings, ambivalent, in two minds, sit on the fence, on the fence > undecided, hesitant, doubt, reservations, divided, ambivalent
have second thoughts, get cold feet, have reservations, have qualms, have misgivings, in doubt > doubt, hesitate, reservations, sceptical, skeptical, reluctant, misgiving
have no faith in, not believe in, not trust, take with a pinch of salt, doubt the word of, wary of > distrust, doubt, sceptical, skeptical, mistrust, suspicion, illusions
not fall for, see through, have no illusions, know better than, not fooled, not take in > illusions, sceptical, skeptical, distrust, realise
have one's doubts, unconvinced, not sold on, remain doubtful, question whether, raise questions > doubt, sceptical, skeptical, unsure, reservations, unconvinced
give the benefit of the doubt, take at one's word, put one's trust in, pin one's faith on, set store by, put faith in > trust, believe, rely, confidence
put one's hopes in, pin one's hopes on, hope for, bank on, count on, gamble on, set one's sights on, place one's bets on > hope, rely, bet, expect, depend, stake on
look forward to, keep one's fingers crossed, wish for, dream of, pray for, yearn for, long for, hanker after, crave > hope, desire, await, aspire, eager, wish
hope of, see a chance of, bullish about, look on the bright side, upbeat about, rose-tinted > optimism, optimistic, confident, prospect
lose heart, lose hope, give up hope, throw up one's hands, abandon hope, downcast, at the end of one's tether > despair, pessimism, resign, frustration, exhausted, desperate, hopeless
see black, fear the worst, expect the worst, gloomy about, downbeat about > pessimistic, pessimism, fear, gloomy, worry
lose sleep over, on edge, get nervous, have the jitters, get cold sweats, have butterflies, on tenterhooks, worried sick > worry, anxious, fear, nervous, concern, anxiety, alarm
cause concern, cause worry, give cause for concern, give sleepless nights, raise eyebrows, a source of worry, set alarm bells ringing, alarm bells > alarm, concern, worry, anxiety, fear
make nervous, unnerve, unsettle, spook, frighten off, scare off, give a fright > alarm, scare, deter, worry, frighten, discourage, dissuade, unsettle
scare, strike fear into, strike terror into, put the fear of God into, send shivers down one's spine, terrorise | frighten, terrify, intimidate, fear
at ease about, sleep easy, not worry about, not lose sleep over, take in one's stride > calm, unconcerned, confident, composed
put one's mind at rest, put at ease, calm fears, allay fears, dispel fears, ease worries, dispel doubts, lay to rest > reassure, assure, calm, dispel
take seriously, treat as serious, give serious thought to, take to heart, give weight to > consider, serious, seriously, heed
take lightly, not take seriously, brush aside, treat as a joke, underestimate, underrate, sell short > dismiss, ignore, disregard, underestimate
turn a deaf ear to, turn a blind eye to, look the other way, shut one's eyes to, close one's eyes to, bury one's head in the sand, pay no heed to, wink at > ignore, tolerate, overlook, disregard
take note of, pay attention to, sit up and take notice, keep track of, prick up one's ears, listen to, heed | notice, attention, observe, monitor
keep an eye on, keep tabs on, keep a close watch on, keep under observation, follow closely, watch like a hawk > monitor, observe, watch, surveillance, supervise
bear in mind, keep in mind, take into account, take into consideration, make allowance for, reckon with, factor in, weigh up > consider, heed, regard
lose sight of, slip one's mind, put out of one's mind, forget about > forget, neglect, overlook
come to mind, spring to mind, strike as, dawn on, cross one's mind, occur to > realise, remember, idea
make up one's mind, come to a decision, take the plunge, reach a decision, settle on, plump for, come down on the side of > decide, decision, choose, opt, determine
toy with the idea, play with the idea, flirt with, think over, turn over in one's mind, have under consideration, look into, thinking about, entertain the idea > consider, contemplate, ponder, explore, mull, plan
have in mind, minded to, have plans to, bent on, set out to, have designs on > intend, plan, aim, intention, determined, purpose
bent on, hell-bent, dead set on, resolved to, insist on > determined, resolve, insist, committed
toe the line, come round to, come around, fall in with, warm to, won over > agree, accept, accede, support, comply
talk round, bring round, get to agree, win round, twist one's arm, talk into, prevail upon, get on side, sweet-talk, cajole, coax | persuade, convince, pressure
talk out of, warn off, advise against, urge not to, put off the idea > dissuade, discourage, deter, warn
lean on, put pressure on, apply pressure, push hard, put the squeeze on, turn the screw, turn up the heat, breathe down one's neck, put the screws on | pressure, press, coerce, pressurise
call for, press for, clamour for, cry out for, hold out for, ask for, hold out one's hand for > demand, urge, require, insist, request, seek
beg for, plead for, ask urgently, appeal for, cry for help, SOS > appeal, plea, request, urge
raise one's voice, sound the alarm, raise the alarm, ring alarm bells, wave a red flag, sound a warning, give warning, caution against, fire a warning shot, shot across the bows > warn, alarm, alert, threaten, caution
shake one's fist, rattle one's sabre, sabre-rattling, talk tough, wave a big stick, bare one's teeth, flex one's muscles, show one's teeth, show of force | threaten, threat, intimidate, menace, deterrence
hold over, hang over, hold a gun to one's head, sword of Damocles, raise the spectre of, hold up the specter of > threaten, threat, danger, blackmail, pressure
call one's bluff, take up the gauntlet, throw down the gauntlet, dare to, stand up to, thumb one's nose at, square up to, face down, face off | challenge, defy, confront
give one's word, cross one's heart, swear to, give an undertaking, make a vow, commit oneself, bind oneself, pledge oneself | promise, pledge, commit, vow
keep one's word, keep a promise, deliver on, make good on, live up to one's word, stand by one's word, do what one promised, stick to the agreement, as good as one's word | fulfil, honour, comply, implement, observe, respect
go back on one's word, break one's word, break a promise, back out, backtrack on, go back on, not keep one's word, not honour, not stick to, dishonour, weasel out of | renege, breach, violate, broken, withdraw
hold to one's word, take at one's word, keep to a promise > promise
empty words, hot air, just talk, nothing but talk, lip service, pay lip service, mere words, empty talk, fine words, talk is cheap | rhetoric, empty promises, hypocrisy
smoke and mirrors, sleight of hand, stratagem, ploy, ruse, wile, subterfuge, red herring, smokescreen | manoeuvre, deception, pretext, deceive
pull the wool over one's eyes, take for a ride, lead up the garden path, hoodwink, string along, lead on | deceive, mislead, trick, fool, deception, cheat
put on an act, make believe, go through the motions, put on a show, keep up appearances, feign, put up a front | pretend, pretence, facade, fake
use as an excuse, make excuses, pretext, cover story, fig leaf, alibi, cite as grounds | excuse, justify, justification
do not hold water, not stand up, full of holes, flawed, ring hollow, baseless, without foundation, groundless, trumped-up > unfounded, false, implausible, unconvincing, baseless, groundless
hold water, ring true, make sense > plausible, credible, logical, convincing
makes sense, stand to reason, it figures, only natural, to be expected > logical, natural, expect, sensible, understandable, reasonable
on purpose, by design, not by chance, not by accident, no accident, no coincidence, wittingly, premeditated, with intent, meant to > deliberate, intentional, intentionally, calculated, purposely, premeditated
by chance, by accident, not on purpose, without meaning to, happen to fall, unwittingly, fluke > coincidence, accidental, unintentional
not a coincidence, fall together, fall on the same day, happen at the same time, clash with the date of > coincide, simultaneous
choose the moment, pick the date, the choice of date, when it happens, pick one's moment > date, deliberate, symbolic
what stands out, worth noting, of note, bear mentioning, eye-catching > notable, noteworthy, significant, remarkable, noticeable
wrong about, get it wrong, miss the point, bark up the wrong tree, off the mark, wide of the mark, mistaken, misjudge > mistake, error, wrong, misunderstand, miscalculate, inaccurate
get right, hit the nail on the head, spot on, proved right, vindicated > correct, accurate, right, confirm
take back, eat one's words, retract, unsay, withdraw a statement > withdraw, apologise, revoke, correct, retract
say sorry, ask forgiveness, beg pardon, make amends, express remorse | apologise, apology, regret
ask around, sound out, put out feelers, test the waters, take soundings, fly a kite | explore, probe, consult, inquire
talk over, talk through, have a word with, put heads together, compare notes, thrash out, sit down together, exchange views, confer with | discuss, consult, talks, negotiate
bring up, raise the subject, broach, put on the table, put on the agenda, throw into the ring, float an idea, come up with | raise, propose, suggest, mention
crop up, on the agenda, discussed, the talk turned to, topic of conversation > topic, agenda, raise, talks, issue
deal with, revolve around, centre on, have as its subject > concern, cover, subject, topic, address, focus, devote
speak in public, give a talk, hold forth, take the floor, address the nation, go on air, take the podium > speech, address, statement, deliver
tell reporters, tell the press, talk to reporters, tell the media, speak to the cameras, face the press > press conference, statement, interview, reporters, journalists, briefing
interview, give an interview, sit down with, talk to a newspaper > conversation, newspaper, interview
write to, drop a line, send a letter, send a note > letter, message, telegram
ring up, give a ring, phone, speak by phone, get on the phone, on the line, hold a call > telephone, phone call, conversation
tweet, write online, put on social media, go online > social network, twitter, telegram, facebook, social media, truth social, tweet
answer back, hit back, fire back, come back with, shoot back, retort, respond in kind > respond, reply, retaliate, response, reject
get a reaction, react to, greet with, meet with, in reply, take the news > response, reaction, welcome, condemn
all ears, hear out, lend an ear, give a hearing to > listen, hearing, attention
see eye to eye, on the same page, of one mind, speak with one voice, in tune, on the same wavelength, think alike, share a view, sing from the same hymn sheet | agree, consensus, unanimous, agreement, convergence, common position
beg to differ, think otherwise, not share a view, take a different view, hold a different opinion, not agree > disagree, differ, dissent, disagreement, contrast
opinions differ, not everyone agrees, split over, divided over, bone of contention, hotly debated, bitterly disputed > controversial, dispute, disagree, divided, debate
agree to disagree, leave it at that, let sleeping dogs lie > tolerate, disagree
in one's view, in one's eyes, in one's book, as one sees it, from one's point of view > opinion, view, believe, consider, perceive
see as, look upon as, think of as, hold to be, perceive as, reckon among, class as > regard, consider, view, perceive, deem, perception
way of seeing, how one is seen, how one comes across, in the eyes of > perception, image, reputation, view, perceive
jump to conclusions, read into, draw conclusions, put two and two together, draw connections, see a link, connect the dots > conclude, infer, interpret, link, connection, deduce
figure out, work out, puzzle out, make head or tail of, get one's head round, get the picture, catch on, cotton on, twig | understand, comprehend, solve, grasp
guess at, take a stab at, have a hunch, gut feeling, sixth sense, have a feeling > suspect, guess, estimate, intuition, instinct, speculate
look ahead, see into the future, see the writing on the wall, foretell, give an outlook, crystal ball > predict, forecast, foresee, outlook, prophecy
it is thought, there is a belief, believed to, widely held, conventional wisdom > believe, perception, assume, consider, opinion
know full well, in the know, privy to, have inside knowledge, know the ropes > aware, informed, insider, expert
have no idea, in the dark, not know, clueless, none the wiser, at a loss, beats me > unknown, unaware, uncertain, unclear, ignorant, puzzled
it is not known, nobody knows, no one knows, not sure, remain to be seen, hard to tell, an open question, anybody's guess > unknown, unclear, uncertain, unconfirmed, question
sure of, convinced, have no doubt, positive that, bet one's life > confident, sure, conviction, certain
probably, in all likelihood, by the looks of it, as like as not, may well, odds are > appear, apparently, expected
feel sorry for, one's heart goes out to, take pity on, have sympathy for, feel for, commiserate > sympathy, pity, compassion, condolence
mourn, pay last respects, send condolences, offer condolences, grieve over | condolence, grief, funeral
take offence, feel insulted, miffed, take umbrage, take it badly > offend, insult, resent, angry, indignation
blow a fuse, see red, lose one's temper, hit the roof, fly into a rage, up in arms, fuming, livid, go ballistic, make one's blood boil > angry, anger, furious, outrage, rage, fury
hold a grudge, bear a grudge, have an axe to grind, bad blood, old scores, settle a score > resentment, revenge, hostility, grievance, enmity
fed up with, sick of, tired of, had enough of, at the end of one's patience, sick and tired, weary of > fatigue, tired, exhausted, frustration, weary, impatient, patience
lose patience, run out of patience, one's patience is wearing thin > impatient, frustration, exasperate, patience
over the moon, on cloud nine, in high spirits, jump for joy, rejoice, thrilled > delight, happy, joy, pleased, celebrate
pleased with, take pleasure in, to one's liking, to one's satisfaction, content with > satisfied, delight, satisfaction, pleased, welcome, happy
keen on, fond of, have a soft spot for, take a shine to, partial to, sweet on > favour, prefer, sympathy, fond
lean towards, tilt to, drift toward, gravitate to, incline to, drawn to, have a leaning > inclination, orient, prefer, pivot, tendency, favour, shift
averse to, have no love for, take against, can't stand, no friend of, have no time for > dislike, hostile, oppose, hatred, averse
biased against, no fan of, dead against, opposed to, hostile to > oppose, opponent, hostile, anti
proud of, boast of, pride oneself on, brag, show off, blow one's own trumpet > pride, boast, proud, tout
ashamed of, lose face, hang one's head, red-faced, mortified > shame, embarrassment, humiliation, ashamed
save face, keep one's dignity, face-saving, a way to save face > dignity, reputation, compromise, prestige
amazed, taken aback, stunned, bowled over, dumbfounded, raise an eyebrow, do a double take > surprise, astonish, shock, amazed
jealous of, begrudge, covet, green with envy > envy, jealousy, resent
grateful for, in one's debt, thankful, count one's blessings > gratitude, grateful, appreciate
swallow one's pride, eat humble pie, grit one's teeth, clench one's teeth, grin and bear it, bite the bullet, put on a brave face > endure, tolerate, accept, patience, reluctant
hold one's nerve, keep one's cool, keep calm, keep a cool head, stay cool, keep one's temper > calm, restraint, composure, composed, patience
show restraint, exercise caution, tread carefully, tread lightly, walk on eggshells, play it safe, on one's guard > caution, cautious, restraint, prudent, wary
throw caution to the wind, play with fire, run a risk, stick one's neck out, go out on a limb, skate on thin ice, take a chance > risk, reckless, dangerous, gamble
`;
