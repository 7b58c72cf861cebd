import { useLayoutEffect } from 'react';
import type {} from './keep-early-press.ts';

/** What was pressed in this part of the page before it came alive is heard as soon as it has. */
export function useEarlyPress(): void {
  useLayoutEffect(() => window.hearEarlyPress?.(), []);
}
