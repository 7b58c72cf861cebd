import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Another one for every build: what a browser keeps under it is never that of another version. */
export const BUILD_ID = readBuildId();

function readBuildId(): string {
  try {
    // The server runs in the folder of the project.
    return readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    // The development server builds nothing.
    return 'development';
  }
}
