'use client';

import { type ComponentType, createElement, use, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { useEarlyPress } from './early-press/use-early-press.ts';
import { useLanguage } from './language/use-language.tsx';

export interface WithoutProps {
  /** Absent while it is only waited for. */
  onTryAgain?: () => void;
}

/** A component whose code comes when it is first needed. It stands inside a `Suspense`. */
export type Late<Props> = ComponentType<Props> & {
  /** Has it come before it is needed, and again where it could not be had; it is then shown in the very frame. */
  preload(): void;
};

/**
 * Keeps what the first view does not show out of what the page loads first.
 *
 * @param load imports the component
 * @param Without stands in its place where it could not be had; it, too, may `preload` and be drawn again
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Without?: ComponentType<Props & WithoutProps>,
): Late<Props> {
  /** Resolves to nothing when it could not be had. */
  let coming: Promise<ComponentType<Props> | undefined> | undefined;
  let come: ComponentType<Props> | undefined;
  let failed = false;

  function fetchIt(): Promise<ComponentType<Props> | undefined> {
    coming ??= load().then(
      (component) => (come = component),
      () => {
        failed = true;
        return undefined;
      },
    );
    return coming;
  }

  function preload(): void {
    if (failed) coming = undefined;
    failed = false;
    void fetchIt();
  }

  function LateComponent(props: Props) {
    const [, setTries] = useState(0);
    useEarlyPress();
    // React's `lazy` would wait a moment also for what is there.
    const component = come ?? use(fetchIt());
    if (component) return createElement(component, props);
    const tryAgain = () => {
      preload();
      setTries((count) => count + 1);
    };
    if (Without) return <Without {...props} onTryAgain={tryAgain} />;
    return <NotCome onTryAgain={tryAgain} />;
  }
  LateComponent.preload = preload;
  return LateComponent;
}

/** Says that a part of the page could not be had, and tries again. */
export function NotCome({ onTryAgain }: { onTryAgain(): void }) {
  const { say } = useLanguage();
  return (
    <p role="alert" className="m-4 border-s-2 border-accent ps-4 text-sm">
      {say('page.partMissing')}
      <button type="button" onClick={onTryAgain} className="textual block rounded-xs py-1 font-medium">
        {say('page.tryAgain')}
      </button>
    </p>
  );
}

/** In the place of a sheet that would lie over the page: it is where the reader looks, and leads back. */
export function SheetNotCome({ onTryAgain, onClose }: WithoutProps & { onClose(): void }) {
  const { say } = useLanguage();
  const show = useCallback((dialog: HTMLDialogElement | null) => {
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return createPortal(
    <dialog
      ref={show}
      role="alertdialog"
      aria-labelledby="not-come"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-sm border border-edge bg-paper p-5 text-ink backdrop:bg-(--shade)"
    >
      <p id="not-come">{say('page.partMissing')}</p>
      <p className="mt-4 flex flex-wrap gap-x-5">
        <button type="button" onClick={onTryAgain} className="textual rounded-xs py-1 font-medium">
          {say('page.tryAgain')}
        </button>
        <button type="button" onClick={onClose} className="textual rounded-xs py-1 text-quiet">
          {say('close')}
        </button>
      </p>
    </dialog>,
    document.body,
  );
}
