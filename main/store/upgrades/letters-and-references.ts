import type { RawWorkspace } from '../snapshot.ts';
import { eachRecord, isRaw } from './raw.ts';

/**
 * Away from version 3: letters are written, from templates of the person's own too, and recruiters called by a sheet.
 * A company does something, a person may be a referee and may be known to be nobody else, and the settings know who
 * the letters are from, how they are spelled, and the words nobody else knows.
 */
export const lettersAndReferences = (raw: RawWorkspace): RawWorkspace => ({
  ...raw,
  settings: isRaw(raw['settings'])
    ? { ...raw['settings'], self: { name: '', email: '', phone: '' }, english: 'british', ownWords: [] }
    : raw['settings'],
  opportunities: eachRecord(raw['opportunities'], (opportunity) => ({ ...opportunity, business: '' })),
  people: eachRecord(raw['people'], (person) => ({ ...person, referee: null, distinctFrom: [] })),
  letters: {},
  templates: {},
  callSheets: {},
});
