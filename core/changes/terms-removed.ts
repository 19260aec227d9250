import { type Message, message } from '../messages/message.ts';
import type { JobTerms } from '../model/offer.ts';

/** What was taken out of terms that were written down, to be told with an undo; null where nothing was. */
export const removedFromTerms = (before: JobTerms | undefined, after: JobTerms): Message | null => {
  if (before === undefined) return null;
  const gone = before.benefits.find(
    // A line that was never filled in is nothing to tell of.
    ({ id, name, yearly }) => (name.trim() !== '' || yearly !== null) && !after.benefits.some((benefit) => benefit.id === id),
  );
  if (gone !== undefined)
    return message('changes.benefitRemoved', { named: gone.name.trim() === '' ? 'no' : 'yes', name: gone.name.trim() });
  return before.equity !== null && after.equity === null ? message('changes.equityRemoved') : null;
};
