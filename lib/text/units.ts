/** What a number is counted in: two numbers can be compared when their dimensions are the same. */
export interface Unit {
  /** `time`, `calendar`, `length`, `mass`, `volume`, `area`, `ratio`, `points`, or a currency such as `USD`. */
  dimension: string;
  /** One of this unit in the dimension's base unit. */
  factor: number;
}

// dimension | factor | how it is written, folded, singular and plural
const TABLE = `
time|1|second seconds sec secs
time|60|minute minutes min mins
time|3600|hour hours hr hrs
time|86400|day days
time|604800|week weeks
time|1209600|fortnight fortnights
calendar|1|month months
calendar|12|year years yr yrs
calendar|120|decade decades
calendar|1200|century centuries
length|0.001|millimetre millimetres millimeter millimeters mm
length|0.01|centimetre centimetres centimeter centimeters cm
length|1|metre metres meter meters m
length|1000|kilometre kilometres kilometer kilometers km kms
length|1609.344|mile miles
length|0.3048|foot feet ft
length|0.0254|inch inches
length|0.9144|yard yards
mass|0.001|milligram milligrams mg
mass|1|gram grams gramme grammes
mass|1000|kilogram kilograms kilo kilos kg kgs
mass|1000000|tonne tonnes ton tons
volume|1|litre litres liter liters
volume|158.987|barrel barrels
volume|3.785|gallon gallons
area|1|hectare hectares
area|0.4047|acre acres
power|1|watt watts
power|1000|kilowatt kilowatts kw
power|1000000|megawatt megawatts mw
power|1000000000|gigawatt gigawatts gw
temperature|1|degree degrees celsius
ratio|0.01|percent
points|1|pp
USD|1|dollar dollars usd
EUR|1|euro euros eur
GBP|1|pound pounds gbp sterling
JPY|1|yen jpy
CNY|1|yuan renminbi cny rmb
RUB|1|rouble roubles ruble rubles rub
IRR|1|rial rials
CHF|1|franc francs chf
INR|1|rupee rupees inr
SEK|1|krona kronor sek
NOK|1|krone kroner nok
PLN|1|zloty zlotys
TRY|1|lira liras
cents|1|cent cents
`;

const UNITS = new Map<string, Unit>();
for (const line of TABLE.trim().split('\n')) {
  const [dimension = '', factor = '', names = ''] = line.split('|');
  for (const name of names.split(' ')) UNITS.set(name, { dimension, factor: Number(factor) });
}

const SIGNS: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};

/** The unit that a folded word names: `unitOf('km')` is `{ dimension: 'length', factor: 1000 }`. */
export function unitOf(word: string): Unit | undefined {
  return UNITS.get(word);
}

/** The currency that stands directly before a number in `text`, such as `US$` before `4bn`. */
export function currencyBefore(text: string, numberStart: number): { unit: Unit; start: number } | undefined {
  const before = text.slice(Math.max(0, numberStart - 4), numberStart);
  const sign = /(?:US\$|A\$|C\$|[$€£¥₽₹]|\b(?:USD|EUR|GBP|CHF|RUB|CNY))\s?$/u.exec(before);
  if (!sign) return undefined;
  const written = sign[0].trim();
  return { unit: { dimension: SIGNS[written] ?? written, factor: 1 }, start: numberStart - sign[0].length };
}

/** The currency that stands directly behind a number, as in `5 €`, and where it ends; none that belongs to another number. */
export function currencyBehind(text: string, numberEnd: number): { unit: Unit; end: number } | undefined {
  const sign = /^\s?([$€£¥₽₹])(?!\s?\d)/u.exec(text.slice(numberEnd, numberEnd + 4));
  if (!sign) return undefined;
  return { unit: { dimension: SIGNS[sign[1]!]!, factor: 1 }, end: numberEnd + sign[0].length };
}
