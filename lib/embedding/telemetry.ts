/** For every call of a model: spans tell of times and tokens, never of what was asked, found or answered. */
export const WITHOUT_CONTENT = { recordInputs: false, recordOutputs: false } as const;
