import { sheetOf } from '../../core/papers/paper.ts';
import { useSend } from '../data/services.ts';
import { useSaved } from './use-saved.ts';

/** What can be taken along as a file. */
export type Exported = 'list' | 'paper' | 'deadlines';

/** Saves the list, for a spreadsheet or for paper, or the deadlines where the person says, and says under which name, with a way to it. */
export const useExport = (): ((what: Exported) => Promise<void>) => {
  const send = useSend();
  const saved = useSaved();
  return async (what) => {
    const answer =
      what === 'paper' ? await send('paper.save', { kind: 'list', size: sheetOf(navigator.language) }) : await send(`export.${what}`, {});
    if (answer.ok) saved(answer.value.savedAs);
  };
};
