import { Say } from '../language/use-language.tsx';

/** Ends the reader's session on this browser; works without scripts. */
export function SignOut() {
  return (
    <form method="post" action="/api/sign-out">
      <button type="submit" className="textual rounded-xs">
        <Say of="signOut" />
      </button>
    </form>
  );
}
