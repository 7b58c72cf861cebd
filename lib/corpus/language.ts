/** Letters that it takes to tell a language apart. */
const FEWEST_LETTERS = 24;
const SAMPLE = 1_200;

type Detector = { detect(text: string): { language: string; isReliable(): boolean } };

let detector: Promise<Detector> | undefined;

/**
 * The language of a text as BCP 47, from its beginning, middle and end; undefined when it is too short to tell, or the
 * languages near it fit as well. By letter sequences that come with the package: no network, no model.
 */
export async function languageOf(text: string): Promise<string | undefined> {
  const sample = sampleOf(text);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  // Loaded only for articles that do not say it themselves: it takes a quarter of a second.
  detector ??= import('eld/extrasmall').then(({ eld }) => eld);
  const found = (await detector).detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : undefined;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return withoutMarks(text);
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [0, middle, text.length - SAMPLE].map((from) => withoutMarks(text.slice(from, from + SAMPLE))).join('\n');
}

function withoutMarks(text: string): string {
  return text.replace(/https?:\/\/\S+|[#*_|>`]/gu, ' ').toWellFormed();
}
