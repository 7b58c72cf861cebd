const POINTS_BACK =
  /^(?:["“'‘]\s*)?(?:(?:but|and|so|then|yet|still|however|therefore|thus|moreover|nevertheless|besides|in addition),?\s+)?(?:he|she|they|his|her|their|him|them|it|its|this|that|these|those|such|there|the latter|the former|both|neither|another|among (?:them|these|those)|in (?:his|her|their) (?:view|opinion|words|account)|according to (?:him|her|them)|nothing of the kind|the (?:first|second|third|other|same|document|expert|diplomat|analyst|newspaper|paper|publication|authors?|politician|latter))\b/iu;
const STANDS_ALONE =
  /^(?:["“'‘]\s*)?(?:there (?:is|are|was|were|will|has|have)\b|it (?:is|was|will be|would be|seems|appears|remains) (?:\p{L}+ )?(?:\p{L}+ )?(?:that|to|whether|possible|likely|clear|important)\b|both (?:of )?(?:the )?\p{Lu}|this (?:year|month|week|spring|summer|autumn|winter)\b|it must\b)/iu;
const LEANS_BACK =
  /^(?:["“'‘]\s*)?(?:as a (?:result|consequence)|consequently|for (?:this|that) reason|on the other hand|in turn|likewise|conversely|moreover|furthermore|additionally|in addition|besides|also|then|instead|rather|after that|meanwhile|in other words|for example|for instance|similarly|nor|or|and|but|yet|so|however|still)\b|\b(?:in this (?:regard|context|connection|respect|area)|of (?:this|that|the) kind|the (?:latter|former)|as well|no such|(?:he|she) (?:says|said|added|adds)|the expert|the analyst|the diplomat)\b/iu;

const NOTHING_WITHOUT =
  /^(?:(?:but|and) )?there (?:is|are|was|were) also\b|^(?:\S+\s+){0,8}?(?:(?:no|any|every|of) such\b|of (?:this|that|the) kind\b)|\b(?:that|why|because|before|after) (?:this|that|these|those) (?:is|are|was|were|has|have|had|must|will|can|should|may)\b/iu;

/** Whether a sentence points back at the one before it ("He added …", "This was …") and says little alone. */
export function pointsBack(sentence: string): boolean {
  return (POINTS_BACK.test(sentence) && !STANDS_ALONE.test(sentence)) || NOTHING_WITHOUT.test(sentence);
}

/** Whether a sentence goes on from the one before it ("Moreover, …", "the expert noted") and is better read behind it. */
export function leansBack(sentence: string): boolean {
  return pointsBack(sentence) || namesSpeakerBefore(sentence) || LEANS_BACK.test(sentence);
}

const SPEAKER_BEFORE =
  /,\s(?:it|he|she|they|the \p{Ll}+(?:['’]s \p{Ll}+)?)\s(?:also\s)?(?:adds?|added|writes?|wrote|says?|said|notes?|noted|reports?|reported|observes?|observed|stress(?:es|ed)?|emphasi[sz](?:es|ed)|explains?|explained|believes?|believed)\b/u;

/** Whether the one who speaks in a sentence is named before it (", it added,", ", the newspaper's article said,"). */
export function namesSpeakerBefore(sentence: string): boolean {
  return SPEAKER_BEFORE.test(sentence);
}

const TAKES_BACK =
  /^["“'‘]?(?:nothing of (?:the|that) (?:kind|sort)|nothing (?:came|has come|will come) of|none of (?:this|that|these|it|them)\b|neither (?:of (?:these|them|the two)|came|happened|was|is|has)\b|(?:but )?(?:this|that|it) (?:did not|has not|had not|never|was never|was not|is not|will not) (?:happen|come|take place|so|the case|true)|not so\b|on the contrary|in (?:reality|fact),? (?:no|not|nothing|neither|none|nobody))/iu;

/** Whether a sentence says that what stands before it is not so: "Nothing of the kind was agreed." */
export function takesBack(text: string): boolean {
  return TAKES_BACK.test(text);
}
