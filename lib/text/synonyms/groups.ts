import { ABBREVIATIONS } from './abbreviations.ts';
import { CAUSE_AND_EFFECT } from './cause-and-effect.ts';
import { CHANGE_AND_QUANTITY } from './change-and-quantity.ts';
import { CONFLICT_AND_SECURITY } from './conflict-and-security.ts';
import { DIPLOMACY_AND_TREATIES } from './diplomacy-and-treaties.ts';
import { ECONOMY_AND_TRADE } from './economy-and-trade.ts';
import { ENERGY_AND_TRANSPORT } from './energy-and-transport.ts';
import { EVERYDAY_NOUNS } from './everyday-nouns.ts';
import { EVERYDAY_VERBS } from './everyday-verbs.ts';
import { FORMS_OF_ADJECTIVES_A_TO_M } from './forms-of-adjectives-a-to-m.ts';
import { FORMS_OF_ADJECTIVES_N_TO_Z } from './forms-of-adjectives-n-to-z.ts';
import { FORMS_OF_IRREGULAR_WORDS } from './forms-of-irregular-words.ts';
import { FORMS_OF_SPELLING } from './forms-of-spelling.ts';
import { FORMS_OF_VERBS_A_TO_I } from './forms-of-verbs-a-to-i.ts';
import { FORMS_OF_VERBS_J_TO_W } from './forms-of-verbs-j-to-w.ts';
import { HEALTH_AND_DISASTERS } from './health-and-disasters.ts';
import { JUDGEMENT_AND_FEELING } from './judgement-and-feeling.ts';
import { KINDS_OF_EVENTS } from './kinds-of-events.ts';
import { KINDS_OF_PLACES } from './kinds-of-places.ts';
import { KINDS_OF_THINGS } from './kinds-of-things.ts';
import { LAW_AND_CRIME } from './law-and-crime.ts';
import { PARAPHRASES_OF_ACTIONS } from './paraphrases-of-actions.ts';
import { PARAPHRASES_OF_AFFAIRS } from './paraphrases-of-affairs.ts';
import { PARAPHRASES_OF_CONFLICT } from './paraphrases-of-conflict.ts';
import { PARAPHRASES_OF_DIPLOMACY } from './paraphrases-of-diplomacy.ts';
import { PARAPHRASES_OF_ECONOMY } from './paraphrases-of-economy.ts';
import { PARAPHRASES_OF_ENERGY_AND_TRAVEL } from './paraphrases-of-energy-and-travel.ts';
import { PARAPHRASES_OF_IDEAS } from './paraphrases-of-ideas.ts';
import { PARAPHRASES_OF_IDIOMS_A_TO_L } from './paraphrases-of-idioms-a-to-l.ts';
import { PARAPHRASES_OF_IDIOMS_M_TO_R } from './paraphrases-of-idioms-m-to-r.ts';
import { PARAPHRASES_OF_IDIOMS_S_TO_Z } from './paraphrases-of-idioms-s-to-z.ts';
import { PARAPHRASES_OF_JUDGEMENTS } from './paraphrases-of-judgements.ts';
import { PARAPHRASES_OF_LIVES } from './paraphrases-of-lives.ts';
import { PARAPHRASES_OF_NUMBER_AND_SIZE } from './paraphrases-of-number-and-size.ts';
import { PARAPHRASES_OF_PEOPLE } from './paraphrases-of-people.ts';
import { PARAPHRASES_OF_POLITICS } from './paraphrases-of-politics.ts';
import { PARAPHRASES_OF_QUALITIES } from './paraphrases-of-qualities.ts';
import { PARAPHRASES_OF_QUESTIONS } from './paraphrases-of-questions.ts';
import { PARAPHRASES_OF_SPEECH } from './paraphrases-of-speech.ts';
import { PARAPHRASES_OF_TIME_AND_AMOUNT } from './paraphrases-of-time-and-amount.ts';
import { PARAPHRASES_OF_UNREST_AND_LAW } from './paraphrases-of-unrest-and-law.ts';
import { PARAPHRASES_OF_VERBS } from './paraphrases-of-verbs.ts';
import { PARAPHRASES_TOLD_BY_PHRASES } from './paraphrases-told-by-phrases.ts';
import { PEOPLE_AND_ROLES } from './people-and-roles.ts';
import { PLACES_OF_ASIA_AND_AFRICA } from './places-of-asia-and-africa.ts';
import { PLACES_OF_EUROPE_AND_AMERICA } from './places-of-europe-and-america.ts';
import { POLITICS_AND_GOVERNMENT } from './politics-and-government.ts';
import { SPEECH_AND_THINKING } from './speech-and-thinking.ts';
import { SPORTS_AND_CULTURE } from './sports-and-culture.ts';
import { TECHNOLOGY_AND_SCIENCE } from './technology-and-science.ts';
import { TIME_AND_SEQUENCE } from './time-and-sequence.ts';
import { WORLD_THEMES } from './world-themes.ts';

