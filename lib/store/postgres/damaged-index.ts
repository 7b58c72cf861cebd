import { UserError } from '#lib/errors.ts';
import { damageFound } from '../sqlite-errors.ts';

/** What to throw where the tables of an index are not what a run has left; a run builds them anew. */
export function damagedIndex(corpus: string, name: string, what: string): UserError {
  return new UserError(
    `The index of ${corpus} in PostgreSQL at ${name} is damaged (${what}). Run \`npm run index\` to build it anew.`,
    { cause: damageFound(what) },
  );
}
