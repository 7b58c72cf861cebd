import { fold } from '#lib/text/fold.ts';
import { baseFormOf, rootOf } from './meaning.ts';

// Sides of a line exclude one another. A word may be a phrase.
const OPPOSITES = `
rise, increase, grow, climb, soar, jump, surge, raise, boost, expand, upward, higher, gain, hike, more | less, fewer, fall, decrease, decline, drop, sink, shrink, plunge, slump, lower, cut, reduce, downward, tumble, plummet, dip, contract, dwindle, diminish | unchanged, flat, steady
confirm, acknowledge, affirm, admit | deny, refute, dispute
accept, approve, adopt, pass, endorse, ratify, welcome, agree | reject, refuse, decline, turn down, vote down, veto, throw out, strike down
support, back, favour, endorse, advocate, in favour, welcome | oppose, against, resist, object, reject, turn down, vote down, condemn
allow, permit, authorise, legalise, enable, let, approve | ban, forbid, prohibit, outlaw, block, bar, prevent, veto, refuse
win, beat, defeat, triumph, victory, victorious | lose, defeat, loss
buy, purchase, acquire, buyer | sell, sale, seller
import, importer | export, exporter
open, reopen | close, shut, shut down, closure
begin, start, launch, commence, beginning | end, finish, cease, conclude, halt
continue, resume, go on | stop, end, halt, suspend, cease, abandon
more | less, fewer
most, majority, many | least, minority, few
first | last, second, third, fourth, fifth
early, earlier | late, later
former | current, latter, future, acting
high, highest, higher | low, lowest, lower
large, big, huge, great | small, little, tiny
long | short
strong | weak
strengthen, bolster, reinforce | weaken, undermine
fast, quick, rapid, quickly, swift | slow, slowly
accelerate, speed up | slow down, slow
hot, warm | cold, cool
wet, rainy | dry
rich, wealthy | poor
young | old
new | old
good, well, better, best | bad, badly, worse, worst
improve, improvement | worsen, deteriorate, deterioration
easy, simple | difficult
safe | dangerous, unsafe
cheap, cheaper | expensive, costly, dearer
north, northern | south, southern
east, eastern | west, western
northeast, northeastern | northwest, northwestern | southeast, southeastern | southwest, southwestern
inside, indoors | outside, outdoors
above | below
in front of | behind
include | exclude
join, enter | leave, quit, withdraw from
stay, remain | leave, quit, depart
arrive | depart, leave
send | receive
give, award | receive, take away
lend, lender | borrow, borrower
hire, recruit, appoint | fire, dismiss, sack, lay off
create, establish, set up, introduce | abolish, dissolve, scrap, disband
build | demolish, tear down
attack | defend
advance | retreat, withdraw
arrest, detain, imprison, jail | release, free
guilty, convict, sentence | innocent, not guilty, acquit
succeed, success, successful | fail, failure, unsuccessful
optimistic | pessimistic
positive | negative
public | private, secret
legal, lawful | illegal, unlawful
possible | impossible
likely | unlikely
known | unknown
willing, ready | unwilling, reluctant
able | unable
safe | unsafe
stable | unstable
certain | uncertain
popular | unpopular
official | unofficial
direct | indirect
agree, agreement | disagree, disagreement
appear | disappear
trust | distrust, mistrust
encourage | discourage
postpone, delay, put off, push back | bring forward, move forward, speed up, hasten
postpone, cancel, call off | go ahead, hold
sign | cancel, terminate
maintain, keep, preserve | abandon, abolish, give up
lift, ease, relax, loosen, remove | impose, tighten, toughen
peace, ceasefire | war
ally, friend, partner | enemy, foe, adversary, opponent
man, male, boy | woman, female, girl
husband | wife
father | mother
son | daughter
brother | sister
uncle | aunt
king | queen
today | yesterday | tomorrow
last | next
last, final | first, opening
spring | summer | autumn, fall | winter
morning | afternoon | evening
past | future
maximum | minimum
at least | at most
full | empty
profit | loss
surplus | deficit
inflation | deflation
supply | demand
domestic | foreign
rural | urban
voluntary | compulsory, mandatory, obligatory
temporary, temporarily | permanent, permanently
partial, partly | complete, completely, full, fully, entirely
deep | shallow
wide, broad | narrow
alive, survive | dead, die, death, kill, perish
praise, welcome, hail, applaud, laud, acclaim | criticise, condemn, denounce, pan, slam, deplore, attack
optimism | pessimism
escalate, heighten, inflame, intensify, aggravate, fuel | ease, calm, defuse, de-escalate
upgrade | downgrade
always | never, rarely, seldom, sometimes
often, frequently | rarely, seldom, never
unanimous, unanimously | divided, narrowly
gold | silver | bronze
liberal | conservative
government, ruling, governing | opposition
exceed | fall short
hawkish | dovish
win | draw
red | blue | green | yellow | black | white | brown
solve, resolve | worsen
innocent | guilty
withdraw, pull out | deploy, send
love | hate
calm | tense
active | inactive, passive
majority | minority
armed | unarmed
healthy | sick, ill
married | divorced, single
oldest, eldest | youngest
victim | attacker, perpetrator
teacher | student, pupil
employer | employee
landlord | tenant
plaintiff, claimant | defendant
prosecution, prosecutor | defence, defense, defender
acquittal, acquit | conviction, convict
defence, defensive | offence, offensive
home | away
indoor | outdoor
above | below
upper | lower
inner | outer
upstream | downstream
clockwise | anticlockwise
daily | weekly | monthly | annual, yearly
single, alone | double, together
solo | joint, jointly
unilateral | bilateral, multilateral
minor | major
adult | child
senior | junior
amateur | professional
beginner | expert
native | foreign
local, regional | national, nationwide
civilian, civil | military
ground, land | air, sea, naval
nuclear | conventional
solid | liquid | gaseous
fresh | salt
plus | minus
odd | even
true | false
justified, founded, basis | baseless, unfounded, groundless, absurd
correct, right | incorrect, wrong
genuine, real, authentic | fake, counterfeit, forged
natural | artificial
raw | cooked
sweet | bitter, sour
sober | drunk
brave | cowardly
generous | mean
guilty | innocent
married | unmarried
pregnant | childless
present | absent
visible | invisible
literate | illiterate
mobile | stationary
parallel | perpendicular
horizontal | vertical
convex | concave
thick | thin
heavy | light
loud | quiet
bright | dark
sharp | blunt
rough | smooth
tight | loose
crowded | deserted, empty
fertile | barren
vertebrate | invertebrate
predator | prey
host, home side | guest, visitor
winner, champion | loser, runner-up
hero | villain
author, writer | reader
producer | consumer
importer | exporter
sender | recipient
owner | tenant
mother-in-law | father-in-law
nephew | niece
boyfriend | girlfriend
widow | widower
actor | actress
duke | duchess
prince | princess
prime minister, premier | president | chancellor | monarch
mayor | governor
doctor | nurse | patient
pilot | passenger
driver | passenger
police, officer | thief, robber
inflow | outflow
income, revenue | expenditure, spending, cost
credit | debit
deposit | withdraw
hire, employ | fire, dismiss
overtake | fall behind
catch up | fall behind
widen, broaden | narrow
lengthen, extend, prolong | shorten, curtail
heat, warm | cool, chill
freeze | thaw, melt
fill | empty, drain
load | unload
lock | unlock
mount | dismount
wake | sleep
remember, recall | forget
reveal, disclose, publish, expose | conceal, hide, withhold
protect, preserve | destroy, damage, endanger, threaten
help, assist, aid | hinder, hamper, obstruct
simplify, ease, facilitate | complicate, hamper
unite, unify, merge | divide, split, separate
attract | repel, deter, drive away
obey, comply | disobey, defy, violate, breach
reward | punish, penalise
gain | lose
earn | spend
save | spend, waste
find | lose
catch, capture | escape
land | take off
ascend | descend
float | sink
laugh | cry, weep
mainland | island
majority stake | minority stake
underestimate | overestimate
undervalued | overvalued
underweight | overweight
vaccinated | unvaccinated
employed | unemployed
insured | uninsured
licensed | unlicensed
authorised | unauthorised
identified, known | unidentified, unknown
expected | unexpected, surprising
intentional, deliberate, on purpose | accidental, unintentional, by accident
conditional | unconditional
constitutional | unconstitutional
democratic | undemocratic, authoritarian
lawful | unlawful
fair | unfair
satisfied | dissatisfied
happy | unhappy, sad
lucky | unlucky
reliable | unreliable
successful | unsuccessful
sufficient, enough | insufficient
necessary | unnecessary
important | unimportant
equal | unequal
accurate | inaccurate
complete | incomplete
dependent | independent
experienced | inexperienced
formal | informal
patient | impatient
perfect | imperfect
personal | impersonal
relevant | irrelevant
responsible | irresponsible
regular | irregular
reversible | irreversible
capable | incapable
consistent | inconsistent
effective | ineffective
efficient | inefficient
secure | insecure
tolerant | intolerant
creditor | debtor
asset | liability
`;

