'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the first item by which a list has grown, where more were asked for: the button that asks for them is gone with the last.
 *
 * @param length of the list as it is shown
 * @returns what holds the items, and what tells that more are asked for
 */
export function useFirstNew<Holder extends HTMLElement>(length: number): [RefObject<Holder | null>, () => void] {
  const holder = useRef<Holder>(null);
  const asked = useRef<{ length: number; from: Element | null }>(undefined);
  useEffect(() => {
    if (!asked.current || length <= asked.current.length) return;
    const { length: before, from } = asked.current;
    asked.current = undefined;
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement !== from && document.activeElement !== document.body) return;
    holder.current?.querySelectorAll('li')[before]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [length]);
  const expectMore = () => {
    asked.current = { length, from: document.activeElement };
  };
  return [holder, expectMore];
}
