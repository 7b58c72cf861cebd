/** How much the browser and the server let each other say. Apart from `chat-protocol.ts`, which brings zod: the page is light without. */

export const MAX_QUESTION_LENGTH = 2_000;
export const MAX_MESSAGES = 200;
/** Questions of one conversation that are kept. */
export const MAX_TURNS = 500;
/** The last turns that a tab has seen are told with a question; the very last of the conversation must be among them. */
export const MAX_SEEN = 40;
export const MAX_NAME_LENGTH = 200;
export const MAX_NOTE_LENGTH = 2_000;
/** Outlets, and articles, that one question can be asked of. */
export const MAX_SCOPE = 200;
/** Earlier questions that complete a follow-up. */
export const MAX_HISTORY = 10;
/** Places of one article that are looked up at once. */
export const MAX_ANCHORS = 500;
/** Bytes of a file that can be added from the page. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** A random UUID, in lower case: of a conversation, or of a turn in it. */
export const ID_PATTERN = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Between two sentences of one paragraph lie no more characters than these; between two short-spaced paragraphs may lie as few. */
export const BESIDE_GAP = 3;
