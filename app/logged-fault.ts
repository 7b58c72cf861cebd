export interface LoggedFaultOptions {
  /** Masked wherever they occur. */
  secrets: readonly string[];
  /** Also what a provider said, which may repeat the question. */
  verbose: boolean;
}

/** What goes to the log of something that was thrown. The fields of a provider's error hold the whole request. */
export function loggedFault(thrown: unknown, { secrets, verbose }: LoggedFaultOptions): Record<string, unknown> {
  const mask = (text: string) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '(secret)'), text);
  if (!(thrown instanceof Error)) return { fault: typeof thrown, ...(verbose && { msg: mask(String(thrown)) }) };

  const fields: Record<string, unknown> = { fault: thrown.name };
  for (const name of ['kind', 'code', 'statusCode'] as const) {
    const value = (thrown as { [field in typeof name]?: unknown })[name];
    if (typeof value === 'string' || typeof value === 'number') fields[name] = value;
  }
  // By name: each bundle has a class of its own.
  if (thrown.name.startsWith('AI_') && !verbose) return fields;
  fields.msg = mask(thrown.message);
  if (verbose && 'detail' in thrown) fields.detail = mask(String(thrown.detail));
  // A `UserError` is no fault of the program, so where it was thrown tells nothing.
  if (thrown.name !== 'UserError' && !('detail' in thrown)) fields.stack = mask(framesOf(thrown));
  return fields;
}

function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 10)
    .join('\n');
}
