import Link from 'next/link';
import { getLanguage } from '#app/language/get-language.ts';

export default async function NotFound() {
  const { say } = await getLanguage();
  return (
    <main className="column py-16">
      <h1 className="font-serif text-2xl">{say('page.noConversation')}</h1>
      <p className="mt-3">
        {say('page.noConversation.why')}{' '}
        <Link href="/" className="textual">
          {say('page.beginOne')}
        </Link>
      </p>
    </main>
  );
}
