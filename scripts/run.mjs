// Runs a command of Footnote: `node scripts/run.mjs NAME [arguments]` calls `main` of `scripts/NAME.ts`.
// This one file is plain JavaScript in old syntax: it is what tells a too old Node that it is too old.
import fs from 'node:fs';
import module from 'node:module';
import process from 'node:process';
import url from 'node:url';

const name = process.argv[2];
// With 1, `verify` says that it has checked something and it does not hold.
const failed = name === 'verify' ? 2 : 1;

// `npm run articles | head` closes the pipe early; that is the reader's right and no error. But where the exit code is a verdict, there is none yet.
const judges = ['verify', 'evaluate', 'test', 'testpostgres', 'faults', 'bench', 'load', 'soak'].includes(name);
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(judges ? failed : 0);
  throw error;
});

/** @param {unknown} thrown */
function report(thrown) {
  const known = thrown instanceof Error && thrown.name === 'UserError';
  if (known) {
    console.error(thrown.message);
  } else if (process.env.FOOTNOTE_DEBUG) {
    console.error(thrown);
  } else {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    console.error('Footnote stopped on an error of its own: ' + message);
    console.error('Set FOOTNOTE_DEBUG=1 to see where it happened.');
  }
  process.exitCode = failed;
}

if (!process.features.typescript) {
  console.error(
    'Footnote needs Node 22.18 or newer and this is Node ' +
      process.versions.node +
      ': run `npm ci` and start it with `npm run`, which brings a Node 24 of its own on Linux x64; ' +
      'elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exitCode = failed;
} else if (!fs.existsSync(new URL('../node_modules', import.meta.url))) {
  console.error('The packages that Footnote needs are not installed yet: run `npm ci` first.');
  process.exitCode = failed;
} else if (!name || !/^[a-z]+$/.test(name) || !fs.existsSync(new URL('./' + name + '.ts', import.meta.url))) {
  console.error('There is no command "' + name + '": `npm run` lists the commands.');
  process.exitCode = 1;
} else {
  // Reading hundreds of files of TypeScript is most of what a short command does; where this cannot be written, they are read anew.
  const cache = url.fileURLToPath(new URL('../node_modules/.cache/footnote', import.meta.url));
  module.enableCompileCache(cache);
  // Its threads ask for it there.
  process.env.NODE_COMPILE_CACHE ??= cache;
  const settings = new URL('../.env', import.meta.url);
  // The tests bring their own settings; a key of yours is none of their business.
  new Promise((resolve) => {
    if (name !== 'test' && fs.existsSync(settings)) {
      try {
        process.loadEnvFile(settings);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        console.error('The settings in .env cannot be read: make it a text file that you may read. (' + reason + ')');
        process.exit(failed);
      }
    }
    resolve(import('./' + name + '.ts'));
  })
    .then((command) => command.main(process.argv.slice(3)))
    .then((code) => {
      process.exitCode = code;
    })
    .catch(report);
}
