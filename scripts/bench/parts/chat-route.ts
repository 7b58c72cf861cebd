/** Whole answers of a server, beside bare streams of the same size from the same server. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '#lib/errors.ts';
import { exitCode, startCommand } from '../../child.ts';
import { endWithUs } from '../../left-behind.ts';
import type { LoadFigures, LoadRatios } from '../../load.ts';
import { markdownTable } from '../markdown-table.ts';

/** As `npm run load -- --json` writes it. */
export interface Load {
  connections: number;
  answers: LoadFigures;
  bare: LoadFigures;
  alone: LoadFigures;
  ratios: LoadRatios;
}

/** @param folder for its file of figures */
export async function measureLoad(folder: string, say: (text: string) => void): Promise<Load> {
  say('The chat route against bare streams (npm run load)');
  const file = path.join(folder, 'load.json');
  const code = await exitCode(
    endWithUs(startCommand('load', ['--json', file], { stdio: ['ignore', 'ignore', 'inherit'] })),
  );
  // Where questions failed it ends with 1 and has written how many; they are shown.
  if (!existsSync(file))
    throw new UserError(`npm run load ended with ${code} and no figures; the lines above say why.`);
  return JSON.parse(await readFile(file, 'utf8')) as Load;
}

export function describeLoad({ connections, answers, bare, alone, ratios }: Load): string[] {
  const row = (name: string, { firstByte, firstText, end, perSecond, failures }: LoadFigures) => [
    name,
    ...[firstByte.p50, firstByte.p95, firstText.p50, firstText.p95, end.p50, end.p95].map((value) => value.toFixed(0)),
    perSecond.toFixed(1),
    failures === 0 ? '0' : `**${failures}**`,
  ];
  return [
    `The chat route beside a bare route of the same server that streams as much, ${answers.requests} questions, ${connections} at once. The first byte only says that the question has come in;`,
    'the first words are of the answer. What failed is counted as no answer.',
    '',
    ...markdownTable(
      ['', 'first byte p50 ms', 'p95', 'first words p50 ms', 'p95', 'end p50 ms', 'p95', 'a second', 'failed'],
      [row('answers', answers), row('bare streams', bare), row('answers, one at a time', alone)],
    ),
    '',
    `An answer takes ${ratios.firstText.p50.toFixed(1)} times the bare stream to its first words and ${ratios.end.p50.toFixed(1)} times to its end: what finding, writing and checking add.`,
  ];
}
