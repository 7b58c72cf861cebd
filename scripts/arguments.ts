import { UserError } from '#lib/errors.ts';

/**
 * Runs `parse` on a command's arguments. Prints `help` and returns undefined when `--help` is among them.
 *
 * @throws {UserError} for an argument that the command does not know.
 */
export function parseArguments<Parsed>(
  argv: string[],
  help: string,
  parse: (argv: string[]) => Parsed,
): Parsed | undefined {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return undefined;
  }
  try {
    return parse(argv);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UserError(`${error.message.split('. ')[0]}.\n\n${help}`);
    throw error;
  }
}
