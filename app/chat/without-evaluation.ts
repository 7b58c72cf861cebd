import { config } from 'zod/v4/core';

// zod, which comes with the AI SDK, else tries whether it may evaluate code, and the page's policy reports the attempt.
config({ jitless: true });
