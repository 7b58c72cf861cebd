'use client';

import { type DragEvent, useEffect, useState } from 'react';
import { outcomeOf, UploadLine } from './upload-line.tsx';
import { useUploads } from './use-uploads.ts';
import { Say, useLanguage } from '../language/use-language.tsx';
import { MOST_FILE_BYTES } from '#lib/chat-limits.ts';

const FORMATS = '.md,.txt,.html,.htm,.pdf,.docx,.jsonl';

/** Takes files that are dropped or chosen into the corpus, and shows how far each is. */
export function AddArticles({ onAdded }: { onAdded(): void }) {
  const { uploads, lastEnded, add, replace, forget } = useUploads(onAdded);
  const language = useLanguage();
  const { say } = language;
  const [over, setOver] = useState(false);

  // A file that is dropped beside the place would else be opened by the browser, and the page be gone.
  useEffect(() => {
    const keepPage = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  }

  return (
    <section aria-label={say('articles.add')} className="mt-3">
      <div
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        data-over={over}
        className="rounded-sm border border-dashed border-edge px-3 py-3 data-[over=true]:border-solid data-[over=true]:bg-marked-too data-[over=true]:text-ink"
      >
        <p>
          <Say
            of="articles.drop"
            choose={
              <label className="textual cursor-pointer rounded-xs text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
                {say('articles.choose')}
                <input
                  type="file"
                  multiple
                  accept={FORMATS}
                  onChange={(event) => {
                    add([...(event.target.files ?? [])]);
                    // The same file can be chosen again.
                    event.target.value = '';
                  }}
                  className="sr-only"
                />
              </label>
            }
          />
        </p>
        <p className="text-xs">{say('articles.formats', { megabytes: MOST_FILE_BYTES / 1024 / 1024 })}</p>
      </div>
      {uploads.length > 0 && (
        <ul aria-label={say('articles.files')} className="mt-1">
          {uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              onReplace={() => replace(upload)}
              onForget={() => forget(upload)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {lastEnded && outcomeOf(lastEnded, language)}
      </p>
    </section>
  );
}
