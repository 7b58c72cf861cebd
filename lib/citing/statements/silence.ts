const ARTICLES = String.raw`(?:articles?|sources?|texts?|documents?|excerpts?|passages?|reports?|sentences|evidence)`;
const THE_ARTICLES = String.raw`(?:the|these|those|this|that|any|all|both|your|available|given|provided|cited|other|of|\d|two|three|four|five|\s)*${ARTICLES}(?: \w+)?`;
const TELL = String.raw`(?:say|tell|give|name|mention|state|specify|explain|report|describe|contain|provide|offer|discuss|address|answer|cover|include|indicate|reveal|clarify|note)s?`;
const TOLD = String.raw`(?:said|told|given|named|mentioned|stated|specified|explained|reported|described|found|provided|discussed|addressed|answered|covered|included|indicated)`;
const NEWS = String.raw`(?:information|mention|word|details?|answer|evidence|indication|statement|explanation|figures?|date|reason)`;
const BEFORE = String.raw`^(?:(?:however|but|beyond that|otherwise|still|also),? )?`;

/** That the articles are silent on something, in the words of several languages. */
const SILENCES = [
  String.raw`${BEFORE}(?:the|these|those) ${THE_ARTICLES} (?:(?:do|does|did)(?: not|n['’]t)|(?:say|tell)s? nothing|(?:${TELL}|ha[sv]e?) (?:no|neither|nobody|nothing)\b|(?:is|are|remains?|keeps?) silent|leaves? (?:it )?open)`,
  String.raw`${BEFORE}(?:none of|neither of|no(?: other| one of)?) ${THE_ARTICLES} ${TELL}\b`,
  String.raw`${BEFORE}(?:there is|there are|i (?:can )?(?:find|found|see)) (?:no|not any)(?: \w+)? ${NEWS}\b.*\b${ARTICLES}\b`,
  String.raw`${BEFORE}(?:[^,.;:]{1,80}) (?:is|are|was|were) (?:not|nowhere) ${TOLD}(?: anywhere)? (?:in|by) ${THE_ARTICLES}`,
  String.raw`${BEFORE}no (?:further |exact |precise |other )?${NEWS} (?:is|are) ${TOLD}(?: (?:for|about|on|of) [^,;]{1,60})?[.!]?$`,
  String.raw`^(?:die|diese|keiner der|in den) (?:artikeln?|quellen|texten?)\b.*\b(?:nicht|nichts|kein\w*|offen)\b|^keiner der (?:artikel|texte)\b`,
  String.raw`^(?:les|ces|aucun des|dans les) (?:articles|sources|textes)\b.*\b(?:pas|rien|aucun\w*)\b|^aucun (?:article|texte)\b`,
  String.raw`^(?:los|estos|en los|las) (?:artículos|textos|fuentes)\b.{0,20}\b(?:no|ningun\w*|nada)\b|^ningún (?:artículo|texto)\b`,
  String.raw`^(?:(?:эти |данные )?статьи|источники|в (?:этих )?статьях|тексты) (?:об этом |этого )?(?:не|ничего не)\s`,
  String.raw`^(?:این )?مقاله‌?\s?ها.*(?:نمی|نکرده|نیست|ندار)|^در (?:این )?مقاله‌?\s?ها.*(?:نشده|نیامده|نیست)`,
  String.raw`^(?:لا|لم) (?:تذكر|تقول|تخبر|يذكر|تبين|توضح)\s.*(?:المقالات|المصادر|النصوص)|^(?:المقالات|المصادر) (?:لا|لم)\s`,
  String.raw`^(?:这些|所给)?文章(?:中)?(?:没有|并未|未)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What comes behind it states something after all: "The articles do not say when, but it was in May." */
const AFTER_ALL = /(?:[;—–]|,? \b(?:but|however|although|though|whereas|yet|except)\b)(?=.*\p{L})/iu;
const SHORTEST_SILENCE = 12;

/** "Yes." and "No, it did not." say nothing without the sentence behind them. */
const BARE_ANSWER =
  /^(?:yes|no|ja|nein|oui|non|sí|да|нет|بله|خیر|نه|نعم|لا|是的?|不是?)(?:[,.!、。،\s]+(?:(?:it|he|she|they|there|this|that) (?:is|was|are|were|did|does|do|has|have|had|will|would|can|could)(?: not|n['’]t)?)?)?[.!。]?$/iu;

export function isBareAnswer(sentence: string): boolean {
  return BARE_ANSWER.test(sentence.trim());
}

/** Whether a sentence of an answer only says that the articles do not tell something. */
export function isSilence(sentence: string): boolean {
  return SILENCES.some((silence) => silence.test(sentence)) && !AFTER_ALL.test(sentence.slice(SHORTEST_SILENCE));
}
