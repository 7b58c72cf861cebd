import { WORLD_ARMED_GROUPS } from './world-armed-groups.ts';
import { WORLD_BLOCS, WORLD_BLOC_MEMBERS } from './world-blocs.ts';
import { WORLD_CALENDAR } from './world-calendar.ts';
import { WORLD_CITIES } from './world-cities.ts';
import { WORLD_COMPANIES } from './world-companies.ts';
import { WORLD_COUNTRIES_OF_AFRICA } from './world-countries-of-africa.ts';
import { WORLD_COUNTRIES_OF_AMERICA } from './world-countries-of-america.ts';
import { WORLD_COUNTRIES_OF_ASIA } from './world-countries-of-asia.ts';
import { WORLD_COUNTRIES_OF_EUROPE } from './world-countries-of-europe.ts';
import { WORLD_COUNTRIES } from './world-countries.ts';
import { WORLD_EVENTS } from './world-events.ts';
import { WORLD_LEADERS_OF_AFRICA } from './world-leaders-of-africa.ts';
import { WORLD_LEADERS_OF_AMERICA } from './world-leaders-of-america.ts';
import { WORLD_LEADERS_OF_ASIA } from './world-leaders-of-asia.ts';
import { WORLD_LEADERS_OF_EUROPE } from './world-leaders-of-europe.ts';
import { WORLD_LEADERS_OF_THE_MIDDLE_EAST } from './world-leaders-of-the-middle-east.ts';
import { WORLD_MEDIA } from './world-media.ts';
import { WORLD_PARLIAMENTS, WORLD_SEATS_OF_POWER } from './world-parliaments.ts';
import { WORLD_POLITICIANS } from './world-politicians.ts';
import { WORLD_REGIONS } from './world-regions.ts';
import { WORLD_SERVICES } from './world-services.ts';
import { WORLD_WATERS } from './world-waters.ts';
import { WORLD_WEAPONS } from './world-weapons.ts';

/** What a reader of newspapers knows of the world, by theme: who leads a country, where a city is, what a bloc is called. */
export const WORLD_THEMES: Record<string, string> = {
  'world armed groups': WORLD_ARMED_GROUPS,
  'world blocs': WORLD_BLOCS,
  'world bloc members': WORLD_BLOC_MEMBERS,
  'world calendar': WORLD_CALENDAR,
  'world cities': WORLD_CITIES,
  'world companies': WORLD_COMPANIES,
  'world countries of africa': WORLD_COUNTRIES_OF_AFRICA,
  'world countries of america': WORLD_COUNTRIES_OF_AMERICA,
  'world countries of asia': WORLD_COUNTRIES_OF_ASIA,
  'world countries of europe': WORLD_COUNTRIES_OF_EUROPE,
  'places in the rest of the world': WORLD_COUNTRIES,
  'world events': WORLD_EVENTS,
  'world leaders of africa': WORLD_LEADERS_OF_AFRICA,
  'world leaders of america': WORLD_LEADERS_OF_AMERICA,
  'world leaders of asia': WORLD_LEADERS_OF_ASIA,
  'world leaders of europe': WORLD_LEADERS_OF_EUROPE,
  'world leaders of the middle east': WORLD_LEADERS_OF_THE_MIDDLE_EAST,
  'world media': WORLD_MEDIA,
  'world parliaments': WORLD_PARLIAMENTS,
  'world seats of power': WORLD_SEATS_OF_POWER,
  'world politicians': WORLD_POLITICIANS,
  'world regions': WORLD_REGIONS,
  'world services': WORLD_SERVICES,
  'world waters': WORLD_WATERS,
  'world weapons': WORLD_WEAPONS,
};
