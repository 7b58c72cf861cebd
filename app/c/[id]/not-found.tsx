import Link from 'next/link';
import { Say } from '#app/language/use-language.tsx';

export default function NotFound() {
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">
        <Say of="page.noConversation" />
      </h1>
      <p className="mt-3">
        <Say of="page.noConversation.why" />{' '}
        <Link href="/" className="textual">
          <Say of="page.beginOne" />
        </Link>
      </p>
    </main>
  );
}
