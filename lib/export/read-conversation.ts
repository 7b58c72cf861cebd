import { UserError } from '#lib/errors.ts';
import { conversationExport, type ConversationExport, FORMAT, VERSION } from './conversation-format.ts';

const CURE = 'Choose "Export conversation" and "JSON" on the page to get one.';

/**
 * Reads an exported conversation.
 *
 * @param name of the file, for the message
 * @throws {UserError} when it is none
 */
export function readConversation(text: string, name: string): ConversationExport {
  const value = parsed(text, name);
  const header = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (header['format'] !== FORMAT) {
    throw new UserError(`${name} is no exported conversation: it has no "format": "${FORMAT}". ${CURE}`);
  }
  if (header['version'] !== VERSION) {
    const found = 'version' in header ? JSON.stringify(header['version']).slice(0, 40) : 'none';
    throw new UserError(`${name} has version ${found} of the format, and this Footnote reads version ${VERSION}.`);
  }
  const checked = conversationExport.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  throw new UserError(
    `${name} is no whole export: at ${place || 'its top'}, ${issue?.message ?? 'something is missing'}. Export the conversation again.`,
  );
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const markdown = /^\s*#{1,6}\s|\[\^[^\]]+\]/.test(text);
    const why = markdown ? 'Markdown, which has no hashes and offsets to check' : 'no JSON';
    throw new UserError(`${name} is ${why}; expected a conversation exported as JSON. ${CURE}`);
  }
}
