import type { RawWorkspace } from '../snapshot.ts';
import { eachRecord, isRaw, type Raw } from './raw.ts';

const THANKS = ['thank-you', 'thank-through-recruiter'];

const settingsOf = (settings: Raw): Raw => {
  const { thankYouNotes, keepSearching, ...switches } = isRaw(settings['switches']) ? settings['switches'] : {};
  const rulesOff = [...(thankYouNotes === false ? THANKS : []), ...(keepSearching === false ? ['keep-searching'] : [])];
  return { ...settings, switches: { ...switches, writtenAccount: true }, rulesOff, customStages: [], employed: true };
};

const opportunityOf = ({ thankYouWanted, ...others }: Raw): Raw => ({
  ...others,
  rulesOff: thankYouWanted === false ? THANKS : [],
  thankThroughRecruiter: null,
  excites: '',
});

const eventOf = (event: Raw): Raw => {
  if (event['kind'] === 'stage-reached') return { ...event, customStageId: null };
  return event['kind'] === 'contact' ? { ...event, answerBy: null } : event;
};

/**
 * Away from version 1: every rule of the playbook has a switch of its own, in general and for one opportunity; stages
 * may have the person's own names, a contact the day an answer is wanted by, and guides remember what was ticked.
 */
export const oneSwitchPerRule = (raw: RawWorkspace): RawWorkspace => ({
  ...raw,
  settings: isRaw(raw['settings']) ? settingsOf(raw['settings']) : raw['settings'],
  opportunities: eachRecord(raw['opportunities'], opportunityOf),
  events: eachRecord(raw['events'], eventOf),
  ticks: {},
});
