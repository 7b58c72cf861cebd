/** Words and phrases that mean nearly the same: those in `close` each other, those in `loose` only something near it. */
export interface Group {
  close: string[];
  loose: string[];
}

/**
 * What is asked and what may answer it, never the other way round: who asks for a weapon is told of a drone, but who asks
 * for a drone is not told of any weapon. Neither those in `asked` nor those in `kinds` stand for each other.
 */
export interface Direction {
  asked: string[];
  kinds: string[];
}

/** The groups of a theme, in order. */
export function parseGroups(theme: string): Group[] {
  return linesOf(theme)
    .filter((line) => !line.includes('>'))
    .map((line) => {
      const [close = '', loose = ''] = line.split('|');
      return { close: members(close), loose: members(loose) };
    });
}

/** The directions of a theme, in order. */
export function parseDirections(theme: string): Direction[] {
  return linesOf(theme)
    .filter((line) => line.includes('>'))
    .map((line) => {
      const [asked = '', kinds = ''] = line.split('>');
      return { asked: members(asked), kinds: members(kinds) };
    });
}

function linesOf(theme: string): string[] {
  return theme.split('\n').filter((line) => line.trim() !== '');
}

function members(list: string): string[] {
  return list
    .split(',')
    .map((member) => member.trim())
    .filter(Boolean);
}