export { type Direction, type Group, parseDirections, parseGroups } from './theme-lines.ts';

/**
 * The themes of the lexicon by name. A line is a group, `postpone, put off | wait`, the looser members right of the bar, or
 * a direction, `weapon, means of attack > drone, missile`, with what may answer right of the arrow.
 */
export const THEMES: Record<string, string> = {
  'politics and government': POLITICS_AND_GOVERNMENT,
  'diplomacy and treaties': DIPLOMACY_AND_TREATIES,
  'people and roles': PEOPLE_AND_ROLES,
  'conflict and security': CONFLICT_AND_SECURITY,
  'law and crime': LAW_AND_CRIME,
  'economy and trade': ECONOMY_AND_TRADE,
  'energy and transport': ENERGY_AND_TRANSPORT,
  'technology and science': TECHNOLOGY_AND_SCIENCE,
  'health and disasters': HEALTH_AND_DISASTERS,
  'sports and culture': SPORTS_AND_CULTURE,
  'speech and thinking': SPEECH_AND_THINKING,
  'change and quantity': CHANGE_AND_QUANTITY,
  'time and sequence': TIME_AND_SEQUENCE,
  'cause and effect': CAUSE_AND_EFFECT,
  'judgement and feeling': JUDGEMENT_AND_FEELING,
  'everyday verbs': EVERYDAY_VERBS,
  'everyday nouns': EVERYDAY_NOUNS,
  'places of Europe and America': PLACES_OF_EUROPE_AND_AMERICA,
  'places of Asia and Africa': PLACES_OF_ASIA_AND_AFRICA,
  abbreviations: ABBREVIATIONS,
  'paraphrases of verbs': PARAPHRASES_OF_VERBS,
  'paraphrases of actions': PARAPHRASES_OF_ACTIONS,
  'paraphrases of speech': PARAPHRASES_OF_SPEECH,
  'paraphrases of diplomacy': PARAPHRASES_OF_DIPLOMACY,
  'paraphrases of unrest and law': PARAPHRASES_OF_UNREST_AND_LAW,
  'paraphrases of questions': PARAPHRASES_OF_QUESTIONS,
  'paraphrases told by phrases': PARAPHRASES_TOLD_BY_PHRASES,
  'idioms, a to l': PARAPHRASES_OF_IDIOMS_A_TO_L,
  'idioms, m to r': PARAPHRASES_OF_IDIOMS_M_TO_R,
  'idioms, s to z': PARAPHRASES_OF_IDIOMS_S_TO_Z,
  'paraphrases of politics': PARAPHRASES_OF_POLITICS,
  'paraphrases of conflict': PARAPHRASES_OF_CONFLICT,
  'paraphrases of economy': PARAPHRASES_OF_ECONOMY,
  'paraphrases of people': PARAPHRASES_OF_PEOPLE,
  'paraphrases of time and amount': PARAPHRASES_OF_TIME_AND_AMOUNT,
  'kinds of things': KINDS_OF_THINGS,
  'kinds of places': KINDS_OF_PLACES,
  'paraphrases of judgements': PARAPHRASES_OF_JUDGEMENTS,
  'paraphrases of affairs': PARAPHRASES_OF_AFFAIRS,
  'paraphrases of ideas': PARAPHRASES_OF_IDEAS,
  'paraphrases of qualities': PARAPHRASES_OF_QUALITIES,
  'paraphrases of number and size': PARAPHRASES_OF_NUMBER_AND_SIZE,
  'paraphrases of energy and travel': PARAPHRASES_OF_ENERGY_AND_TRAVEL,
  'paraphrases of lives': PARAPHRASES_OF_LIVES,
  'kinds of events': KINDS_OF_EVENTS,
  ...WORLD_THEMES,
};

/** Forms and spellings of one word; in a phrase each stands for the first of its line. */
export const INFLECTIONS: Record<string, string> = {
  'irregular words': FORMS_OF_IRREGULAR_WORDS,
  spelling: FORMS_OF_SPELLING,
};

/** Words that are made of one another. */
export const DERIVATIONS: Record<string, string> = {
  'verbs, a to i': FORMS_OF_VERBS_A_TO_I,
  'verbs, j to w': FORMS_OF_VERBS_J_TO_W,
  'adjectives, a to m': FORMS_OF_ADJECTIVES_A_TO_M,
  'adjectives, n to z': FORMS_OF_ADJECTIVES_N_TO_Z,
};
