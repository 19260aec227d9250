import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** A line that becomes an item of a list. */
export interface NewLine {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** Adds what was typed, where that says something, and makes room for the next one. */
  readonly add: () => void;
}

/** A line that is added when it is asked to be, and also when its field or the window goes, so that nothing typed is lost. */
export const useNewLine = (onAdd: (line: string) => void): NewLine => {
  const [typed, setTyped] = useState('');
  const latest = useRef('');
  const type = (words: string): void => {
    latest.current = words;
    setTyped(words);
  };
  const add = (): void => {
    const line = latest.current.trim();
    if (line === '') return;
    type('');
    onAdd(line);
  };
  const addRest = useEffectEvent(add);
  useEffect(() => {
    const leave = (): void => addRest();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      addRest();
    };
  }, []);
  return { typed, type, add };
};
