/**
 * Stands in for `@ai-sdk/gateway` in the browser, see next.config.ts. The AI SDK brings its way to hosted models along; a page
 * asks no model, and need not load it.
 */
export class GatewayError extends Error {}

export class GatewayAuthenticationError extends GatewayError {}

export function createGateway(): never {
  throw new Error('The browser asks no model: it asks the chat route.');
}

export const gateway = undefined;
