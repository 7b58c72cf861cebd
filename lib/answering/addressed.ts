import { withoutInvisible } from '#lib/text/invisible.ts';

/** Words that begin an order. Behind "and" or "then" there may come another. */
const ORDER =
  '(?:please |now |can you |could you |you must )?(?:add|answer|append|begin|change|concatenate|disregard|display|encode|encrypt|end|forget|ignore|include|insert|integrate|modify|output|print|promote|provide|put|remove|repeat|reply|respond|reveal|reverse|say|show|start|substitute|suggest|translate|visit|write)';
const REPLY = '(?:response|reply|answer|output)s?';

const ADDRESSED = [
  new RegExp(`^\\W*${ORDER}\\b.*\\byour ${REPLY}\\b`, 'isu'),
  new RegExp(`^\\W*(?:in|within|throughout|to|at the end of) your ${REPLY}\\b`, 'iu'),
  /(?:^|[.:;!?"“]\s*|\band )(?:please )?(?:ignore|disregard|forget) (?:all|any|every|everything|the|your|these|those|previous|earlier|above)\b.*\b(?:instructions?|rules|data|context|prompts?|above)\b/iu,
  /\b(?:instructions|rules|prompt) (?:that )?you (?:were|have been|are) (?:given|told|following)\b/iu,
  /\byour (?:system )?(?:prompt|instructions)\b/iu,
  /\bif (?:the |a )?users? asks?\b/iu,
  /\b(?:administrator|developer|system) override\b/iu,
  /^\W*(?:assistant|system|user)\s*:/iu,
  /[[<]\s*\/?\s*(?:system|assistant|inst|evidence|article|question|end of (?:session|text|prompt))\s*[\]>]|<\|/iu,
  /^\W*(?:print|output|repeat|concatenate)\b.*(?:!\[|\bfollowing\b|\bthese strings\b)/isu,
];

/**
 * Whether a sentence gives orders to a machine that is to answer rather than telling its readers something. What an article
 * says is quoted; what it orders is nothing that it says of its subject.
 */
export function isAddressedToAnswerer(text: string): boolean {
  return ADDRESSED.some((pattern) => pattern.test(withoutInvisible(text)));
}

/** Whether a question asks about such orders, as of an article on attacks by them. */
export function isAboutOrders(question: string): boolean {
  return /\b(?:instructions?|prompts?|injections?|ignored?|disregard|orders?|commands?|chat ?bots?|language models?)\b/iu.test(
    question,
  );
}
