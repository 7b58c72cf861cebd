import { FIELDS_OF_APPEARANCE_AND_MATTER } from './appearance-and-matter.ts';
import { FIELDS_OF_CHANGE_AND_CAUSE } from './change-and-cause.ts';
import { FIELDS_OF_CONFLICT } from './conflict.ts';
import { FIELDS_OF_THE_COURSE_OF_ACTIONS } from './course-of-actions.ts';
import { FIELDS_OF_CULTURE_AND_SPORT } from './culture-and-sport.ts';
import { FIELDS_OF_DIPLOMACY } from './diplomacy.ts';
import { FIELDS_OF_ECONOMY } from './economy.ts';
import { FIELDS_OF_ENERGY_AND_INDUSTRY } from './energy-and-industry.ts';
import { FIELDS_OF_FEELING } from './feeling.ts';
import { FIELDS_OF_GOVERNMENT } from './government.ts';
import { FIELDS_OF_HEALTH_AND_LIFE } from './health-and-life.ts';
import { FIELDS_OF_LAW_AND_CRIME } from './law-and-crime.ts';
import { FIELDS_OF_MOVEMENT_AND_HAVING } from './movement-and-having.ts';
import { FIELDS_OF_NATURE_AND_SCIENCE } from './nature-and-science.ts';
import { FIELDS_OF_PEOPLE } from './people.ts';
import { FIELDS_OF_POWER } from './power.ts';
import { FIELDS_OF_QUALITIES } from './qualities.ts';
import { FIELDS_OF_QUANTITY } from './quantity.ts';
import { FIELDS_OF_SOCIETY } from './society.ts';
import { FIELDS_OF_SPEECH } from './speech.ts';
import { FIELDS_OF_THOUGHT } from './thought.ts';
import { FIELDS_OF_TIME } from './time.ts';
import { FIELDS_OF_TRANSPORT_AND_PLACES } from './transport-and-places.ts';

/** The thesaurus: one field a line, `name: word, word, …`, the best-fitting words first. */
export const THEMES: readonly string[] = [
  FIELDS_OF_APPEARANCE_AND_MATTER,
  FIELDS_OF_CHANGE_AND_CAUSE,
  FIELDS_OF_CONFLICT,
  FIELDS_OF_THE_COURSE_OF_ACTIONS,
  FIELDS_OF_CULTURE_AND_SPORT,
  FIELDS_OF_DIPLOMACY,
  FIELDS_OF_ECONOMY,
  FIELDS_OF_ENERGY_AND_INDUSTRY,
  FIELDS_OF_FEELING,
  FIELDS_OF_GOVERNMENT,
  FIELDS_OF_HEALTH_AND_LIFE,
  FIELDS_OF_LAW_AND_CRIME,
  FIELDS_OF_MOVEMENT_AND_HAVING,
  FIELDS_OF_NATURE_AND_SCIENCE,
  FIELDS_OF_PEOPLE,
  FIELDS_OF_POWER,
  FIELDS_OF_QUALITIES,
  FIELDS_OF_QUANTITY,
  FIELDS_OF_SOCIETY,
  FIELDS_OF_SPEECH,
  FIELDS_OF_THOUGHT,
  FIELDS_OF_TIME,
  FIELDS_OF_TRANSPORT_AND_PLACES,
];
