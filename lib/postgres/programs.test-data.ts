/** The programs that come with a PostgreSQL server, as old or new as the one that is tested. */
import { spawn } from 'node:child_process';

/** `TEST_POSTGRES_PROGRAMS`: the folder they are in, behind what runs them there; undefined where it is not set. */
export function postgresPrograms(): string[] | undefined {
  return process.env.TEST_POSTGRES_PROGRAMS?.split(' ');
}

/**
 * Runs one, such as `pg_dump`, with these bytes as its input. Gives its output.
 *
 * @throws with what it said, when it ends with another code than 0
 */
export async function runPostgresProgram(name: string, parameters: string[], input?: Buffer): Promise<Buffer> {
  const programs = postgresPrograms() ?? [];
  const command = [...programs.slice(0, -1), `${programs.at(-1)}/${name}`, ...parameters];
  const child = spawn(command.shift()!, command, { stdio: ['pipe', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  // One that ends early does not read to the end; its code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}: ${Buffer.concat(said).toString()}`);
  return Buffer.concat(output);
}
