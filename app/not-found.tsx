import Link from 'next/link';
import { getLanguage } from './language/get-language.ts';

export default async function NotFound() {
  const { say } = await getLanguage();
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">{say('page.missing')}</h1>
      <p className="mt-3">
        <Link href="/" className="textual">
          {say('page.missing.way')}
        </Link>
      </p>
    </main>
  );
}
