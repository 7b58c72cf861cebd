/** Ways to ask about numbers, shares, sizes, degrees, comparisons and places in an order, one group or direction a line. */
export const PARAPHRASES_OF_NUMBER_AND_SIZE = `
how many sections, how many chapters, how many clauses, how many paragraphs, number of sections, number of clauses, number of provisions, how many points, how many parts > articles, clauses, provisions
how many states, how many nations, number of states, how many members > countries, members, member states
total, grand total, sum total, all told, taken together, in total | overall, altogether
figure, tally | total, quantity
tens of thousands, hundreds of thousands, tens of millions | thousands
vast number, huge number, great number, large number, countless, innumerable, no end of, myriad > thousands, hundreds, numerous, millions
plenty of, lots of, loads of, a great deal of, a great many, umpteen, a raft of, a slew of, an array of | numerous
a good many, a fair number, a number of > various, multiple, numerous
hardly any, next to no, scarcely any, few and far between > limited, minimal, rare
next to nothing, hardly anything, barely anything, precious little, very little, close to nothing > minimal, limited, meagre, little
up to a maximum of > maximum, limited
not less than, no fewer than, at the very least, a minimum of > at least, minimum
more than enough, enough and to spare, ample supply > surplus, sufficient, plenty
too little, not enough > insufficient, lack, shortage, inadequate
enough, to a sufficient degree > sufficient, capable, adequate
too many, over the top, beyond measure > excessive, disproportionate
roughly, more or less, give or take, in the region of, in the neighbourhood of, somewhere around, thereabouts, ballpark | approximately, around
a little less than, just short of, close to > nearly, almost
exactly, to the letter, on the dot, not more and not less > precisely, exact
one half, fifty percent, one in two, every second person > half, 50%, 50 per cent
one quarter, one in four, every fourth person, twenty-five percent > quarter, 25%
one third, one in three, every third person, thirty-three percent > third, 33%
two in three, sixty-six percent > two-thirds, 66%
three in four, seventy-five percent > three-quarters, 75%
one tenth, one in ten, ten percent > tenth, 10%
one fifth, one in five, twenty percent > fifth, 20%
overwhelming majority, vast majority, almost everyone, nearly everyone, nearly all, almost all > 90%
slice, percentage, portion, proportion > per cent, percent, share
percentage point, rate of > per cent, percent
part of a whole, piece of the cake, slice of the cake, piece of the pie > share, stake
entire range, whole range, whole spectrum, full range, full spectrum, every field, every area, all fields > all spheres, every sphere, comprehensive, all areas, covers
every aspect, all aspects, in all respects, across the board, from a to z, all-round, all-embracing > comprehensive, overall
in part, to some extent, to a degree, up to a point, partially > partly
in full, to the full, lock stock and barrel, from top to bottom, from beginning to end | completely, entirely, fully
to what extent, how far, to what degree, how fully > extent, partly, fully, limited
double, twice as much, twice as many, twofold, multiply by two
triple, three times as much, three times as many, threefold | trebled
quadruple, four times as much, fourfold
ten times as much, tenfold
many times over, by leaps and bounds, many times as much > manifold, multiply, rapid growth
cut by half, half as much, half as many | halve
pair, twosome, two of them | couple
trio, threesome, three of them, group of three, triangle > trilateral, axis, three
foursome, group of four | quartet
dozen, twelve pieces | twelve
score, twenty pieces > twenty
one single, just one, only one, no more than one | sole, lone
one of a kind, without equal, second to none, unrivalled, unmatched, peerless | unique, unprecedented
number one, in first place, top of the list, heads the list, first in rank, first place > largest, biggest, leading, top
number two, in second place, runner-up, second in rank, second place > second largest, second
number three, in third place, third in rank, third place, bronze, bronze medal place > third largest, third
rank among, place in the ranking, position in the ranking, which place, what rank, which position > second, third, fourth, fifth, largest, rank
bottom of the table, bottom of the list, last place, in last place > lowest
foremost, first and foremost, chief among, leading the list > main, primarily, particularly, especially, chief, mainly
most important, most significant, chief, supreme, biggest point > key, main, priority, most notable, crucial, prominent
of great importance, matter a great deal, carry great weight, mean a lot, of great moment, count for much > important, significant, crucial, strategic importance, high importance
of prime concern, first concern, top concern > priority, strategic priority, prioritize, main
weight, relevance > significance
of no importance, of little importance, trifle, make no difference > insignificant, minor
make little of, belittle, talk down, understate > downplay, play down, minimise
make too much of, blow out of proportion, overstate, make a mountain of > exaggerate
size, dimensions, magnitude, proportions | extent, scale, volume
how large, how big, how great, what size, of what size > million, billion, thousand, large, per cent
giant, enormous, mammoth, monumental, whopping, king-size, colossal | huge
large-scale, on a grand scale, on a large scale, wide-ranging, far-reaching, sweeping > comprehensive, extensive, major, profound, broad
far-reaching, sweeping, of great consequence, weighty | profound, significant
small-scale, on a small scale, modest, petty, trifling | minor, limited
limited in scope, narrow, of narrow scope > limited, restricted
size of a country, area of a country, surface area, ground covered > square kilometres, hectares
head count, number of people, number of inhabitants, how many people live, how many inhabitants > population, million inhabitants, residents
number of dead, death count, how many died, how many people died, how many perished, lives lost, how many lives > killed, dead, death toll, victims, deaths
number of injured, how many injured, how many were hurt > injured, wounded
attendance, number of spectators, how many came, how many took part > participants, visitors, spectators, crowd
how far away, how distant, at what distance > kilometres, miles, metres
how high, how tall, at what height > metres, feet, height, altitude
how deep, at what depth > metres, depth
how heavy, what weight, at what weight > kilograms, tonnes, tons, weight
how fast, what speed, at what speed > kilometres per hour, miles per hour, speed
tonnage, load, how much cargo > tonnes, tons
volume of oil, how much oil, quantity of oil > barrels, tonnes, million barrels
volume of gas, how much gas, quantity of gas > cubic metres, cubic meters, billion cubic
temperature, how hot, how cold > degrees, celsius
record figure, best ever, highest ever, all-time high, higher than ever, never so high > record, highest, peak
all-time low, lower than ever, never so low > record low, lowest
high point, highest point, climax, culmination, apex > peak, summit, reached its peak
low point, lowest point, rock bottom, nadir > lowest, bottom
upward trend, upward movement, on the rise, on the increase > growth, growing, rise, increase
downward trend, downward movement, on the decline, on the wane, on the way down > decline, fall, drop, decrease, diminished
go up, mount up, swell, become more, get bigger, grow larger > increase, rise, grow, expand
go down, become less, get smaller, grow smaller, get fewer > decrease, fall, decline, reduce, shrink, diminish
add to, top up, pile on, ramp up, crank up > increase, raise, intensify, additional
extra, on top, in addition, on top of that, to boot | additional
even more, still more > increasingly, growing
less and less, fewer and fewer, ever less > decreasing, dwindling, decline
bring down, whittle down, pare down, cut back > reduce, reduction, cut, decrease, lower
make stronger, give strength to, lend strength to, add muscle, put muscle behind > strengthen, enhance, bolster, reinforce, boost
make weaker, sap the strength, take strength from, rob of strength > weaken, undermine
stronger, mightier, more powerful, in better shape > strengthening, gaining strength, growing
weaker, less powerful, in worse shape, lose strength, lose its strength, shadow of its former self > weakened, diminished, decline
more closely, more tightly, nearer to one another, closer together, draw closer, grow closer, move closer together > closer, rapprochement, convergence, strengthen ties
grow apart, drift apart, move apart, further apart > rift, divide, distance, separation
wide gap, gulf, yawning gap, widening gap, deep divide > rift, gap, growing rift, divide
on a par, on an equal footing, on equal terms, as equals, level with, neck and neck > equal, parity, balance
equilibrium, even distribution, counterweight > balance, balance of power
distribution of power, relation of forces, who is stronger, correlation of forces, scales of power, relative strength > balance of power, regional balance
tip the scales, tilt the balance, tip the balance, upset the scales > disrupt the balance, balance of power, upset
ahead of, one step ahead, head and shoulders above, have the edge over, outclass > superiority, upper hand, advantage
inferior, lag behind, trail behind, fall short of > lower, weaker, backward
compared with, in comparison with, measured against, set beside > compared, unlike, contrast
in contrast, by contrast, on the contrary, quite the opposite, the other way round, the other way around, vice versa > contrary, reverse
alike, same kind, of the same kind, of a kind, of like kind, resembling > similar, identical
not alike, of a different kind, unlike, dissimilar > different, contrast
in like manner, in the same manner, in the same vein, on the same lines > similarly, likewise
as opposed to, instead of, in place of > instead, replace, alternative
degree, notch | extent, level
to a large extent, to a great degree, in large measure, by and large, in the main > largely, mostly, significantly, mainly
by far, by a long way, by a wide margin, hands down > landslide, clearly, significantly, overwhelming
clear victory, crushing victory, decisive victory, win by a mile, resounding victory, overwhelming win > landslide, wide margin, sweeping victory
narrow victory, by a whisker, by a narrow margin > narrow, slim majority, slightly
a touch, a shade, a trifle, ever so slightly, a tad > slightly, somewhat, little
markedly, noticeably, appreciably, substantially, to a marked degree > significantly, significant, considerable
utterly, to the core, in every respect > completely, absolutely, extremely, entirely
fierce > intensified, intensive, harsh, tough
in leaps, by jumps, in one go > rapid, sudden
on many levels, on several fronts, in more ways than one, in various ways, on more than one front > multiple levels, several fronts, various, multiple
variety of, wide choice, broad range, range of, mixed bag > various, diverse, different, multiple
combination, blend, mixture, mix | coupled
component, element, ingredient, building block
single item | article, clause
one by one, singly, separately > individual
jointly, side by side, shoulder to shoulder, hand in hand, in concert, pulling together, with joined forces, with one another, with combined forces > joint, together, cooperation, coordinated, collaborate
held in common, in common > joint, mutual, shared, common
sweeping, in broad strokes, in broad outline, vague, without details, lacking in detail, loosely worded > general framework, broad expressions, general context, broad
specific, in detail, chapter and verse, nuts and bolts, finer points, fine print, small print > details, particular, provisions
rule of thumb, on average, on the whole, in general > average, usually
mean value, middle value, norm | average, median
ratio, rate > per cent, proportion
quota, allotment, fixed share | limit, allocation
upper limit, highest permitted, not to exceed > maximum, ceiling, cap, limit
lower limit, lowest permitted > minimum, floor
innumerable, beyond number, without number > countless
unlimited, without limits, boundless, no limits, know no bounds > limitless, infinite, absolute
absolute, total, complete, full > absolute control, entire
quantity, in terms of quantity > quantitative
quality, in terms of quality > qualitative
add up, sum up, count together | calculate, total
subtract, take off, deduct | minus, reduce
estimate, reckon, put the figure at, put a figure on | forecast
worldwide, the world over, all over the world, across the planet, on a world scale, on all continents, in all corners > global, international, world
nationwide, throughout the country, across the country, all over the country, from coast to coast | national
stretch over, extend over, take in, reach across > spans, extend, covers, encompass, include
made up of, composed of, consist of, be comprised of, fall into > comprise, include, contain, consists
part and parcel, be among, count among, number among > include, belong, member
leave aside, leave out of account, apart from, with the exception of, save for > except, excluding
cut across, run through, range across > covers, extend, include
width, breadth, reach > extent, scope, range
spread out, far and wide, widely spread > widespread
empty, void, nothing left > vacuum, lack, absence
nothing but, nothing else than, simply > mere, nothing more
at the expense of, at the cost of, pay with > expense, cost, sacrifice
price to pay, toll exacted, sacrifice > cost, expense
increase the price, make more expensive, push up the price > raise costs, increasing the costs, costs
worth the effort, pay off, be worthwhile > benefit, results, advantage
last straw, straw that broke, tipping point, breaking point > crisis, trigger, decisive
tip of the iceberg, only a small part, scratch the surface > beginning
supremacy, superiority, dominance, pre-eminence | upper hand
only a handful, mere handful, just a handful > several, limited
better part, lion's share, greater part, largest part > bulk
half a dozen, six pieces > six
quantitative, in number, measured in figures, by amount | quantity
qualitative, in kind, by nature, of another quality | quality
at least half, more than a half > majority of
`;
