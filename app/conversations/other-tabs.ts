const CHANNEL = 'footnote-conversations';

interface Change {
  conversationId: string;
  /** Which tab has changed it. */
  tab: string;
}

const thisTab = typeof window === 'undefined' ? '' : Math.random().toString(36);

/** Tells all who listen, here and in other tabs, that a conversation has changed or is gone. */
export function tellChanged(conversationId: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ conversationId, tab: thisTab } satisfies Change);
  channel.close();
}

/** Listens until the function it gives is called. */
export function whenChanged(onChange: (conversationId: string, isElsewhere: boolean) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Change>) => onChange(data.conversationId, data.tab !== thisTab);
  return () => channel.close();
}
