import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">There is no such conversation.</h1>
      <p className="mt-3">
        It may have been deleted.{' '}
        <Link href="/" className="textual">
          Begin a new one
        </Link>
      </p>
    </main>
  );
}
