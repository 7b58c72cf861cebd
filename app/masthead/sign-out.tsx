import { getLanguage } from '../language/get-language.ts';

/** Ends the reader's session on this browser; works without scripts. */
export async function SignOut() {
  const { say } = await getLanguage();
  return (
    <form method="post" action="/api/sign-out">
      <button type="submit" className="textual rounded-xs">
        {say('signOut')}
      </button>
    </form>
  );
}
