import type { AnalysedText, Token } from './analysed-text.ts';

/** What makes a clause say that something is not so, and what follows it where it does not: "nicht nur", "لا يزال" (is still). */
interface Negators {
  words: RegExp;
  unlessBefore: RegExp;
  /** Leads to what holds instead, so that a part alone is denied: "nicht am Montag, sondern am Dienstag". */
  instead: RegExp;
  /** Tells without a negation that something is not done. */
  refusing: RegExp;
}

const LATIN: Record<string, Negators> = {
  german: {
    words: /^(?:nicht|nichts|nie|niemals|kein(?:e[nmrs]?)?|niemand(?:em|en)?|keinesfalls|keineswegs)$/,
    unlessBefore: /^(?:nur|allein|zuletzt|weniger|mehr|einmal|umsonst|ausgeschlossen)$/,
    instead: /^(?:sondern|sonst|ausser|bis|bevor|ehe)$/,
    refusing:
      /^anders$|lehn|weiger|verzicht|verhinder|fehl|scheiter|verbot|verbiet|untersag|unterlass|unterliess|ausblieb|kaum|ohne|statt/,
  },
  dutch: {
    words: /^(?:niet|niets|geen|nooit|niemand)$/,
    unlessBefore: /^(?:alleen|slechts|enkel|minder|meer|uitgesloten)$/,
    instead: /^(?:maar|behalve|totdat|voordat)$/,
    refusing: /^anders$|weiger|ontbre|zonder|mislu|verbo|verbied|nauwelijks|verwerp|verwierp/,
  },
  french: {
    words: /^(?:pas|jamais|rien|aucune?|nulle|guere)$/,
    unlessBefore: /^(?:seulement|uniquement|que|moins)$/,
    instead: /^(?:mais|sauf|sinon|avant)$/,
    refusing: /refus|rejet|sans|manqu|absten|echou|peine|interdi|empech/,
  },
  spanish: {
    words: /^(?:no|nunca|jamas|ningun[oa]?|nadie|nada|tampoco)$/,
    unlessBefore: /^(?:solo|solamente|obstante|menos|mas)$/,
    instead: /^(?:sino|salvo|excepto|hasta)$/,
    refusing: /rechaz|neg|sin|falt|evit|prohib|apenas|abst/,
  },
  portuguese: {
    words: /^(?:nao|nunca|jamais|nenhuma?|ninguem|nada|nem)$/,
    unlessBefore: /^(?:so|apenas|somente|obstante|menos|mais)$/,
    instead: /^(?:mas|senao|exceto|ate)$/,
    refusing: /rejeit|recus|neg|sem|falt|evit|proib|abst/,
  },
  italian: {
    words: /^(?:non|mai|nessun[oa]?|niente|nulla|neanche|nemmeno)$/,
    unlessBefore: /^(?:solo|soltanto|appena|meno|ostante)$/,
    instead: /^(?:ma|bensi|salvo|tranne|fino|finche)$/,
    refusing: /rifiut|respin|senza|manc|evit|viet|asten/,
  },
};

const ARABIC: Negators = {
  words: /^و?(?:لم|لن|لا|ليس|ليست|ليسوا)$|^و?(?:رفض|رفضت|يرفض|ترفض|رفضوا)$/u,
  unlessBefore: /^(?:يزال|تزال|يزالون|سيما|بد|شك|فقط|غير)$/u,
  instead: /^(?:بل|الا|إلا|سوى|حتى|قبل)$/u,
  refusing: /رفض|امتن|خلا|خلت|خال|غاب|عدم|دون|نف[يت]|غير/u,
};

/** The negators of a language by its English name or its script, `arabic`; undefined where none are known. */
export function negatorsOf(language: string): Negators | undefined {
  return language === 'arabic' ? ARABIC : LATIN[language];
}

export function isNegator(
  { index, folded }: Token,
  tokens: readonly Token[],
  { words, unlessBefore }: Negators,
): boolean {
  return words.test(folded) && !unlessBefore.test(tokens[index + 1]?.folded ?? '');
}

const OR = /^(?:oder|of|ou|o)$/;
const EVER = /^(?:nie|nooit|nunca|jamais|jamas|mai)$/;
const THAN = /^(?:wie|als|dan|como|comme|come|do|que|qu['’]|che)$/;

/**
 * Whether a negator denies nothing where it stands: "ob er zustimmt oder nicht", "plus proches que jamais", "niet voor niets", "pas à pas",
 * and what only asks to agree, as "¿no?".
 */
export function isIdle({ index, folded, end }: Token, { text, tokens }: AnalysedText): boolean {
  const [second, before, next, third] = [index - 2, index - 1, index + 1, index + 2].map(
    (at) => tokens[at]?.folded ?? '',
  ) as [string, string, string, string];
  if (OR.test(before) || (EVER.test(folded) && THAN.test(before))) return true;
  if (/^\s*\?/.test(text.slice(end)) || (/^(?:wahr|waar)$/.test(next) && /^\s+\S+\s*\?/.test(text.slice(end))))
    return true;
  if (folded === 'pas') return (next === 'a' && third === 'pas') || (before === 'a' && second === 'pas');
  return (folded === 'niet' && next === 'voor' && third === 'niets') || (folded === 'niets' && before === 'voor');
}
