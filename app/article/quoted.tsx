import type { ReactNode } from 'react';
import { directionOf } from '../language/direction.ts';

interface QuotedProps {
  words: string;
  /** BCP 47, of the article, where it is known. */
  language?: string;
  className: string;
  /** What stands behind the closing mark. */
  children?: ReactNode;
}

/** Words of an article between quotation marks; both run as the article does, whatever the page does and whatever the words begin with. */
export function Quoted({ words, language, className, children }: QuotedProps) {
  const direction = directionOf(words, language);
  return (
    <span dir={direction} lang={language} className={className}>
      “
      <bdi dir={direction} className="whitespace-pre-line">
        {words}
      </bdi>
      ”{children}
    </span>
  );
}
