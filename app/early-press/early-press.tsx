'use client';

import { useEarlyPress } from './use-early-press.ts';

/** Of all that comes alive with the page itself. */
export function EarlyPress() {
  useEarlyPress();
  return null;
}
