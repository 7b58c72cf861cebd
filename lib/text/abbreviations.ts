/** What a full stop after a word means: nothing yet, or that it depends on what follows. */
export type AbbreviationKind = 'never-ends' | 'may-end' | 'before-number';

function list(kind: AbbreviationKind, words: string): [string, AbbreviationKind][] {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => [word, kind]);
}

// Written as they stand in a text, without the last point: "Sun" is a day, "sun" shines.
const ABBREVIATIONS = new Map<string, AbbreviationKind>([
  // A name or an explanation always follows.
  ...list(
    'never-ends',
    `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Gen Gov Govs Sen Sens Rep Reps Lt Col Sgt Cpl Capt Cmdr Cdr Adm Maj Brig
     Pvt Hon Rev Msgr Pres Supt Det Insp Atty Amb Rt Ste Mt Ft Fr Hr Bhd Ing Dipl
     vs v e.g i.e eg ie cf viz approx ca resp incl esp Eng Shri Sra Srta Dra Lic
     акад проф им ул г-н г-жа т.н т.е тыс`,
  ),
  // The end of a name, a unit or a list: a sentence may end with it.
  ...list(
    'may-end',
    `Inc Ltd Corp Co Cos Bros LLC Plc Assn Dept Univ Jr Sr Esq St Sts Ave Blvd Rd Hwy Sq Bldg
     Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
     Wash Wis Wyo Ont Que
     etc al ibid ed eds a.m p.m
     Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
     ft lb lbs oz hrs mph
     г гг т.д т.п др руб млн млрд долл usw bzw u.a z.B d.h EE.UU`,
  ),
  // Only with a number behind it: "no. 5", but "He said no. Then".
  ...list(
    'before-number',
    `No Nos no nos Nr nr Art Arts art arts Sec sec Sect Ch ch Chap chap Vol vol Vols vols Fig fig Figs figs Eq eq p pp Pp para
     paras Op op ver c circa b d r pop est tel Tel ext Ext Rs Rm Apt Res Resol Reg cl
     Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ст стр рис`,
  ),
]);

/** Months that stand before a number or alone; "Mar" and "Dec" end a sentence only before a word that begins one. */
const MONTHS = new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '));

/** Names that end in a mark that is no end: `Yahoo! Inc.` */
const NAMES_WITH_MARKS = new Set(['Yahoo!', 'Jeopardy!', 'Oklahoma!', 'Guess?', 'Joomla!', 'Wham!']);

// Words that begin sentences far more often than they continue one with a capital.
const STARTERS = new Set(
  `a about according across additionally after again against all almost along already also although always amid among an and
   another any are around as asked at back based because before being besides between beyond both but by can consequently
   could critics currently despite did do does due during each earlier even eventually every everyone everything except few
   finally first following for former forget from further furthermore generally given had has have he hence her here his how
   however i if in indeed initially instead is it its it's just last lately later like likewise little many maybe meanwhile
   more moreover most much my near nearly neither nevertheless next no nobody none nonetheless nor not nothing notably now
   observers of officials often on once one only or other others otherwise our over overall people perhaps previously
   rather recently regarding several she should similarly since so some someone something sometimes soon still
   subsequently such that that's the their then there there's thereafter therefore these they they're this those though
   through throughout thus to today together tomorrow too toward towards two ultimately under unfortunately unless unlike
   until up upon usually was we we're were what when whenever where whereas whether which while who whoever whose why will
   with within without would yesterday yet you your
   он она они это эта этот эти но однако в на по кроме после при также так как если когда
   er sie es das die der ein eine aber und im am nach il elle ils les la le un une mais dans el los las una pero en`
    .trim()
    .split(/\s+/u),
);

/** The kind of abbreviation that a word, as written and without its last point, is; undefined for a plain word. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return ABBREVIATIONS.get(word);
}

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

export function isNameWithMark(word: string): boolean {
  return NAMES_WITH_MARKS.has(word);
}

/** Whether a word, with its capital, is one that sentences begin with: `The`, `However`, `In`. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase().replace('’', "'"));
}
