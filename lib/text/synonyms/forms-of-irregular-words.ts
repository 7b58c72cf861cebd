/**
 * Forms of one word that the stemmer does not bring together: irregular verbs and plurals, and forms of short words such
 * as "tries" and "dying". A form right of the bar is also a word of its own ("found") and does not lead back.
 */
export const FORMS_OF_IRREGULAR_WORDS = `
arise, arose, arisen
awake, awoke, awoken
borne | bear, bore
be, is, are, was, were, been
beat, beaten
become, became
begin, began, begun
bend, bent
bind | bound
bite, bitten | bit
bleed, bled
blow, blew, blown
break, broke, broken
breed, bred
bring, brought
build, built
burn, burnt
buy, bought
catch, caught
choose, chose, chosen
cling, clung
come, came
creep, crept
cry, cries
dealt | deal
die, died, dying
dig, dug
do, does, did, done
draw, drew, drawn
dream, dreamt
drink, drank, drunk
drive, drove, driven
dries, drier | dry
eat, ate, eaten
fall, fallen | fell
feed, fed
feel | felt
fight, fought
find | found
flee, fled
fly, flies, flew, flown
forbid, forbade, forbidden
foresee, foresaw, foreseen
forget, forgot, forgotten
foretell, foretold
forgive, forgave, forgiven
free, freed
freeze, froze, frozen
get, got, gotten
give, gave, given
go, goes, went, gone
grow, grew, grown
hang, hung
have, has, had
hear, heard
hide, hid, hidden
hold, held
keep, kept
kneel, knelt
know, knew, known
lay, laid
lead, led
leap, leapt
learn, learnt
leave | left
life | lives
lend, lent
light, lit
lose, lost
make, made
meant | mean
meet, met
mistake, mistook, mistaken
mislead, misled
misunderstand, misunderstood
overcome, overcame
overrun, overran
override, overrode, overridden
undo, undid, undone
outdo, outdid, outdone
slay, slew, slain
dwell, dwelt
forgo, forwent, forgone
befall, befell, befallen
oversee, oversaw, overseen
overtake, overtook, overtaken
overthrow, overthrew, overthrown
pay, paid
ply, plies
pry, pried
rebuild, rebuilt
repay, repaid
resell, resold
retake, retook, retaken
rewrite, rewrote, rewritten
ride, rode, ridden
rang, rung | ring
rise, risen | rose
run, ran
say, said
see, seen | saw
seek, sought
sell, sold
send, sent
shake, shook, shaken
shine, shone
shoot, shot
show, shown
shrink, shrank, shrunk
sing, sang, sung
sink, sank, sunk
sit, sat
sleep, slept
slide, slid
sown | sow
speak, spoke, spoken
speed, sped
spend, spent
spill, spilt
spin, spun
sprang, sprung | spring
spy, spies
stand, stood
steal, stole, stolen
stuck | stick
strike, struck, stricken
stride, strode
sting, stung
strive, strove, striven
swear, swore, sworn
sweep, swept
swell, swollen
swim, swam, swum
swing, swung
take, took, taken
teach, taught
tore, torn | tear
tell, told
think, thought
throw, threw, thrown
tie, tied, tying
tread, trod
try, tries
undergo, underwent, undergone
understand, understood
undertake, undertook, undertaken
unwind, unwound
uphold, upheld
vie, vied, vying
wake, woke, woken
wear, wore, worn
weave, wove, woven
weep, wept
win, won
withdraw, withdrew, withdrawn
withhold, withheld
withstand, withstood
write, wrote, written
basis, bases
bacterium, bacteria
child, children
crisis, crises
criterion, criteria
datum, data
diagnosis, diagnoses
feet | foot
goose, geese
half, halves
knife, knives
loaf, loaves
man, men
medium, media
mouse, mice
ox, oxen
person, people
phenomenon, phenomena
shelf | shelves
sky, skies
spokesman, spokesmen
spokeswoman, spokeswomen
stimulus, stimuli
thief, thieves
tooth, teeth
wife, wives
wolf, wolves
woman, women
policeman, policemen
policewoman, policewomen
fireman, firemen
fisherman, fishermen
gunman, gunmen
businessman, businessmen
businesswoman, businesswomen
statesman, statesmen
congressman, congressmen
serviceman, servicemen
worse, worst | bad
better, best | good
far, farther, further, farthest, furthest
big, bigger, biggest
large, larger, largest
high, higher, highest
low, lower, lowest
old, older, oldest | elder, eldest
young, younger, youngest
`;
