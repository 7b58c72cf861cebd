import Link from 'next/link';
import { Say } from './language/use-language.tsx';

export default function NotFound() {
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">
        <Say of="page.missing" />
      </h1>
      <p className="mt-3">
        <Link href="/" className="textual">
          <Say of="page.missing.way" />
        </Link>
      </p>
    </main>
  );
}
