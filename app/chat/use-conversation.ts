'use client';

import { useCallback, useEffect, useState } from 'react';
import type { AskedScope } from '#lib/chat-protocol.ts';
import { fetchConversation } from '../conversations/kept-conversations.ts';
import { tellChanged, whenChanged } from '../conversations/other-tabs.ts';
import type { ChatSession } from './chat-session.ts';
import { scopeOf, turnsOf } from './turns.ts';
import { useShownChat } from './use-shown-chat.ts';
import type { Told } from '../language/told.tsx';

/** How often to look how far an answer is that is written for another tab. */
const LOOK_MS = 1_500;

/** A question that was to take the place of another, and whose answer has not begun. */
export interface FailedReplacement {
  /** The turn that still stands. */
  turnId: string;
  question: string;
  problem: Told;
}

/** Questions that were not asked, since their conversation had gone on in another tab: they are in the draft again. */
interface ReturnedQuestions {
  count: number;
  /** The last one came back just now, and nothing has been asked since. */
  isNew: boolean;
}

const STOPPED: Told = { key: 'problem.stoppedEarly' };

/** The conversation of a session, and what a reader can do with it. */
export function useConversation(session: ChatSession) {
  const { messages, status, error } = useShownChat(session.shown);
  const writing = status === 'submitted' || status === 'streaming';
  const [failed, setFailed] = useState<FailedReplacement>();
  const [returned, setReturned] = useState<ReturnedQuestions>({ count: 0, isNew: false });
  const [writtenElsewhere, setWrittenElsewhere] = useState(session.writtenElsewhere);

  /** Shows what is kept, unless something stands here that is not. */
  const refresh = useCallback(async () => {
    const kept = await fetchConversation(session.id);
    if ('problem' in kept || session.isWriting || !session.isKept || session.shown.error) return;
    session.show(kept);
    setWrittenElsewhere(session.writtenElsewhere);
  }, [session]);

  useEffect(
    () =>
      whenChanged((conversationId, isElsewhere) => {
        if (isElsewhere && conversationId === session.id) void refresh();
      }),
    [session, refresh],
  );

  useEffect(() => {
    if (writtenElsewhere.size === 0) return;
    const looking = setInterval(() => void refresh(), LOOK_MS);
    return () => clearInterval(looking);
  }, [writtenElsewhere, refresh]);

  /** Asks at a place, counted from 0. The turns from there on are gone once the answer has begun. */
  const askAt = useCallback(
    (position: number, question: string, scope?: AskedScope) => {
      // What was pressed twice before the page could show that it is being asked is asked once.
      if (session.isAsking && !writing) return;
      setFailed(undefined);
      setReturned(({ count }) => ({ count, isNew: false }));
      void session.ask(position, question, scope).then(async (asked) => {
        if (asked.outcome === 'failed') {
          setFailed({ turnId: asked.turnId, question, problem: asked.problem ?? STOPPED });
        } else if (asked.outcome === 'behind') {
          await refresh();
          setReturned(({ count }) => ({ count: count + 1, isNew: true }));
        } else {
          tellChanged(session.id);
        }
      });
    },
    [session, refresh, writing],
  );

  const ask = useCallback(
    (question: string, scope?: AskedScope) => askAt(turnsOf(session.shown.messages).length, question, scope),
    [session, askAt],
  );

  /** Asks in the place of a turn, of the articles that it was asked of. */
  const askInPlace = useCallback(
    (position: number, question: string) =>
      askAt(position, question, scopeOf(turnsOf(session.shown.messages)[position])),
    [session, askAt],
  );

  return {
    turns: turnsOf(messages),
    writing,
    error,
    failed,
    returned,
    writtenElsewhere,
    ask,
    askInPlace,
    stop: () => session.stop(),
  };
}
