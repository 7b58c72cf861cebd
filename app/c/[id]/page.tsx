import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getConversations } from '#app/conversation-store.ts';
import { ProblemPage, ReadingPage, requireReader, type SearchParams } from '#app/reading-page.tsx';
import { sentenceFor } from '#app/sentence.ts';
import { isSignedIn } from '#app/signed-in.ts';
import { ID_PATTERN } from '#lib/chat-limits.ts';
import { readConfig } from '#lib/config.ts';
import type { KeptConversation } from '#lib/conversations/conversation-store.ts';
import { Say } from '#app/language/use-language.tsx';

interface ConversationPageProps {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  // The title is part of the conversation.
  if (!isSignedIn(await headers(), readConfig().accessToken)) return {};
  const found = await readConversation((await params).id);
  return found && 'name' in found ? { title: `${found.name} · Footnote` } : {};
}

/** A conversation that is kept. */
export default async function Page({ params, searchParams }: ConversationPageProps) {
  const { id } = await params;
  await requireReader(searchParams, id);
  const found = await readConversation(id);
  if (!found) notFound();
  if ('name' in found) return <ReadingPage conversation={found} />;
  return (
    <ProblemPage problem={found.problem}>
      <p className="mt-3">
        <Link href="/" className="textual">
          <Say of="page.beginConversation" />
        </Link>
      </p>
    </ProblemPage>
  );
}

/** Once a request: for the title and for the page. */
const readConversation = cache(async (id: string): Promise<KeptConversation | { problem: string } | undefined> => {
  if (!ID_PATTERN.test(id)) return undefined;
  try {
    return await (await getConversations()).get(id);
  } catch (thrown) {
    return { problem: sentenceFor(thrown) };
  }
});
