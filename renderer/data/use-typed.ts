import { useRef, useState } from 'react';
import { useSaver } from './use-saver.ts';

/** How a save came out; one that failed has been told. */
interface Saved {
  readonly ok: boolean;
}

/**
 * A value that is saved as it is typed: a moment after the last key, and when the field is left. While it is typed, and
 * until it is saved, it is shown as typed, whatever is kept.
 */
export const useTyped = <Value>(kept: Value, save: (value: Value) => Promise<Saved>) => {
  const saver = useSaver();
  const [typed, setTyped] = useState<{ readonly value: Value } | null>(null);
  const saving = useRef<Promise<Saved> | null>(null);
  return {
    value: typed === null ? kept : typed.value,
    /** What is not fit to be kept is shown, and not saved. */
    onChange: (value: Value, isFit = true): void => {
      setTyped({ value });
      if (!isFit) saver.cancel();
      else {
        saver.later(() => {
          saving.current = save(value);
        });
      }
    },
    onBlur: (isFit = true): void => {
      saver.flush();
      const left = typed;
      // What was typed in the meantime is not given up for what was saved before.
      const settle = (): void => setTyped((present) => (present === left ? null : present));
      if (!isFit || saving.current === null) settle();
      else void saving.current.then(({ ok }) => ok && settle());
    },
  };
};
