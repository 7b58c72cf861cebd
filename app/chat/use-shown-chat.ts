'use client';

import { useEffect, useState } from 'react';
import { drawPause } from './draw-pause.ts';
import type { ChatView, ShownChat } from './shown-chat.ts';

/** What is shown of a chat: each change after the pause that `drawPause` gives it, with all that came before. */
export function useShownChat(chat: ShownChat): ChatView {
  const [shown, setShown] = useState({ chat, view: chat.view });
  if (shown.chat !== chat) setShown({ chat, view: chat.view });

  useEffect(() => {
    let drawn = chat.view;
    let drawnAt = -Infinity;
    let due = Infinity;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      drawn = chat.view;
      drawnAt = performance.now();
      due = Infinity;
      setShown((current) => (current.view === drawn ? current : { chat, view: drawn }));
    };
    const drawIn = (milliseconds: number) => {
      const at = performance.now() + milliseconds;
      if (at >= due) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(draw, milliseconds);
    };
    // What may have changed between the first drawing and now.
    drawIn(0);
    const stopListening = chat.listen(() =>
      drawIn(Math.max(0, drawPause(chat.view, drawn, performance.now() - drawnAt))),
    );
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [chat]);

  return shown.chat === chat ? shown.view : chat.view;
}