// Words that turn who does it to whom: A beat B is B lost to A.
const CONVERSES = `
win, beat, defeat, triumph, victory | lose, defeat, loss
buy, purchase, acquire | sell, sale
lend | borrow
send, give, award | receive
import | export
more | less, fewer
higher, large, big, strong, fast, old, rich, high | lower, small, weak, slow, young, poor, low
early, earlier | late, later
above, ahead of, in front of | below, behind
employer | employee
`;

interface Side {
  line: number;
  side: number;
}

type Phrases = Map<string, { bases: string[]; side: Side }[]>;

let opposites: Phrases | undefined;
let converses: Phrases | undefined;

/** Sides of opposites that begin at a word, with how many words they take. */
export interface FoundSide extends Side {
  length: number;
}

/** The sides that the words from `at` on stand for; `bases` are the bases of a text's words. */
export function sidesAt(bases: string[], at: number): FoundSide[] {
  opposites ??= read(OPPOSITES);
  return find(opposites, bases, at);
}

/** The same for words that exchange who does it and to whom. */
export function converseSidesAt(bases: string[], at: number): FoundSide[] {
  converses ??= read(CONVERSES);
  return find(converses, bases, at);
}

/** "clear" and "unclear", "life" and "lifeless", as folded words. */
export function isUndone(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const rest = /^(?:un(?!der|i)|non-?)(.{4,})$/.exec(long)?.[1] ?? /^(.{3,})less$/.exec(long)?.[1];
  return rest !== undefined && baseFormOf(rest) === baseFormOf(short);
}

export function areOpposite(one: Side, other: Side): boolean {
  return one.line === other.line && one.side !== other.side;
}

function find(phrases: Phrases, bases: string[], at: number): FoundSide[] {
  const own = bases[at]!;
  const root = rootOf(own);
  const candidates = [...(phrases.get(own) ?? []), ...(root === own ? [] : (phrases.get(root) ?? []))];
  return candidates
    .filter(({ bases: phrase }) => phrase.every((base, offset) => offset === 0 || bases[at + offset] === base))
    .map(({ bases: phrase, side }) => ({ ...side, length: phrase.length }));
}

function read(text: string): Phrases {
  const phrases: Phrases = new Map();
  for (const [line, sides] of text.trim().split('\n').entries()) {
    for (const [side, names] of sides.split('|').entries()) {
      for (const name of names.split(',')) {
        const bases = fold(name.trim()).split(' ').map(baseFormOf);
        const known = phrases.get(bases[0]!) ?? [];
        known.push({ bases, side: { line, side } });
        phrases.set(bases[0]!, known);
      }
    }
  }
  return phrases;
}
