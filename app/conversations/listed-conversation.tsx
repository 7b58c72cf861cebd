'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MAX_NAME_LENGTH } from '#lib/chat-limits.ts';
import type { ConversationSummary } from '#lib/conversations/conversation-store.ts';
import { addressOf } from './conversation-address.ts';
import { deleteConversation, type Problem, renameConversation } from './kept-conversations.ts';
import { tellChanged } from './other-tabs.ts';
import { Tell, type Told, toldIn } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

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
  const language = useLanguage();
  const { say } = language;
  const [doing, setDoing] = useState<Doing>('nothing');
  const [problem, setProblem] = useState<Told>();
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
    onChanged(failed ? toldIn(language, failed.problem) : what);
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
    conclude(failed, say('conversation.renamed'));
  }

  async function remove() {
    const next = (item.current?.nextElementSibling ?? item.current?.previousElementSibling)?.querySelector('a');
    const search = item.current?.closest('div')?.parentElement?.querySelector('input');
    const failed = await deleteConversation(id);
    conclude(failed, say('conversation.deleted'));
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
            aria-label={say('conversation.name')}
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
              {say('conversation.saveName')}
            </button>
            <button type="button" onClick={() => proceed('nothing')} className={`${ACTION} text-quiet`}>
              {say('cancel')}
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
            <bdi dir="auto" className="line-clamp-2">
              {name}
            </bdi>
            {found && (
              <bdi dir="auto" className="mt-0.5 line-clamp-2 font-sans text-xs font-normal text-quiet">
                {found}
              </bdi>
            )}
          </a>
          <button
            ref={more}
            type="button"
            aria-label={say('conversation.more', { name })}
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
            {say('conversation.rename')}
          </button>
          <button type="button" onClick={() => proceed('deleting')} className={ACTION}>
            {say('conversation.delete')}
          </button>
        </p>
      )}
      {doing === 'deleting' && (
        <div role="group" aria-label={say('conversation.deleteNamed', { name })} className="pb-2 text-sm">
          <p>{say('conversation.delete.why')}</p>
          <p className="mt-0.5 flex gap-4">
            <button type="button" onClick={() => void remove()} className={`${ACTION} font-medium text-accent`}>
              {say('conversation.delete')}
            </button>
            <button data-first type="button" onClick={() => proceed('nothing')} className={ACTION}>
              {say('conversation.keep')}
            </button>
          </p>
        </div>
      )}
      {problem && (
        <p role="alert" className="pb-2 text-sm text-accent">
          <Tell told={problem} />
        </p>
      )}
    </li>
  );
}

const ACTION = 'textual rounded-xs py-1';
