'use client';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">The page could not be shown.</h1>
      <p className="mt-3">Something went wrong on the server; its log says what.</p>
      <button type="button" onClick={reset} className="textual mt-4">
        Try again
      </button>
    </main>
  );
}
