import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">There is no such page.</h1>
      <p className="mt-3">
        <Link href="/" className="textual">
          Go to the articles
        </Link>
      </p>
    </main>
  );
}
