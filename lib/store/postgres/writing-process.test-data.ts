/** A run in a process of its own: says `open` when it holds the lock, writes when it is told to, and then waits. */
import { once } from 'node:events';
import { SAMPLE_SPEC, sampleArticles } from '../contract/sample.ts';
import { openPostgresWriter } from './postgres-writer.ts';

const [url, corpus] = process.argv.slice(2) as [string, string];
const writer = await openPostgresWriter({ url }, corpus, SAMPLE_SPEC);
const told = once(process, 'message');
process.send!('open');
await told;
await writer.put(sampleArticles(20, 3));
await writer.known();
