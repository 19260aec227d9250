import type { RawWorkspace } from '../snapshot.ts';
import { eachRecord, isRaw } from './raw.ts';

/** Away from version 5: offers have terms, decisions are made by the four questions, and an opportunity was come upon somewhere. */
export const offersAndDecisions = (raw: RawWorkspace): RawWorkspace => ({
  ...raw,
  settings: isRaw(raw['settings'])
    ? {
        ...raw['settings'],
        comparison: {
          currency: null,
          rates: [],
          weights: { pay: 0, 'time-off': 0, commute: 0, home: 0, hours: 0, job: 0, company: 0, manager: 0, gut: 0 },
          presentJob: null,
        },
      }
    : raw['settings'],
  opportunities: eachRecord(raw['opportunities'], (opportunity) => ({ ...opportunity, source: '' })),
  offers: {},
  decisions: {},
});
