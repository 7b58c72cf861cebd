/** Ways to ask how a matter, a plan or a position is judged: weight, likelihood, scope, openness, danger. One line each. */
export const PARAPHRASES_OF_JUDGEMENTS = `
anti-western, opposed to the west, against western | hostile
vital, crucial, of key importance, essential | key
essential, vital, indispensable, of the essence | crucial
natural, self-evident, only to be expected | logical
logical, following from, making sense | consequence
strategic, of strategic weight, long-range
potential, possible, latent, conceivable, that could come about
probable, to be expected, on the cards
doubtful, dubious, open to doubt, in question
notable, noteworthy, worth noting, striking fact | surprising
noteworthy, worth mentioning, deserve attention, of note | notable, draws attention
typical, characteristic, usual | exemplary
exemplary, model, worth copying
extreme, radical, drastic, excessive
moderate, middle-of-the-road, temperate, measured
radical, drastic, far-reaching, root and branch | extreme
harsh, tough, strict, stern, rough | sharp
sharp, biting, stinging | harsh
fierce, ferocious, violent, intense, bitter
bitter, resentful, hard to swallow, acrimonious
comprehensive, all-encompassing, broad, wide, covering everything, far-reaching | extensive, complete, all-round
wide-ranging, broad, covering much ground | extensive, comprehensive
broad, wide, not specific
concrete, specific, definite, tangible
joint, shared, common, collective, done together, pooled | mutual
mutual, reciprocal, two-way, on both sides | joint
separate, distinct, individual
independent, autonomous, on one's own, self-reliant, free of others, not led by others | sovereign
follow one's own course, go one's own way, pursue one's own course, keep one's own counsel > independent policy, independent
subordinate, subject to, under the thumb, at someone's beck and call | dependent
official, formal, authorised, on the record
unofficial, not confirmed, off the record
secret, confidential, classified, undercover, hush-hush, not public, kept from the public, kept under wraps, under wraps
open to the public, public, for all to see, transparent
safe, secure, out of danger, protected, in good hands
risky, dangerous, hazardous, perilous, unsafe
healthy, fit, in good health, in good shape
hopeful, auspicious, with good prospects, full of promise, looks good > promising, opportunity, prospects
bleak, gloomy, dark, hopeless, grim
optimistic, upbeat, hopeful, in good spirits, rosy | optimism
disappointing, not up to expectations, below expectations, sobering, a letdown
convincing, persuasive, compelling, conclusive
surprising, astonishing, amazing, startling, eyebrow-raising | unexpected
expected, foreseen, anticipated, awaited
unwanted, not wished for, unwelcome, undesired
desired, wished for, welcome
troublesome, annoying, irksome, uncomfortable, that cause trouble | trouble
at the right time, well timed, in good time
symbolic, emblematic, standing for more, full of symbolism
geographical, of place, spatial, territorial | geography
regional, local, of the area, in the neighbourhood
global, worldwide, international, planetary, all over the world
western-led, led by the west, dominated by the west | western
so-called, as it is known, self-styled, what is known as
alleged, claimed, supposed, said to have, reportedly
alternative, different, substitute, another way
traditional, customary, long-established, time-honoured
lightning, very fast, sudden, flash
uncomplicated, simpler, not complicated, without fuss | easy
unwanted candidate, disliked candidate, candidate they feared > unwanted, not want
many-sided, among many states, of many countries, with several parties > multilateral
interwoven, interlinked, linked to one another, hang together, intertwined, tied to each other > interconnected, connected
as soldiers, with weapons, by force of arms, with armies, in military terms, in the military field > militarily, military
long-range rocket, long-range missile > ballistic missile, ballistic
careful not to, take care not to, make sure not to, steer clear of, shy away from, give a wide berth > avoid
`;
