const POINTS_BACK =
  /^(?:["“'‘]\s*)?(?:(?:but|and|so|then|yet|still|however|therefore|thus|moreover|nevertheless),?\s+)?(?:he|she|they|his|her|their|him|them|it|its|this|that|these|those|such|there|the latter|the former|both|neither|another|the (?:first|second|third|other|same|document|expert|diplomat|analyst|newspaper|paper|publication|authors?|politician|latter))\b/iu;
const STANDS_ALONE =
  /^(?:["“'‘]\s*)?(?:there (?:is|are|was|were|will|has|have)\b|it (?:is|was|will be|would be|seems|appears|remains) (?:\p{L}+ )?(?:\p{L}+ )?(?:that|to|whether|possible|likely|clear|important)\b|both (?:of )?(?:the )?\p{Lu}|this (?:year|month|week|spring|summer|autumn|winter)\b|it must\b)/iu;

/** Whether a sentence points back at the one before it ("He added …", "This was …") and says little alone. */
export function pointsBack(sentence: string): boolean {
  return POINTS_BACK.test(sentence) && !STANDS_ALONE.test(sentence);
}
