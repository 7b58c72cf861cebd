'use client';

import { useEffect, useState } from 'react';
import type { ChatView, ShownChat } from './shown-chat.ts';

/**
 * What is shown of a chat. While an answer comes, its words are shown at most every `frameMilliseconds`; that it begins, ends or
 * fails is shown at once, with all words that came before.
 */
export function useShownChat(chat: ShownChat, frameMilliseconds: number): ChatView {
  const [shown, setShown] = useState({ chat, view: chat.view });
  if (shown.chat !== chat) setShown({ chat, view: chat.view });

  useEffect(() => {
    let drawn = chat.view;
    let last = -Infinity;
    const draw = () => {
      clearTimeout(timer);
      timer = undefined;
      drawn = chat.view;
      last = performance.now();
      setShown((current) => (current.view === drawn ? current : { chat, view: drawn }));
    };
    // What may have changed between the first drawing and now.
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(draw);
    const drawSoon = () => {
      const { status, error } = chat.view;
      const wait = last + frameMilliseconds - performance.now();
      if (status !== drawn.status || error !== drawn.error || wait <= 0) draw();
      else timer ??= setTimeout(draw, wait);
    };
    const stopListening = chat.listen(drawSoon);
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [chat, frameMilliseconds]);

  return shown.chat === chat ? shown.view : chat.view;
}
