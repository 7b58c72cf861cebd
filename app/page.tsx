import { ReadingPage, requireReader, type SearchParams } from './reading-page.tsx';

/** A new conversation. Asks for none that is kept: it shall open also when those cannot be read. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  await requireReader(searchParams);
  return <ReadingPage />;
}
