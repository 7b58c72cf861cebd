'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { useArticlePanel } from '../article/article-panel.tsx';
import { LinkedArticle } from '../article/linked-article.tsx';
import { citedPlace } from '../chat/cited-place.ts';
import { type Arrival, Conversation } from '../chat/conversation.tsx';
import { CorpusFacts } from '../corpus/corpus-facts.tsx';
import type { CorpusNow } from '../corpus/corpus-now.ts';
import { CorpusProblem } from '../corpus/corpus-problem.tsx';
import { useCorpus } from '../corpus/use-corpus.ts';
import { WaitingConversation } from '../corpus/waiting-conversation.tsx';
import { useLanguage } from '../language/use-language.tsx';
import { Masthead } from '../masthead/masthead.tsx';
import { addressOf, conversationAt, newId } from './conversation-address.ts';
import { ConversationPanel, type PanelState } from './conversation-panel.tsx';
import { OpeningConversation } from './opening-conversation.tsx';
import { OpenSessions } from './open-sessions.ts';
import { rememberPanel } from './panel-memory.ts';

interface DeskProps {
  /** The conversation that the page was asked for; absent on the page of a new one. */
  initial: KeptConversation | undefined;
  initialCorpus: CorpusNow;
  /** Whether the list stood open beside the page when it was left. */
  panelOpen: boolean;
  /** Readers of this server sign in, and can sign out. */
  signsIn: boolean;
}

/**
 * The conversation that the page's address leads to, and the list of the others. Going from one to the next changes the
 * address and loads no page, so an answer that is being written goes on.
 */
export function Desk({ initial, initialCorpus, panelOpen, signsIn }: DeskProps) {
  const { say } = useLanguage();
  const corpus = useCorpus(initialCorpus);
  const path = usePathname();
  const [draftId, setDraftId] = useState(newId);
  const [sessions] = useState(() => new OpenSessions(initial));
  const [arrival, setArrival] = useState<Arrival>('address');
  const [panel, setPanel] = useState<PanelState>(panelOpen ? 'beside' : 'closed');
  /** What has changed in the sessions themselves. */
  const [, setChanges] = useState(0);
  const toggle = useRef<HTMLButtonElement>(null);
  const { closeArticle } = useArticlePanel();

  const id = conversationAt(path) ?? draftId;
  const session = sessions.get(id) ?? (id === draftId ? sessions.open(id) : undefined);

  const about = 'about' in corpus ? corpus.about : undefined;
  const line = 'about' in corpus ? corpus.line : undefined;
  const problem = 'problem' in corpus && <CorpusProblem {...corpus} />;
  // What was answered can be read before anything can be asked; a conversation without a question waits for that.
  const waits = about === undefined && session?.shown.messages.length === 0;

  // It has an address now, so the next new conversation is another one.
  if (conversationAt(path) === draftId) setDraftId(newId());

  useEffect(() => sessions.letGoOfAllBut(id), [sessions, id]);

  const arrive = useEffectEvent(() => {
    // A link within the page, such as the one to the question, leads to no other conversation.
    if (conversationAt(location.pathname) !== conversationAt(path)) setArrival('list');
  });
  useEffect(() => {
    const arriveByHistory = () => arrive();
    window.addEventListener('popstate', arriveByHistory);
    return () => window.removeEventListener('popstate', arriveByHistory);
  }, []);

  const onKept = useCallback(() => {
    // Only a conversation that is kept has an address: that of another would lead nowhere.
    if (conversationAt(location.pathname) === undefined) {
      window.history.pushState(null, '', addressOf(id) + location.search);
    }
  }, [id]);

  function changePanel(next: PanelState) {
    setPanel(next);
    rememberPanel(next === 'beside');
  }

  function open(conversationId: string) {
    if (panel === 'over') changePanel('closed');
    closeArticle();
    setArrival('list');
    if (conversationId !== id) window.history.pushState(null, '', addressOf(conversationId));
  }

  async function startAnew() {
    await session?.stop();
    if (panel === 'over') changePanel('closed');
    closeArticle();
    setArrival('new');
    setDraftId(newId());
    if (conversationAt(location.pathname) !== undefined) window.history.pushState(null, '', '/');
  }

  /** What is gone leaves no address to go back to; the reader stays in the list. */
  async function leaveDeleted(deleted: string) {
    await sessions.get(deleted)?.stop();
    closeArticle();
    setArrival('address');
    setDraftId(newId());
    window.history.replaceState(null, '', '/');
  }

  return (
    <>
      {!waits && (
        <a
          href="#question"
          onClick={(event) => {
            const question = document.getElementById('question');
            if (!question) return;
            // As a step of the browser's history it would lead anew to the article that is open.
            event.preventDefault();
            question.focus();
          }}
          className="sr-only bg-sheet px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-10"
        >
          {say('page.skip')}
        </a>
      )}
      {!waits && <LinkedArticle complete={(place) => citedPlace(session?.shown.messages ?? [], place)} />}
      <header className="column pt-10">
        <Masthead>
          <ConversationPanel
            state={panel}
            toggle={toggle}
            currentId={conversationAt(path)}
            onChange={changePanel}
            onMakeRoom={closeArticle}
            onOpen={open}
            onStartAnew={() => void startAnew()}
            onRenamed={(renamed, name) => {
              const other = sessions.get(renamed);
              if (other) other.name = name;
              setChanges((count) => count + 1);
            }}
            onDeleted={(deleted) => {
              // Not by what was shown when it was asked to be deleted: the reader may have gone on to another one since.
              if (deleted === conversationAt(location.pathname)) void leaveDeleted(deleted);
              else sessions.remove(deleted);
            }}
          />
        </Masthead>
        {about ? <CorpusFacts about={about} line={line} signsIn={signsIn} /> : !waits && problem}
      </header>
      {waits ? (
        <WaitingConversation begun={arrival === 'new'}>{problem}</WaitingConversation>
      ) : session ? (
        <Conversation
          key={id}
          session={session}
          name={session.name}
          arrival={arrival}
          askable={about !== undefined}
          starters={about?.starters ?? []}
          provider={about?.provider}
          onKept={onKept}
          onStartAnew={() => void startAnew()}
        />
      ) : (
        <OpeningConversation
          key={id}
          id={id}
          onOpened={(kept) => {
            sessions.open(id, kept);
            setChanges((count) => count + 1);
          }}
          onStartAnew={() => void startAnew()}
        />
      )}
    </>
  );
}
