import { ID_PATTERN } from '#lib/chat-limits.ts';

/** The path of a page that shows a conversation. */
export function addressOf(id: string): string {
  return `/c/${id}`;
}

/** The id of the conversation that a path leads to; undefined for the page of a new one. */
export function conversationAt(path: string): string | undefined {
  const [, id] = /^\/c\/([^/]+)\/?$/.exec(path) ?? [];
  return id !== undefined && ID_PATTERN.test(id) ? id : undefined;
}

/** A random UUID (version 4). `crypto.randomUUID` is missing where the page came over the network without encryption. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
