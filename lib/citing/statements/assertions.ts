import { isSilence } from './silence.ts';

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Forms that are finite wherever they stand: of helping verbs, and pasts that are no participles. */
const FINITE =
  words(`is are was were has have had will would could should does did went came took gave became began broke chose drew fell flew
  grew knew ran shook spoke stole swore threw wrote withdrew undertook overtook hid drove sank tore isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't
  couldn't didn't doesn't cannot`);
/** Forms that may be participles or nouns as well: finite before what they are done to. */
const TRANSITIVE =
  /^(?:\p{Ll}{2,}ed|said|says|made|got|brought|built|bought|found|fought|held|hit|kept|led|left|lost|met|paid|put|sold|sent|set|shot|struck|told|taught|thought|won|understood|cut|den(?:y|ies)|confirms?|signs|joins|holds|plans|wants|becomes|includes|contains|provides|allows|covers|gives|takes|makes|gets|expects|leads|rejects|accepts|bans|buys|sells|keeps|loses|wins|requires|obliges|commits)$/u;
const OBJECT =
  /^(?:the|a|an|this|that|these|those|it|them|him|her|us|its|their|his|no|every|each|all|any|some|another|\d.*|\p{Lu}.*)$/u;
/** Before them no main clause has begun: "that were given", "to do". */
const RELATIVE = words(`that which who whom whose to as`);
/** What begins so is the name of a topic: "What Izvestia says", "How it was signed", "After the signing". */
const TOPIC =
  /^(?:(?:and|but|on|about|as to|as for|regarding|concerning|of|so)\s+)*(?:what|which|who|whom|whose|when|where|why|how|whether|if|after|before|while|because|since|until|as|according|regarding|concerning)(?=[\s,]|$)/iu;
const SAYING =
  words(`say says said write writes wrote report reports reported explain explains explained add adds added note notes noted tell tells told
  put puts argue argues argued claim claims claimed describe describes described state states stated quote quotes quoted name names named give gives gave
  list lists listed mention mentions mentioned offer offers offered cite cites cited call calls called`);
/** A lead-in that ends so is taken up by what follows it. */
const OPEN_END =
  words(`by to of in on with for from at as and or that include includes included including is are was were be covers cover means mean reads read
  says said follows follow namely here below this these so thus because if than about into against between under`);
const ANNOUNCED =
  /\b(?:following|these|several|some|various|different|multiple|many|other|main|key|two|three|four|five|six|seven|eight|nine|ten|both|\d{1,2}|number of|kinds? of)\s+(?:[\p{L}-]+\s+){0,3}(?:reasons?|accounts?|explanations?|points?|ways?|facts?|details?|factors?|versions?|areas?|things?|steps?|conditions?|provisions?|examples?|causes?|figures?|dates?|aspects?|elements?|topics?|issues?|measures?|statements?|quotes?|quotations?|claims?|parts?|items?|groups?|sides?|views?|answers?|places?|events?|stages?|goals?|aims?|terms?|fields?|sources?|articles?|differences?|positions?)\b|\b(?:as follows|for example|for instance|such as|in short|in brief|here (?:is|are))\b/iu;
const ABOUT_ARTICLES =
  /^(?:(?:here|in|the|these|all|both|each|two|three|four|five|of|provided|given|cited|available)\s+){0,4}(?:articles?|sources?|texts?|outlets?|reports?|accounts?|documents?|passages?)\b/iu;
const TOPIC_WORD = /\b(?:why|how|what|when|where|whether|who|which)\b/iu;

const FACTIVE =
  /^(?:(?:and|but|so|well),?\s+)?(?:(?:did|do|does) (?:you|anyone|anybody|people|we) (?:\w+\s)?(?:know|reali[sz]e|hear|notice|see)|have you (?:heard|noticed|seen)|who (?:knew|would have thought)|is(?:n['’]t| it not|n['’]t it| it) (?:it )?(?:true|the case|a fact|surprising|odd|strange|clear|remarkable)|(?:was|is)n['’]t it)\b(?<said>.*)$/iu;
const NEGATED =
  /^(?:(?:and|but|so),?\s+)?(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should)n['’]t\s/iu;
const TAG =
  /,\s*(?:right|correct|no|yes|isn['’]t that (?:so|right)|(?:is|was|did|does|do|has|have|had|are|were|will|would|can|could)(?:n['’]t)? (?:it|he|she|they|we|you|there))$/iu;
const ASKS =
  /^(?:(?:and|but|so|or|then|in which|to what|from what|at what|for what|by (?:what|whom)|with (?:what|whom)|on what)[,\s]+)*(?:what|which|who|whom|whose|when|where|why|how|whether|if|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|shall|am)(?=[\s,’'])/iu;

/**
 * Whether a heading, or a line of code, asserts something: it has a subject and a finite verb. English only; where the words of another
 * language stand, nothing is accused.
 */
export function assertsInTitle(text: string): boolean {
  const said = text.trim().replace(/[.:：!]+$/u, '');
  return !said.endsWith('?') && !isSilence(said) && finiteVerb(said) !== undefined;
}

/** Whether a sentence that ends with a colon asserts something besides what follows it. */
export function assertsInLeadIn(text: string): boolean {
  const said = text.trim().replace(/[:：]["”’»]?$/u, '');
  if (ABOUT_ARTICLES.test(said) || ANNOUNCED.test(said) || isSilence(said)) return false;
  const verb = finiteVerb(said);
  if (verb === undefined) return false;
  const all = wordsOf(said);
  if (OPEN_END.has(all.at(-1)!.toLowerCase())) return false;
  const saying = all.findIndex((word, index) => index > 0 && SAYING.has(word.toLowerCase()));
  // "Izvestia explains why it was postponed:", "Jalali said in January:"
  if (saying < 0) return true;
  const reported = all.slice(saying + 1).join(' ');
  return !TOPIC_WORD.test(reported) && finiteVerb(reported) !== undefined;
}

/** Whether a question tells what it seems to ask: "Did you know that …?", "…, right?" */
export function assertsInQuestion(text: string): boolean {
  const asked = text.trim().replace(/[?？]["”’»]?$/u, '');
  const said = FACTIVE.exec(asked)?.groups!['said'];
  if (said !== undefined) return finiteVerb(said.replace(/^\s*(?:that|of|about)\s+/u, '')) !== undefined;
  if (NEGATED.test(asked)) return true;
  if (TAG.test(asked)) return finiteVerb(asked.replace(TAG, '')) !== undefined;
  return !ASKS.test(asked) && finiteVerb(asked) !== undefined;
}

/** The place among the words of the first verb that tells something of a subject before it. */
function finiteVerb(text: string): number | undefined {
  if (TOPIC.test(text.trim())) return undefined;
  const all = wordsOf(text);
  const place = all.findIndex((word, index) => {
    if (index === 0 || RELATIVE.has(all[index - 1]!.toLowerCase())) return false;
    const verb = word.replaceAll('’', "'");
    if (FINITE.has(verb)) return true;
    const next = all[index + 1];
    return next !== undefined && TRANSITIVE.test(verb) && OBJECT.test(next);
  });
  return place < 0 ? undefined : place;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*(?<![.,])/gu) ?? [];
}
