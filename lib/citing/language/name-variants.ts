import { fold } from '#lib/text/fold.ts';

// Spellings of one sound in transliterations, longest first.
const SOUNDS: [RegExp, string][] = [
  [/tsch|tch/g, 'c'],
  [/schtsch|shch/g, 'ʃ'],
  [/sch|sh/g, 'ʃ'],
  [/kh|gh/g, 'h'],
  [/ch/g, 'c'],
  [/dh/g, 'd'],
  [/dj|dzh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q|k(?=s)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(?<=[aeiou])y(?=[aeiou])/g, ''],
  [/iy|ij|yi|yj|yy|y|j(?![aeou])/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ei/g, 'ei'],
  [/['’-]/g, ''],
];
const SHORTEST = 4;

/** Other names of one place, and of one person in two languages, folded. */
const EXONYMS = `turkey turkiye | kyiv kiev | odesa odessa | kharkiv kharkov | lviv lvov lemberg | beijing peking | mumbai bombay | kolkata calcutta
  | chennai madras | myanmar burma | yangon rangoon | eswatini swaziland | czechia tschechien | munich munchen | cologne koln
  | vienna wien | geneva genf geneve | moscow moskau moskva | warsaw warschau warszawa | prague prag praha | rome rom roma
  | brussels brussel bruxelles | milan mailand milano | venice venedig venezia | florence florenz firenze | nuremberg nurnberg
  | lisbon lissabon lisboa | athens athen | copenhagen kopenhagen kobenhavn | tehran teheran | baghdad bagdad | cairo kairo
  | damascus damaskus | jerusalem alquds | gothenburg goteborg | hanover hannover | zurich zuerich | basel basle | turin torino
  | naples neapel napoli | seville sevilla | belgrade belgrad beograd | bucharest bukarest bucuresti | antwerp antwerpen
  | astana nursultan | almaty almaata | tashkent taschkent | bishkek bischkek | jeddah dschidda | riyadh riad | makkah mecca mekka
  | volodymyr vladimir wladimir | oleksandr alexander aleksandr alexandr | mykola nikolai nikolay | serhiy sergei sergey sergej | mikhail michail mykhailo
  | yevgeny evgeny jewgeni evgeni | aleksei alexei alexey | zelensky zelenskyy zelenskiy selenskyj | lukashenko lukaschenko | dmitry dmitri dmitriy dmytro
  | xi hsi | qaddafi gaddafi kadhafi | osama usama | hezbollah hizbullah hizbollah hisbollah | quran koran | iraqi irakisch | yemen jemen`;

const VARIANT_OF = new Map<string, number>();
for (const [index, names] of EXONYMS.split('|').entries()) {
  for (const name of names.trim().split(/\s+/)) VARIANT_OF.set(name, index);
}

/** A name as it sounds, in the ways that transliterations differ. */
interface Sounds {
  plain: string;
  /** Vowels that are often one brought to one: Mohammed, Muhammad. */
  loose: string;
  /** `gh`, `g` and `q` brought to one: Araghchi, Araqchi. */
  guttural: string;
  others: ReadonlySet<string>;
  exonym: number | undefined;
}

const known = new Map<string, Sounds | undefined>();
const MOST_KNOWN = 20_000;

/**
 * Whether two capitalised words are spellings of one name: Pezeshkian, Peseschkian and Pezeshkiyan, or Masoud, Massoud and
 * Masud. Names that differ in a consonant (Iran, Iraq) or in how they end (Mario, Maria) are two.
 */
export function isNameVariant(one: string, other: string): boolean {
  if (one === other) return false;
  if (CYRILLIC_NAME.test(one) && CYRILLIC_NAME.test(other)) return areCases(one, other);
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (!a || !b) return false;
  if (a.exonym !== undefined && a.exonym === b.exonym) return true;
  if (a.plain.length < SHORTEST || b.plain.length < SHORTEST) return false;
  if (a.plain === b.plain || a.loose === b.loose || a.others.has(b.plain)) return true;
  return /gh|q/i.test(one + other) && a.guttural === b.guttural;
}

const CYRILLIC_NAME = /^\p{Lu}\p{Script=Cyrillic}+$/u;

/** "Казем" and "Казема", "Путин" and "Путиным". */
function areCases(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < short.length && fold(short[shared]!) === fold(long[shared]!)) shared++;
  return shared >= SHORTEST && short.length - shared <= 2 && long.length - shared <= 3;
}

/** Undefined for a word without a capital. */
function soundsOf(name: string): Sounds | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MOST_KNOWN) known.clear();
  const sounds = /^\p{Lu}/u.test(name) ? readSounds(name) : undefined;
  known.set(name, sounds);
  return sounds;
}

function readSounds(name: string): Sounds {
  const plain = soundOf(name);
  return {
    plain,
    loose: plain.slice(0, -1).replace(/o/g, 'u').replace(/e/g, 'a') + plain.slice(-1),
    guttural: soundOf(name.replace(/gh|g(?!e)/gi, 'k')),
    others: variantsOf(plain),
    exonym: VARIANT_OF.get(fold(name).replace(/'s$/, '')),
  };
}

function soundOf(name: string): string {
  let sound = fold(name).replace(/'s$/, '');
  for (const [spelling, sounds] of SOUNDS) sound = sound.replace(spelling, sounds);
  return sound.replace(/(.)\1+/g, '$1');
}

/** Khamenei is Chamenei too, Yuri Juri, and Gaddafi Kadafi. */
function variantsOf(sound: string): Set<string> {
  return new Set([
    sound.replace(/^c/, 'h'),
    sound.replace(/^h/, 'c'),
    sound.replace(/^j/, 'i'),
    sound.replace(/^i/, 'j'),
    ...(sound.length > 5 ? [sound.replace(/^k/, 'g'), sound.replace(/^g/, 'k')] : []),
  ]);
}
