/** How proxy.ts hands the page the nonce of its Content-Security-Policy, for the one script that the page itself writes. */
export const NONCE_HEADER = 'x-nonce';
