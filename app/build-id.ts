import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What stands for the build where there is none: under it nothing may be kept. */
export const NO_BUILD = 'development';

/** Another one for every build: what a browser keeps under it is never that of another version. */
export const BUILD_ID = readBuildId();

function readBuildId(): string {
  // The development server builds nothing, though there may be a build.
  if (process.env.NODE_ENV === 'development') return NO_BUILD;
  try {
    // The server runs in the folder of the project.
    return readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return NO_BUILD;
  }
}
