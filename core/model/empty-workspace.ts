import type { LocalTime, Zone } from '../time/types.ts';
import type { Weights } from './offer.ts';
import type { RuleSwitches, Settings } from './settings.ts';
import { SCHEMA_VERSION, type Workspace } from './workspace.ts';

/** A debrief is done in a quarter of an hour; ours, and the person's to change. */
const DEBRIEF_MINUTES = 15;

const time = (text: string): LocalTime => text as LocalTime;

/** Where the sources disagree, the product's own choice. */
const defaultSwitches: RuleSwitches = {
  thankThroughRecruiter: true,
  allowOneClarification: true,
  searchUntilSigned: true,
  writtenAccount: true,
};

/** Nothing counts until the person says how much. */
export const noWeights: Weights = { pay: 0, 'time-off': 0, commute: 0, home: 0, hours: 0, job: 0, company: 0, manager: 0, gut: 0 };

/** What holds until the person chooses otherwise: a usual working week, quiet evenings, the computer's zone. */
export const defaultSettings = (zone: Zone): Settings => ({
  pace: 'standard',
  quietHours: { from: time('21:00'), to: time('08:00') },
  quietDays: [],
  weekend: [6, 7],
  daysOff: [],
  zone,
  zoneFollowsComputer: true,
  morningTime: time('09:00'),
  morningDigest: true,
  remindersOff: [],
  hideDetails: false,
  remindersPausedUntilAt: null,
  switches: defaultSwitches,
  rulesOff: [],
  customStages: [],
  employed: true,
  debriefMinutes: DEBRIEF_MINUTES,
  terms: { notice: '', available: '', pay: '' },
  self: { name: '', email: '', phone: '' },
  comparison: { currency: null, rates: [], weights: noWeights, presentJob: null },
  english: 'british',
  ownWords: [],
});

/** A workspace nothing was entrusted to yet. */
export const emptyWorkspace = ({ zone }: { readonly zone: Zone }): Workspace => ({
  schemaVersion: SCHEMA_VERSION,
  rev: 0,
  settings: defaultSettings(zone),
  opportunities: {},
  interviews: {},
  people: {},
  events: {},
  marks: {},
  ticks: {},
  deliveries: {},
  drafts: {},
  debriefs: {},
  briefs: {},
  gapPlans: {},
  answers: {},
  stories: {},
  documents: {},
  letters: {},
  templates: {},
  callSheets: {},
  offers: {},
  decisions: {},
});
