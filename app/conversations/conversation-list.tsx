'use client';

import Link from 'next/link';
import { type MouseEvent, useState } from 'react';
import { byDay } from './day-groups.ts';
import { ListedConversation } from './listed-conversation.tsx';
import { useConversationList } from './use-conversation-list.ts';
import { useFirstNew } from '../use-first-new.ts';
import { Tell } from '../language/told.tsx';
import { useLanguage } from '../language/use-language.tsx';

interface ConversationListProps {
  currentId: string | undefined;
  onOpen(id: string): void;
  onStartAnew(): void;
  onRenamed(id: string, name: string): void;
  onDeleted(id: string): void;
  onClose(): void;
}

/** All conversations, newest first, and a search over them. */
export function ConversationList(props: ConversationListProps) {
  const { currentId, onOpen, onStartAnew, onRenamed, onDeleted, onClose } = props;
  const { say } = useLanguage();
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const { listed, problem, load, loadOlder } = useConversationList(search);
  const [holder, expectMore] = useFirstNew<HTMLDivElement>(listed?.conversations.length ?? 0);

  return (
    <div className="flex h-full flex-col">
      <div className="flex items-baseline justify-between gap-2 px-4 pt-4 text-sm">
        <Link
          href="/"
          prefetch={false}
          onClick={(event) => followHere(event, onStartAnew)}
          className="textual rounded-xs py-1 font-medium"
        >
          {say('conversations.new')}
        </Link>
        <button
          type="button"
          aria-label={say('conversations.close')}
          onClick={onClose}
          className="-me-2 rounded-xs px-2 py-1 text-quiet hover:text-ink"
        >
          {say('close')}
        </button>
      </div>
      <div className="border-b border-rule px-4 pt-3 pb-4">
        <input
          type="search"
          aria-label={say('conversations.search')}
          placeholder={say('conversations.search.hint')}
          value={search}
          maxLength={500}
          dir={search === '' ? undefined : 'auto'}
          onChange={(event) => setSearch(event.target.value)}
          className="w-full rounded-sm border border-edge bg-sheet px-2.5 py-1.5 text-sm placeholder:text-quiet [&::-webkit-search-cancel-button]:grayscale"
        />
      </div>
      <div ref={holder} className="min-h-0 grow overflow-y-auto overscroll-contain px-4 pb-6">
        {problem && (
          <p role="alert" className="mt-4 border-s-2 border-accent ps-3 text-sm">
            <Tell told={problem} />
          </p>
        )}
        {listed?.conversations.length === 0 && (
          <p className="mt-4 text-sm text-quiet">
            {say(listed.search.trim() === '' ? 'conversations.none' : 'list.nothing')}
          </p>
        )}
        {(listed ? byDay(listed.conversations, listed.at) : []).map(({ day, conversations: ofDay }) => (
          <section key={day} aria-label={say(`conversations.${day}`)}>
            <h2 className="mt-5 mb-1 text-xs text-quiet">{say(`conversations.${day}`)}</h2>
            <ul>
              {ofDay.map((conversation) => (
                <ListedConversation
                  key={conversation.id}
                  conversation={conversation}
                  current={conversation.id === currentId}
                  onOpen={(event) => followHere(event, () => onOpen(conversation.id))}
                  onChanged={(what) => {
                    // The same words again would be no news to a screen reader.
                    setSaid('');
                    void load().then(() => setSaid(what));
                  }}
                  onRenamed={(given) => onRenamed(conversation.id, given)}
                  onDeleted={() => onDeleted(conversation.id)}
                />
              ))}
            </ul>
          </section>
        ))}
        {listed?.more && (
          <button
            type="button"
            onClick={() => {
              expectMore();
              void loadOlder();
            }}
            className="textual mt-4 rounded-xs py-1 text-sm"
          >
            {say('conversations.older')}
          </button>
        )}
      </div>
      <p role="status" className="sr-only">
        {listed && listed.search.trim() !== ''
          ? say(listed.more ? 'conversations.foundOrMore' : 'conversations.found', {
              count: listed.conversations.length,
            })
          : said}
      </p>
    </div>
  );
}

/** Follows a link without loading a page, unless the reader wants it in another tab or window. */
function followHere(event: MouseEvent, follow: () => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}
