import type { RawWorkspace } from '../snapshot.ts';
import { eachRecord, isRaw } from './raw.ts';

/** How long a debrief's box of time was when settings first knew it, in minutes. */
const DEBRIEF_MINUTES = 15;

/**
 * Away from version 2: interviews are debriefed and prepared for, answers practised, documents kept. An interview has
 * a place, a person research, and the settings the box of time for a debrief and the person's usual terms.
 */
export const debriefsAndPreparation = (raw: RawWorkspace): RawWorkspace => ({
  ...raw,
  settings: isRaw(raw['settings'])
    ? { ...raw['settings'], debriefMinutes: DEBRIEF_MINUTES, terms: { notice: '', available: '', pay: '' } }
    : raw['settings'],
  interviews: eachRecord(raw['interviews'], (interview) => ({ ...interview, place: '' })),
  people: eachRecord(raw['people'], (person) => ({ ...person, research: '', links: [] })),
  debriefs: {},
  briefs: {},
  gapPlans: {},
  answers: {},
  stories: {},
  documents: {},
});
