/** Ways to ask how somebody or something is: adjectives of everyday English and the phrases for them, one line each. */
export const PARAPHRASES_OF_QUALITIES = `
ambitious, aspiring, aiming high, high-flying | ambition
artificial, man-made, synthetic, not natural | fake
available, at hand, on hand, at one's disposal, within reach, obtainable | accessible
awkward, clumsy, embarrassing, ticklish | uncomfortable
basic, elementary, fundamental, underlying, rudimentary | essential
fundamental, basic, root, at bottom | essential, principal
civil, civilian, non-military, for peaceful purposes, peaceful
not for war, not for military ends, without military ends > peaceful, civilian, civil
convenient, handy, practical, user-friendly | suitable
creative, imaginative, inventive, full of ideas | innovative
credible, plausible, convincing | trustworthy
deaf, hard of hearing, unable to hear
delicate, fragile, sensitive, precarious, touchy | vulnerable
sensitive, delicate, thorny, touchy, tricky, ticklish | confidential
dirty, filthy, unclean, grubby | polluted
clean, spotless, pure, unpolluted
dual, twofold, two-part | double
dynamic, energetic, vigorous, full of energy | active
endless, unending, never-ending, interminable, without end | infinite
exotic, from far away, foreign-looking | unusual
experimental, on trial, at the test stage | pilot
explicit, express, in so many words, in plain words, unequivocal, unambiguous, clear-cut | clearly, explicitly
implicit, unspoken, between the lines, implied, tacit, understood without saying, not said openly | indirect, implicitly, hidden
say without words, hint at, read between the lines, not in so many words > implicit, implicitly, imply, signal
direct, straight, immediate, face to face | directly
indirect, roundabout, by a detour, at second hand, oblique | implicit
familiar, well known, recognisable, known from before | acquainted
formal, official, ceremonial, according to protocol
casual, unofficial, behind the scenes, off the record
funny, amusing, comical, hilarious | humour
grand, impressive, magnificent, splendid, spectacular
beautiful, lovely, gorgeous, good-looking | handsome
ugly, unsightly, hideous
impatient, restless, itching, cannot wait | eager
imaginary, fictitious, made up, invented, unreal | fictional
impressive, formidable
incompatible, irreconcilable, do not go together, mutually exclusive | contradictory
incredible, unbelievable, beyond belief, hard to believe
inner, inside, interior
outer, external, outside, exterior
domestic, inside the country, within the country, at home, in-house | inner
domestic politics, politics at home, affairs at home, home affairs > domestic, interior, at home
insecure, unsafe, unprotected | uncertain
intact, unbroken, undamaged, in one piece, unharmed
broken, shattered, in pieces, out of order | damaged
intermediate, halfway | middle
invisible, unseen, hidden from view, out of sight
visible, in sight, for all to see, apparent | tangible
tangible, palpable, concrete, real, to be felt | practical
ironic, irony of fate, paradoxical, of all things
irrelevant, beside the point, not to the point
relevant, to the point, pertinent
junior, lower-ranking, lesser | subordinate
lazy, idle, slothful | inactive
loose, slack, not tight | lax
mature, grown, fully developed, ripe | adult
meaningful, significant, full of meaning
medieval, of the middle ages, middle ages
modest, moderate, restrained, unassuming | limited
nasty, unpleasant, disagreeable
pleasant, agreeable, enjoyable, delightful | nice
outdated, obsolete, out of date, old-fashioned, antiquated, superseded, behind the times | replace
pale, white as a sheet, colourless
passive, inactive, doing nothing, sitting on one's hands | idle
active, energetic, on the move
perfect, flawless, faultless, ideal, without fault
precious, valuable, priceless, treasured | worth
invaluable, priceless, worth its weight in gold, beyond price | valuable, of great value, precious
preliminary, provisional, preparatory | interim
prime, primary, top-quality, first-rate | main
primitive, crude, simple, undeveloped | basic
privileged, favoured, better off, specially treated | elite
raw, unprocessed, untreated, crude
realistic, down-to-earth, sober, feasible | practical, realism
unrealistic, pie in the sky, castles in the air, far from reality, impracticable | illusion
practical, workable, hands-on, down-to-earth | concrete
theoretical, on paper, in theory, abstract | hypothetical
rough, uneven, coarse | harsh
smooth, even, frictionless, without a hitch, trouble-free
rude, impolite, discourteous, bad-mannered
secondary, of lesser importance, minor, subordinate | side
secular, worldly, non-religious
sexual, intimate | sex
shallow, not deep, superficial
shy, timid
stiff, rigid, inflexible, unbending
flexible, adaptable, elastic, pliable, supple, able to adapt | agile
show flexibility, bend with the wind, adapt to the situation > flexible
stubborn, obstinate, headstrong, pig-headed, dig in one's heels | insist
subtle, slight, barely noticeable
obvious, glaring, plain to see, there for all to see | evident
systematic, orderly, according to plan
chaotic, disorderly, confused, topsy-turvy | chaos
thick, dense, bulky | broad
thin, slim, slender, narrow | sparse
tremendous, huge, enormous, staggering
tropical, hot and humid | equatorial
unaware, in the dark, ignorant of, without knowing, oblivious
uncomfortable, ill at ease, uneasy, unpleasant | awkward
unfortunate, unlucky, ill-fated, hapless | regrettable
unfortunately, sadly, regrettably, alas
fortunate, lucky, blessed by luck
unequal, uneven, lopsided, one-sided
unreasonable, irrational, absurd, excessive
sensible, fair, rational | moderate
upper, higher, top
verbal, oral, spoken, by word of mouth | words
written, in writing, on paper, in black and white
vertical, upright, straight up
viable, feasible, workable, practicable, able to survive
vicious, brutal, cruel, savage
vivid, graphic
vocal, outspoken, loud, vociferous
wild, untamed, undomesticated | fierce
prepared, ready, inclined, disposed | willingness
willingness, readiness, preparedness, inclination
inclined, disposed, leaning
inclination, leaning, tendency, tilt, proclivity, penchant | preference
lean towards, gravitate towards, tilt towards, drawn to, have a soft spot, turn one's face to > inclination, prefer, pivot, opening
wonderful, marvellous, fantastic | superb
absolute, total, unlimited, unrestricted, complete, utter
supreme power, total power, complete power, unlimited power > absolute control, dictatorship
abundant, plentiful, in abundance, rich, bountiful
adverse, unfavourable, harmful, negative
balanced, even-handed, well-proportioned | equilibrium
blind, sightless, unable to see
brilliant, outstanding, dazzling, ingenious | excellent
comfortable, cosy, at ease, snug
conscious, deliberate, aware, intentional | knowingly
desperate, hopeless, at one's wits' end, in despair | despair
disabled, handicapped, physically impaired, in a wheelchair
double, twice, twofold, dual
dull, boring, dreary, tedious
durable, long-lived, stable, robust, resistant
open-handed, free with money, magnanimous | generosity
stingy, mean with money, tight-fisted
grateful, thankful, full of thanks, indebted | gratitude
humble, modest, unpretentious, lowly
incapable, unable, powerless
inevitable, unavoidable, inescapable, sure to happen, only a matter of time, bound to come | necessarily
lone, solitary, single, on one's own
lonely, alone, isolated, friendless, without friends
mad, insane, out of one's mind, off one's head
mental, psychological, in the mind, of the mind | psychic
mere, simple, nothing but, nothing more than
minimal, negligible, tiny, marginal, slight, hardly noticeable | limited
noble, high-minded, honourable
notorious, infamous, of ill repute, ill-reputed
numerous, countless, a lot of, plentiful | multiple
obscure, unclear, little known, shadowy
occasional, sporadic, now and then, infrequent
partial, incomplete, in part, not total | partly
pure, unmixed, genuine, undiluted
reluctant, unwilling, hesitant, half-hearted, dragging one's feet
guarded, non-committal, with reservations | cautious
solar, from the sun | sunlight
superb, excellent, first-class, magnificent
sweet, sugary, like honey
tempting, alluring, enticing, seductive
unacceptable, intolerable, out of the question | unbearable
unanimous, with one voice, of one mind, without a dissenting voice
unconditional, without conditions, no ifs and buts, without strings
unfair, unjust, not right, one-sided
unprecedented, never before seen, without parallel, never known before
unsuitable, inappropriate, out of place, unfit
virtual, online, on screen, computer-generated
vulnerable, exposed, unprotected, open to attack, defenceless | weak
resilient, robust, able to withstand, hard to break, tough, sturdy | resistant
able to take pressure, withstand pressure, bear up under pressure, stand firm, hold one's ground > resilience, resist, withstand
determined, resolute, bent on, set on, firmly intent, dead set on | resolve
determination, resolve, resoluteness, iron will, firm will, strength of will
dedicated, devoted, wholehearted
dedication, devotion, wholeheartedness
explosive, highly charged, volatile, dangerous, ready to blow | tense
`;
