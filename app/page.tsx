import { ReadingPage, requireReader } from './reading-page.tsx';

/** A new conversation. Asks for none that is kept: it shall open also when those cannot be read. */
export default async function Page() {
  await requireReader();
  return <ReadingPage />;
}
