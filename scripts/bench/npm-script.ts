import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../child.ts';

/** What `npm run NAME` gives to Node: its flags, the program and its arguments. */
export function npmScript(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return scripts[name]!.split(' ').slice(1);
}
