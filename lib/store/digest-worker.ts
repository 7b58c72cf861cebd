/** A thread that hashes blocks of a database; see `digest-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { BLOCK_BYTES, blockOf, digestOf } from './blocks.ts';
import type { Part } from './digest-thread.ts';

const { file, bytes, first, end } = workerData as Part;
const buffer = Buffer.alloc(BLOCK_BYTES);
const digests: string[] = [];
for (let block = first; block < end; block++) digests.push(digestOf(blockOf(file, buffer, block, bytes)));
parentPort!.postMessage(digests);
