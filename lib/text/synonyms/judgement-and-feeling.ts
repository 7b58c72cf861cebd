/** Words of hope, fear, praise, doubt and importance, one group a line. */
export const JUDGEMENT_AND_FEELING = `
hope, wish, aspire, expectation, look forward to | optimism
expect, anticipate, await, look forward to, count on | predict
expectation, anticipation, hope, prospect
want, wish, desire, would like, seek, keen, long for | demand, need, hope
desire, wish, longing, craving, appetite | want
dream, aspiration, vision, ambition | hope, goal
fear, afraid, dread, scared, worry | concern
afraid, scared, frightened, fearful, terrified | alarm
worry, concern, anxious, anxiety, unease, apprehension, disquiet | fear, trouble, alarm, misgiving
worried, anxious, concerned, uneasy, nervous, troubled | fear
nervous, anxious, jittery, on edge, tense | worried
alarm, worry, fright, panic
panic, terror, hysteria, alarm | fear
shock, stun, stagger, astonish, appal | surprise, horror
surprise, astonish, amaze, take aback, astound | unexpected, startling
doubt, question, sceptical, distrust, call into question, disbelief
sceptical, doubtful, dubious, unconvinced, distrustful
uncertainty, doubt, unpredictability, lack of clarity | uncertain
certain, sure, confident, convinced, definite | certainty
trust, confidence, faith, believe in, rely on, count on | reliable, have faith in, certainty, assurance
suspicious, distrustful, wary, mistrustful | suspicion, lack of trust
suspicion, mistrust, hunch | suspect
reliable, trustworthy, trusty, solid | trust
faithful, loyal, devoted, steadfast, true | loyalty
loyalty, faithfulness, devotion, fidelity | loyal
betray, sell out, stab in the back, let down, disloyal | betrayal, traitor
honest, sincere, truthful, frank | honesty
frank, open, outspoken, straightforward | honest
honesty, sincerity, integrity, truthfulness | honest
hypocrisy, double standards, two-facedness | hypocritical
happy, glad, pleased, delighted, joyful, cheerful | satisfied
happiness, joy, delight, pleasure
satisfied, pleased, happy | satisfaction
dissatisfied, unhappy, discontented, displeased | dissatisfaction
satisfaction, contentment, pleasure | satisfied
sad, unhappy, sorrowful, mournful, gloomy | grief
cry, weep, shed tears, sob
laugh, chuckle, giggle, laughter | joke
smile, grin, beam | laugh
angry, furious, outraged, irate, enraged, annoyed | anger
anger, fury, rage, outrage, indignation, wrath | angry
annoy, irritate, anger, irk, upset, infuriate | angry
outrage, indignation, anger, uproar, outcry | scandal
upset, distress, dismay, hurt | angry
regret, sorry, remorse, rue | apologise
disappointment, frustration, letdown, disillusion | let down
frustration, exasperation, annoyance
shame, embarrassment, disgrace, humiliation | ashamed
humiliate, humble, degrade | embarrass
pride, proud, self-respect, dignity | honour
hatred, hate, loathing, animosity, hostility, enmity | detest, despise
hostile, unfriendly, antagonistic, inimical, belligerent | enemy
friendly, warm, cordial, amicable, good-natured | friend, friendship
friendship, amity, comradeship, warm relations | friend
enjoy, fond of, keen on, love | favourite
enjoy, take pleasure in, relish | pleasure
dislike, disapprove, have no liking for, aversion | hate
admire, respect, look up to, esteem | praise
contempt, scorn, disdain, disrespect | despise
envy, jealousy, jealous, envious | rivalry
pity, compassion, sympathy, mercy | sorry
sympathy, compassion, solidarity, understanding | sympathise
calm, cool, unruffled, tranquil | quiet
calm, soothe, pacify, placate, appease | peace
enthusiasm, eagerness, zeal, excitement, passion | enthusiastic
excited, thrilled, enthusiastic, eager
eager, keen, enthusiastic | want
ready, prepared, inclined | willingness
reluctant, unwilling, hesitant
hesitate, waver, vacillate, in two minds, dither
determined, resolved, adamant, firm
determination, resolve, willpower, persistence
firm, tough, uncompromising, unyielding, strict | firmly
strict, tough, stringent, severe, rigid, harsh | tight
severe, harsh, serious, grave, tough, drastic
serious, grave, severe, weighty, acute | seriously
mild, gentle, moderate, soft | light
brave, courageous, bold, fearless, heroic, valiant
courage, bravery, boldness, valour, daring, heroism | brave
coward, cowardly, faint-hearted, cowardice | fear
cautious, careful, wary, prudent | caution
careful, cautious, painstaking, thorough
reckless, rash, careless, irresponsible, hasty | risk
gamble, bet, wager, take a chance | risk
dare, venture, have the courage | bold
optimistic, hopeful, upbeat, confident | optimism
pessimistic, gloomy, downbeat, bleak, negative | pessimism
favourable, good, encouraging | optimistic
negative, unfavourable, adverse | bad
good, favourable, great, excellent
excellent, outstanding, superb, first-class, brilliant | great
bad, poor, terrible, awful, dreadful | negative
terrible, awful, dreadful, horrific, appalling, horrible, ghastly | shocking
evil, wicked, vile, sinister | bad
nice, pleasant, agreeable | friendly
beautiful, pretty, handsome, attractive
attractive, tempting
attract, lure, entice, appeal to
popular, well-liked, in demand, favoured
unpopular, disliked, out of favour
famous, well-known, renowned, prominent | fame
prominent, leading, eminent, high-profile, notable, distinguished | famous
notorious, infamous, ill-famed | famous
fame, renown, repute | famous
reputation, name, image, standing, prestige | honour
significant, crucial, vital, key, major, essential, weighty | indispensable, central
unimportant, insignificant, minor, trivial | small
main, primary, paramount, top
priority, main concern, top concern, preference
fascinating, intriguing, absorbing
boring, dull, tedious, monotonous
strange, odd, peculiar, weird, bizarre, curious | unusual
unusual, uncommon, exceptional, extraordinary, remarkable | strange
remarkable, extraordinary, outstanding, notable | unusual
normal, usual, ordinary, typical, regular, standard | common, habitual
usually, normally, generally, typically, as a rule, mostly, commonly | often
special, particular, exceptional, specific | especially
especially, particularly, in particular, above all, notably, chiefly | special
unique, one of a kind, unparalleled, matchless
overall, broad | common
specific, particular, concrete, certain, definite | detail
detail, particular, specifics, point
detailed, thorough, in-depth, comprehensive
comprehensive, all-round, all-embracing, broad, wide-ranging, full, all-encompassing | complete
thorough, detailed, rigorous, painstaking | careful
wise, sensible, prudent, sage | wisdom
clever, smart, bright, brainy
stupid, foolish, silly, unwise, idiotic | fool
crazy, mad, insane, lunatic
sensible, rational, fair, logical | coherent
absurd, ridiculous, nonsense, ludicrous, preposterous | silly
fair, equitable, impartial, even-handed
unfair, unjust, biased, one-sided
biased, one-sided, prejudiced, partisan | bias
neutral, impartial, unbiased, even-handed
suitable, appropriate, fit, proper | suit
unsuitable, inappropriate, unfit | wrong
acceptable, tolerable, satisfactory
unacceptable, intolerable, inadmissible, out of the question | reject
tolerate, put up with, endure
principle, rule, tenet, belief, value
principles, beliefs, ideals, ethics | moral, virtuous
ideology, doctrine, worldview, creed, system of beliefs
assess, evaluate, judge, appraise, rate, gauge | estimate, judgment, weigh up
approval, endorsement, consent, blessing, backing, go-ahead
disapproval, displeasure, discontent, criticism | oppose
welcome, hail, applaud, pleased with | praise
enthral, fascinate, charm | interest
tired, exhausted, weary, worn out, fatigued
patience, restraint, tolerance, forbearance
restraint, moderation, self-control | calm
freedom, liberty, independence | free
free, at liberty | freedom
care, look after, tend, take care of | protect
ignore, disregard, overlook, neglect, turn a blind eye to, brush aside, pay no attention | negligence
open, frank, public, transparent | accountability
private, confidential, secret | privacy
public, open, widely known | publicly
private, individual
`;
