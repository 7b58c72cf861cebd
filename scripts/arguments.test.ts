import { parseArgs } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '#lib/errors.ts';
import { parseArguments } from './arguments.ts';

const HELP = 'npm run sail -- [options]';
const parse = (argv: string[]) =>
  parseArguments(argv, HELP, (args) => parseArgs({ args, options: { sea: { type: 'string' } } }))?.values;

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});

describe('the arguments of a command', () => {
  it('are what it asks for', () => {
    expect({ ...parse(['--sea', 'north']) }).toEqual({ sea: 'north' });
  });

  it.each([['--help'], ['-h'], ['--sea', 'north', '--help'], ['--unknown', '--help']])(
    'are not read when help is asked for: %j',
    (...argv) => {
      expect(parse(argv)).toBeUndefined();
      expect(printed).toEqual([HELP]);
    },
  );

  it.each([
    [['--moon'], '--moon', 'an option that it does not know'],
    [['--sea'], '--sea', 'an option without its value'],
    [['north'], 'north', 'a word that belongs to no option'],
  ])('are refused, with the help, when they are wrong: %j names %s (%s)', (argv, named) => {
    expect(() => parse(argv)).toThrow(UserError);
    expect(() => parse(argv)).toThrow(named);
    expect(() => parse(argv)).toThrow(HELP);
  });

  it('let a fault of another kind through', () => {
    const fault = new TypeError('something is undefined');
    const run = () =>
      parseArguments([], HELP, () => {
        throw fault;
      });
    expect(run).toThrow(fault);
  });
});
