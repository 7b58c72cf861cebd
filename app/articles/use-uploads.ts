'use client';

import { useRef, useState } from 'react';
import { sendFile } from './article-requests.ts';
import type { Told } from '../language/told.tsx';

/** A file on its way into the corpus, and what has become of it. */
export interface Upload {
  id: number;
  file: File;
  state:
    | { at: 'waiting' | 'indexing' }
    | { at: 'sending'; share: number }
    | { at: 'added'; title: string | undefined; skipped: string[] }
    | { at: 'refused'; problem: Told; exists: boolean };
}

interface Waiting {
  id: number;
  file: File;
  replacing: boolean;
}

/** Files that are indexed together are asked sooner than one after the other. */
const AT_ONCE = 3;

/** Sends files, some at a time. `onAdded` is told of each that can be asked; `lastEnded` is what is to be told of now. */
export function useUploads(onAdded: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [lastEnded, setLastEnded] = useState<number>();
  const waiting = useRef<Waiting[]>([]);
  const running = useRef(0);
  const last = useRef(0);

  const setState = (id: number, state: Upload['state']) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, state } : one)));

  function proceed() {
    while (running.current < AT_ONCE && waiting.current.length > 0) {
      const next = waiting.current.shift()!;
      running.current++;
      void send(next).finally(() => {
        running.current--;
        proceed();
      });
    }
  }

  async function send({ id, file, replacing }: Waiting) {
    setState(id, { at: 'sending', share: 0 });
    const outcome = await sendFile(file, replacing, (share) =>
      setState(id, share < 1 ? { at: 'sending', share } : { at: 'indexing' }),
    );
    setLastEnded(id);
    if ('problem' in outcome) {
      setState(id, { at: 'refused', problem: outcome.problem, exists: outcome.exists === true });
      return;
    }
    setState(id, { at: 'added', title: outcome.article?.title, skipped: outcome.skipped });
    onAdded();
  }

  function add(files: readonly File[]) {
    const fresh = files.map((file) => ({ id: ++last.current, file, replacing: false }));
    setUploads((all) => [...fresh.map(({ id, file }): Upload => ({ id, file, state: { at: 'waiting' } })), ...all]);
    waiting.current.push(...fresh);
    proceed();
  }

  function replace({ id, file }: Upload) {
    setState(id, { at: 'waiting' });
    waiting.current.push({ id, file, replacing: true });
    proceed();
  }

  const forget = ({ id }: Upload) => setUploads((all) => all.filter((one) => one.id !== id));

  return { uploads, lastEnded: uploads.find(({ id }) => id === lastEnded), add, replace, forget };
}
