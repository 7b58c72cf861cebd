import { parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';
import { fold } from '#lib/text/fold.ts';
import { baseFormOf } from './meaning.ts';

/** Countries and their people, as bases: the first two names of each place in the lexicon ("Iran, Iranian, Tehran …"). */
export const NATIONS: ReadonlySet<string> = new Set(
  Object.entries(THEMES)
    .filter(([theme]) => theme.startsWith('places'))
    .flatMap(([, groups]) => parseGroups(groups))
    .flatMap(({ close }) => close.slice(0, 2))
    .flatMap((name) => (name.includes(' ') ? [] : [baseFormOf(fold(name))])),
);

/** All names of countries, their people, capitals and seats of government that are one word, as bases. */
export const PLACES: ReadonlySet<string> = new Set(
  Object.entries(THEMES)
    .filter(([theme]) => theme.startsWith('places'))
    .flatMap(([, groups]) => parseGroups(groups))
    .flatMap(({ close }) => close)
    .flatMap((name) => (name.includes(' ') ? [] : [baseFormOf(fold(name))])),
);

/** Capitals that are among the nations because the press calls their governments by them. */
const GOVERNING: ReadonlySet<string> = new Set(
  ['Washington', 'Moscow', 'Brussels'].map((name) => baseFormOf(fold(name))),
);

/** Whether a base names a city, where nothing happens only because it happens in its country. */
export function isCity(base: string): boolean {
  return PLACES.has(base) && (!NATIONS.has(base) || GOVERNING.has(base));
}

const KNOWN_BY = `
Iran: Khamenei, Pezeshkian, Raisi, Rouhani, Araghchi, Rahbar, Majlis, IRGC
Russia: Putin, Lavrov, Peskov, Medvedev, Ushakov, Mishustin, Gazprom, Rosneft, Rosatom, Duma
America: Trump, Biden, Harris, Obama, Blinken, Rubio, Pentagon, Congress, Senate, NASA, FBI, CIA
Ukraine: Zelensky, Kuleba
Israel: Netanyahu, Knesset, Gallant
Germany: Bundestag, Bundesrat, Bundesbank, Bundeswehr, Merz, Scholz, Steinmeier, Merkel
France: Macron, Elysee
Britain: Starmer, Sunak, Westminster, Whitehall
Turkey: Erdogan, Fidan
China: Jinping
India: Modi, Jaishankar
Hungary: Orban, Szijjarto
Poland: Sejm, Tusk, Duda
Syria: Assad
Venezuela: Maduro
Belarus: Lukashenko
Brazil: Lula, Bolsonaro
Argentina: Milei
Italy: Meloni, Mattarella
Spain: Sanchez
Canada: Trudeau, Carney
Japan: Ishiba, Kishida
Egypt: Sisi
Afghanistan: Taliban
Palestine: Hamas, Abbas
Lebanon: Hezbollah
`;

/** The country that a person or an institution stands for in the news, both as bases: nobody needs to be told whose Putin is. */
export const NATION_OF: ReadonlyMap<string, string> = new Map(
  KNOWN_BY.trim()
    .split('\n')
    .flatMap((line) => {
      const [nation = '', names = ''] = line.split(':');
      return names
        .split(',')
        .map((name): [string, string] => [baseFormOf(fold(name.trim())), baseFormOf(fold(nation))]);
    }),
);
