/** Next calls this once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { warmUpOnceListening } = await import('#app/warm-up.ts');
  warmUpOnceListening();
}
