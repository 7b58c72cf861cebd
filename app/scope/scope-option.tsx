import { type ReactNode, useId } from 'react';

interface ScopeOptionProps {
  name: string;
  /** What tells it apart. */
  about: ReactNode;
  checked: boolean;
  /** It is chosen by something else, or nothing more can be. */
  disabled?: boolean;
  onToggle(on: boolean): void;
}

/** An outlet or an article that can be asked alone. */
export function ScopeOption({ name, about, checked, disabled = false, onToggle }: ScopeOptionProps) {
  const id = useId();
  return (
    <div className="flex items-baseline gap-3 border-rule not-first-of-type:border-t">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-about`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onToggle(event.target.checked)}
        className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
      />
      <label htmlFor={id} className="min-w-0 grow py-2">
        {/* Beside its box, whichever way it runs. */}
        <span className="block font-serif leading-snug">
          <bdi>{name}</bdi>
        </span>
        <span id={`${id}-about`} aria-hidden="true" className="block text-sm text-quiet">
          {about}
        </span>
      </label>
    </div>
  );
}
