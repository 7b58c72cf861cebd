/** Words of growing, shrinking, amounts and comparisons, one group a line. */
export const CHANGE_AND_QUANTITY = `
rise, increase, grow, go up, climb, soar, surge, jump, mount | growth, higher, upward
increase, rise, grow, raise, boost, growth, expand, step up, hike | higher, expansion, gain
soar, surge, rocket, skyrocket, shoot up, jump, leap | rise, increase, spike, upsurge
raise, increase, lift, put up, hike, push up | higher
boost, increase, strengthen, raise, lift, enhance, bolster, give a lift to | improve
double, twofold, twice, increase two-fold | two
triple, treble, threefold, three times | three
quadruple, fourfold, four times | four
multiply, increase many times, manifold | growth
expand, extend, enlarge, widen, broaden, grow, scale up | expansion
expansion, enlargement, extension, widening | expand
prolong, extend, drag out, lengthen | longer, draw out
spread, expand, extend, proliferate | widespread
fall, decline, drop, decrease, go down, sink, slump, plunge, tumble, dip | lower, reduction, collapse
decline, fall, drop, decrease, wane, dwindle, downturn | lower
decrease, reduce, lessen, decline, drop, diminish, lower, cut | reduction
plunge, plummet, nosedive, slump, tumble, collapse, crash | fall, drop
reduce, cut, lower, decrease, slash, curb, scale back, bring down, trim, pare | reduction, less, prune
shrink, dwindle, get smaller, diminish | smaller, reduce
curb, restrict, rein in, limit, restrain | reduce, constraint, restraint
limit, restrict, cap, constrain, confine, curb
limit, ceiling, cap, maximum, upper limit | threshold
minimum, at least, lowest, floor | least
maximum, highest, upper limit, at most
peak, high point, climax, summit, record high, zenith | highest
halve, cut in half, reduce by half | half
speed up, accelerate, quicken, hasten, step up, expedite | faster
slow down, slow, decelerate, brake | slower, delay
change, alter, modify, transform, shift, vary, amend | different, adjust, adapt, revision
transform, change, convert, turn into, revolutionise
turn into, become, change into, develop into, convert | transform
replace, substitute, swap, take the place of, supplant, supersede | displace
replacement, substitute, alternative, stand-in
exchange, swap, trade, switch | mutual
adjust, adapt, fine-tune, tailor
improve, better, enhance, get better, upgrade, ameliorate | progress, advance
upgrade, modernise, update, renew, overhaul | improve
modernise, update, renovate, bring up to date | modern
renovate, refurbish, restore, do up | repair
repair, fix, mend, restore, put right | maintenance
worsen, deteriorate, get worse, decline, aggravate, exacerbate, go downhill | worse, make worse, inflame
strengthen, reinforce, bolster, fortify, shore up, beef up, consolidate, cement | stronger, strength
weaken, undermine, sap, erode, dent | weaker, weakness
undermine, weaken, erode, subvert, sabotage | damage
fluctuate, vary, swing, go up and down | unstable
stable, steady, constant, firm, unchanged | stability
unchanged, same as before, constant, as before | remain
unstable, volatile, shaky, precarious | instability
volatile, unstable, unpredictable, changeable | fluctuate
shift, move, change, swing | transfer
trend, tendency, drift, pattern | direction
progress, headway, advance, development, step forward | improvement, growth
setback, reverse, blow, hitch | failure
number, figure, total, count, quantity, amount | many
amount, quantity, volume, sum, number, level | total
total, overall, sum, altogether, in all, aggregate, combined | whole
level, degree, extent, rate | standard
share, proportion, percentage, fraction, part, portion | per cent
percent, per cent, percentage | share
half, fifty per cent, one half
quarter, fourth, one fourth
third, one third | three
majority, more than half, greater part, the bulk | half
minority, smaller part, less than half
part, portion, piece, section, segment, share
whole, entire, complete, full, total | utter
incomplete, in part, partly | part
many, numerous, a lot of, plenty of, scores of, a host of
a number of, a handful of, various | multiple
dozens, many
dozen, twelve
billion, thousand million, bn
trillion, million million
pair, couple, duo, two
single, sole, lone, one, only one | alone
sole, exclusively, merely
enough, sufficient, adequate, ample | plenty
insufficient, not enough, inadequate, too little | lack
excessive, too much, undue, over the top, disproportionate | extreme
extra, additional, added, supplementary | another
approximately, roughly, around, nearly, circa | estimated
nearly, almost, close to, just under, not quite | approximately
exactly, precisely | exact
exact, precise, accurate, specific | exactly
big, large, great, huge, sizeable, major | enormous
huge, enormous, massive, vast, giant, immense, colossal, gigantic | big, large
small, little, tiny, minor, modest, slight | limited
tiny, minuscule, very small | small
wide, broad, large-scale | width
widespread, common, rampant, prevalent
long, lengthy, extended, prolonged | length
short, brief, concise | quick
brief, short, short-lived | temporary
high, tall, elevated, lofty | height
low, reduced, poor | bottom
deep, profound, in-depth | depth
heavy, weighty, massive | weight
strong, powerful, robust, mighty, sturdy | strength
weak, feeble, frail, fragile, powerless
sharp, steep, abrupt, sudden, drastic | sharply
gradual, step by step, little by little, bit by bit, phased | slowly
significant, substantial, sizeable, notable, appreciable | big
slightly, a little, a bit, somewhat, marginally | slight
fully, completely, entirely, totally, wholly, utterly
mainly, mostly, chiefly, largely, primarily, predominantly, for the most part | main
main, chief, principal, key, primary, major, central, leading, most important | top
biggest, largest, greatest, number one | leading
leading, top, foremost, premier, prominent, number one
best, finest, top, leading | better
worst, most terrible, poorest | bad
equal, identical, equivalent, level
identical, alike, unchanged | similar
similar, alike, comparable, akin, analogous | resemble
resemble, look like, like, take after | similar
different, unlike, dissimilar, distinct
difference, distinction, contrast, gap, discrepancy
diverse, varied, various, different, assorted
compare, contrast, liken, set against | comparison
gap, divide, difference, chasm
balance, equilibrium, parity | equal
exceed, surpass, go beyond, top, outstrip, outnumber, more than | exceeding
reach, hit, amount to, total, come to, attain | stand
consist, comprise, made up, composed | include
include, contain, comprise, cover, incorporate, embrace, take in | hold
exclude, leave out, omit, shut out, bar | exception
add, append, attach, include | addition
remove, take away, withdraw, delete, strip, eliminate
gather, collect, accumulate, amass, assemble, pile up | raise
divide, split, separate, partition, break up | division, detach, part
combine, unite, join, merge, blend, put together
fill, stuff, pack, load | full
empty, vacant, bare | vacuum
rank, place, rate, position, standing
list, register, roll, inventory, catalogue, roster
`;
