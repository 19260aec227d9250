import { useEffect, useEffectEvent } from 'react';
import type { Debrief, UnfinishedLines } from '../../../../../core/model/debrief.ts';
import type { Desk } from '../use-desk.ts';

/** A line that becomes an item of a list. */
export interface NewLine {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** Adds what was typed, where that says something, and makes room for the next one. */
  readonly add: () => void;
}

/**
 * A line that is added when it is asked to be, and also when its field goes. It is kept with the debrief while it is
 * being typed, so that not even a crash takes it.
 */
export const useNewLine = (
  { debrief, change }: Desk,
  name: keyof UnfinishedLines,
  /** The lists with the line in them. */
  withLine: (before: Debrief, line: string) => Partial<Debrief>,
): NewLine => {
  const type = (words: string): void => change(({ unfinished }) => ({ unfinished: { ...unfinished, [name]: words } }));
  const add = (): void =>
    change((before) => {
      const line = before.unfinished[name].trim();
      return line === '' ? {} : { ...withLine(before, line), unfinished: { ...before.unfinished, [name]: '' } };
    });
  const addRest = useEffectEvent(() => {
    if (debrief.unfinished[name].trim() !== '') add();
  });
  useEffect(() => () => addRest(), []);
  return { typed: debrief.unfinished[name], type, add };
};
