const VERBS =
  'says|said|asks|asked|tells|told|adds|added|explains|explained|notes|noted|believes|believed|thinks|emphasi[sz]es|emphasi[sz]ed|stresses|stressed|concludes|concluded|writes|wrote|replies|replied|answers|answered|continues|continued|recalls|recalled|reminds|reminded|claims|claimed|argues|argued|insists|insisted|warns|warned|declares|declared|announces|announced|reports|reported|comments|commented|remarks|remarked|observes|observed|wonders|wondered|suggests|suggested|admits|admitted|confirms|confirmed|quips|quipped|cried|exclaimed|shouted|whispered|сказал|сказала|говорит|заявил|заявила|отметил|отметила|считает|пояснил|пояснила|sagte|sagt|erklärte|dit|déclare|dijo|afirmó';

const SPEAKER = String.raw`(?:[\p{L}\p{M}'’.-]+\s+){0,8}`;
const CLOSED_QUOTE = new RegExp(String.raw`[,.!?…]["”»]\s*(?:[-–—]\s*)?${SPEAKER}(?:${VERBS})(?![\p{L}\p{M}])`, 'u');
const CLOSED_BY_DASH = new RegExp(String.raw`[,.!?…]\s+[-–—]\s+(?:${VERBS})\s+\p{L}`, 'u');
const STARTS_ATTRIBUTION = new RegExp(
  String.raw`^(?:[-–—]\s*)?(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){0,4}(?:${VERBS})(?![\p{L}\p{M}])`,
  'u',
);
const STARTS_EAST_ASIAN_ATTRIBUTION = /^\p{Script=Han}{0,4}(?:说|說|道|问|問|表示|称|稱)/u;
const FAR_ENOUGH = 4000;

/** Whether a paragraph has somebody's words and who said them: `…," the expert explained` or Russian `…, - says X`. */
export function hasAttribution(paragraph: string): boolean {
  const start = paragraph.slice(0, FAR_ENOUGH);
  return CLOSED_QUOTE.test(start) || CLOSED_BY_DASH.test(start);
}

/** Whether what follows a quotation tells who said it: `Putin asked`, `said the expert`. */
export function startsAttribution(text: string): boolean {
  return STARTS_ATTRIBUTION.test(text) || STARTS_EAST_ASIAN_ATTRIBUTION.test(text);
}
