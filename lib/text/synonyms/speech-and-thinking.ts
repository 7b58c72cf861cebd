/** Words of saying, asking, writing, knowing and deciding, one group a line. */
export const SPEECH_AND_THINKING = `
say, tell, remark, declare, note, mention, comment, observe | add, speak, announce, stress
tell, inform, say, notify, let know, brief | report
speak, talk, give a speech, address, make a speech | speech, say
speech, address, remarks, oration, talk | speak, statement
statement, declaration, announcement, pronouncement, communique | comment, release
communique, statement, press release, joint statement, bulletin | declaration
announce, declare, make public, proclaim, unveil, reveal | statement, show off
mention, refer to, bring up, touch on, cite, name | reference
refer, allude, hint at, point to | mention
quote, cite, quotation, citation | mention
according to, in the words of, as told by | said
words, remarks, comments, statement, saying | phrase
call, name, dub, brand, describe as, label | known
describe, portray, depict, characterise, call | description
description, portrayal, depiction | describe
explain, clarify, account for, spell out, shed light on, make clear | explanation, reason
claim, assert, allege, maintain, contend, insist, argue | say
argue, contend, maintain, reason, make the case | claim, argument
argument, reasoning, case, point | argue
insist, demand, stress, maintain | firm
stress, emphasise, underline, underscore, highlight, accentuate, point out | note, insist
point out, note, indicate, observe, draw attention to, remark | stress
indicate, show, suggest, signal, point to
hint, suggest, imply, intimate, insinuate, drop a hint | signal, indicate
signal, hint, message, indication | send
propose, suggest, put forward, offer, table, submit | recommend, advise
proposal, suggestion, initiative, offer, idea, plan
advise, counsel, recommend, guide | advice, suggest
advice, counsel, guidance, recommendation, tip | advise
warn, caution, alert, sound the alarm, give notice | threaten, alarm, red flag
predict, forecast, foresee, foretell, anticipate, expect, prophesy
promise, pledge, vow, undertake, give one's word, commit, swear, guarantee | assurance, obligation, engagement
assure, reassure, promise, guarantee
deny, reject, refute, dismiss, rebut, disavow, dispute | denial
refute, rebut, disprove, debunk | deny
denial, refutation, rebuttal, dismissal | deny
confirm, corroborate, verify, bear out, affirm
verify, check, confirm, authenticate, ascertain, make sure | verification
admit, acknowledge, concede, confess, own up, recognise, accept | admission, plead guilty, recognition
reveal, disclose, divulge, make known, expose, bring to light, uncover | leak, revelation, lay bare, unmask
complain, grumble, protest, moan, voice discontent | complaint
complaint, grievance, protest | complain
criticise, condemn, denounce, attack, slam, blast, lambast, take aim at | criticism
condemn, denounce, deplore, decry, censure, speak out against | criticise
criticism, censure, disapproval, condemnation, flak
blame, hold responsible, fault, attribute, pin on | accuse, responsible
insult, offend, slander, abuse, offence | humiliate
slander, libel, defame, smear | insult
mock, ridicule, deride, laugh at, make fun of, scoff | joke
joke, quip, jest, crack a joke | laugh
praise, hail, commend, applaud, compliment, laud, acclaim, pay tribute to | welcome
thank, express gratitude, give thanks | grateful, gratitude
apologise, say sorry, apology, express regret | sorry
congratulate, felicitate, wish well
greet, welcome, hail, receive
ask, inquire, question, query, put a question | request
ask for, request, seek, appeal for, call for | demand
request, appeal, plea, application | ask
demand, call for, insist on, claim, require | request
urge, call on, exhort, appeal to, implore, plead with | call, encourage
beg, plead, implore, entreat | ask
question, query, inquiry, issue | ask
interrogate, question, grill, cross-examine
interview, talk to, conversation, question-and-answer | told
press conference, news conference, briefing, press briefing | reporters
answer, reply, respond, retort, react | reaction, response, retaliate
reaction, response, reply, answer | react
discuss, talk about, debate, deliberate, talk over, go over | talks
debate, discussion, argument, controversy
topic, subject, theme, matter, issue | discuss, question, affair, business, case, concern, problem
conversation, talk, chat, dialogue, exchange | phone, speak
phone call, telephone conversation, telephone call, call, phone conversation | phone, spoke
contact, get in touch, reach, communicate with, in touch
message, letter, note, missive | send, written message
write, pen, put down, compose, author | wrote, writer
read, peruse, study | reader
report, describe, cover, relate
rumour, gossip, hearsay, speculation, unconfirmed report, whisper | reportedly
speculate, guess, conjecture, surmise
lie, falsehood, untruth, deceive, fib | false
mislead, deceive, fool, trick, dupe, hoodwink | deception
truth, fact, reality, verity | true
true, correct, accurate, genuine, factual | truth
false, untrue, wrong, incorrect, fake, bogus | lie
wrong, incorrect, mistaken, erroneous, in error | error
exaggerate, overstate, blow up, inflate
summarise, sum up, recap, outline, in short | summary
summary, outline, synopsis, digest, gist | brief
slogan, motto, catchphrase, watchword | chant
shout, yell, cry, scream, chant | loud
whisper, murmur, mutter | quiet
silent, quiet, mute, tight-lipped, say nothing | silence
refuse to comment, decline to comment, keep silent, no comment | comment
express, voice, convey, utter, articulate
persuade, convince, talk into, win over, sway | persuasion
think, believe, reckon, consider, feel, of the opinion, suppose | opinion, view
believe, think, convinced, sure, trust | belief
opinion, view, point of view, belief, viewpoint, standpoint, judgment, verdict | think, perspective
stance, position, attitude, standpoint, line | view
perspective, outlook, viewpoint, angle | prospects
consider, regard, view, deem, see as, look on, think of | believe
consider, weigh, mull, ponder, contemplate, think about
know, aware, understand, familiar with | knowledge
aware, conscious, informed | know
unknown, unidentified, unclear, mysterious, anonymous, unnamed
unclear, uncertain, vague, ambiguous, murky, not known | doubt
clear, obvious, evident, plain, apparent, unmistakable | clearly
realise, grasp, become aware, understand | aware, comprehend, see
misunderstanding, confusion, misconception, mix-up
remember, recall, recollect, look back on, bring to mind | memory, remind
remind, recall, call to mind | remember
forget, overlook, neglect, fail to remember | memory
memory, recollection, remembrance, reminiscence | remember
imagine, envision, visualise
assume, presume, suppose, take for granted | assumption
conclude, infer, deduce, come to the conclusion, gather | conclusion
decide, make up one's mind, resolve, determine, opt, choose | decision
decision, resolution, choice, determination, ruling | decide
choose, pick, select, opt for, single out, elect | choice, vote for
choice, option, alternative, selection | choose
prefer, favour, like better, would rather
intend, plan, aim, mean, have in mind, going to, propose | intention
plan, scheme, project, programme, strategy | intend
aim, goal, target, purpose | intend, mission
purpose, aim, point, goal, intention, reason | intend, plan
strategy, plan, game plan, approach, tactic | strategic
agree, consent, concur, see eye to eye, come to terms, of one mind | agreement, accept
disagree, differ, at odds, beg to differ, dissent, take issue with | disagreement
consensus, agreement, unanimity, common position
unanimous, of one mind, without dissent, with one voice
accept, agree to, say yes to, take, consent to
reject, refuse, turn down, decline, rebuff, spurn, say no to, rule out | balk, unwilling
rule out, exclude, dismiss, preclude | impossible
support, endorse, stand behind, favour, champion, advocate, speak up for
oppose, object to, resist, stand against, fight | opposition
protest, oppose, raise objections
notice, observe, spot, see, perceive | attention
attention, notice, focus, heed, interest | spotlight
learn, discover, find out | study
guess, estimate, conjecture, suppose | speculate
`;
