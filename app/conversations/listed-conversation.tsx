'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MAX_NAME_LENGTH } from '#lib/chat-limits.ts';
import type { ConversationSummary } from '#lib/conversations/conversation-store.ts';
import { addressOf } from './conversation-address.ts';
import { deleteConversation, type Problem, renameConversation } from './kept-conversations.ts';
import { tellChanged } from './other-tabs.ts';

interface ListedConversationProps {
  conversation: ConversationSummary;
  /** It is the one that is shown. */
  current: boolean;
  onOpen(event: MouseEvent): void;
  /** Told what has happened, in a sentence. */
  onChanged(what: string): void;
  /** Empty when it has the name of its first question again. */
  onRenamed(name: string): void;
  onDeleted(): void;
}

/** What the reader is about to do with it. */
type Doing = 'nothing' | 'choosing' | 'renaming' | 'deleting';

/** A conversation in the list, with what can be done about it. */
export function ListedConversation(props: ListedConversationProps) {
  const { conversation, current, onOpen, onChanged, onRenamed, onDeleted } = props;
  const { id, name, found } = conversation;
  const [doing, setDoing] = useState<Doing>('nothing');
  const [problem, setProblem] = useState<string>();
  const item = useRef<HTMLLIElement>(null);
  const more = useRef<HTMLButtonElement>(null);

  /** What was used is gone then, so the focus goes to what has come. */
  function proceed(to: Doing) {
    flushSync(() => {
      setDoing(to);
      setProblem(undefined);
    });
    if (to === 'nothing') more.current?.focus();
    else item.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  function conclude(failed: Problem | undefined, what: string) {
    if (failed && !failed.missing) {
      setProblem(failed.problem);
      return;
    }
    proceed('nothing');
    tellChanged(id);
    onChanged(failed ? failed.problem : what);
  }

  async function rename(form: FormData) {
    const given = form.get('name');
    const to = typeof given === 'string' ? given.trim() : '';
    if (to === name) {
      proceed('nothing');
      return;
    }
    const failed = await renameConversation(id, to);
    if (!failed) onRenamed(to);
    conclude(failed, 'Renamed.');
  }

  async function remove() {
    const next = (item.current?.nextElementSibling ?? item.current?.previousElementSibling)?.querySelector('a');
    const search = item.current?.closest('div')?.parentElement?.querySelector('input');
    const failed = await deleteConversation(id);
    conclude(failed, 'Deleted.');
    if (failed && !failed.missing) return;
    (next ?? search)?.focus();
    onDeleted();
  }

  return (
    <li ref={item} className="group -mx-2 rounded-xs px-2 has-[a:hover]:bg-marked-too">
      {doing === 'renaming' ? (
        <form action={rename} className="py-2">
          <input
            data-first
            name="name"
            aria-label="Name of the conversation"
            dir="auto"
            defaultValue={name.slice(0, MAX_NAME_LENGTH)}
            maxLength={MAX_NAME_LENGTH}
            onFocus={(event) => event.target.select()}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              // It closes nothing else.
              event.nativeEvent.stopImmediatePropagation();
              proceed('nothing');
            }}
            className="w-full rounded-xs border border-edge bg-sheet px-2 py-1 font-serif"
          />
          <p className="mt-1.5 flex gap-4 text-sm">
            <button type="submit" className={`${ACTION} font-medium`}>
              Save the name
            </button>
            <button type="button" onClick={() => proceed('nothing')} className={`${ACTION} text-quiet`}>
              Cancel
            </button>
          </p>
        </form>
      ) : (
        <div className="flex items-start gap-1">
          <a
            href={addressOf(id)}
            aria-current={current ? 'page' : undefined}
            onClick={onOpen}
            className="min-w-0 grow rounded-xs py-1.5 font-serif leading-snug hover:text-accent aria-[current]:font-semibold"
          >
            <span dir="auto" className="line-clamp-2">
              <bdi>{name}</bdi>
            </span>
            {found && (
              <span dir="auto" className="mt-0.5 line-clamp-2 font-sans text-xs font-normal text-quiet">
                <bdi>{found}</bdi>
              </span>
            )}
          </a>
          <button
            ref={more}
            type="button"
            aria-label={`Rename or delete “${name}”`}
            aria-expanded={doing !== 'nothing'}
            onClick={() => proceed(doing === 'nothing' ? 'choosing' : 'nothing')}
            className="-me-1.5 rounded-xs px-1.5 py-1.5 leading-snug text-quiet hover:text-ink"
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </div>
      )}
      {doing === 'choosing' && (
        <p className="flex gap-4 pb-2 text-sm">
          <button data-first type="button" onClick={() => proceed('renaming')} className={ACTION}>
            Rename
          </button>
          <button type="button" onClick={() => proceed('deleting')} className={ACTION}>
            Delete
          </button>
        </p>
      )}
      {doing === 'deleting' && (
        <div role="group" aria-label={`Delete “${name}”?`} className="pb-2 text-sm">
          <p>Delete it for good, with all its answers?</p>
          <p className="mt-0.5 flex gap-4">
            <button type="button" onClick={() => void remove()} className={`${ACTION} font-medium text-accent`}>
              Delete
            </button>
            <button data-first type="button" onClick={() => proceed('nothing')} className={ACTION}>
              Keep
            </button>
          </p>
        </div>
      )}
      {problem && (
        <p role="alert" className="pb-2 text-sm text-accent">
          {problem}
        </p>
      )}
    </li>
  );
}

const ACTION = 'textual rounded-xs py-1';
