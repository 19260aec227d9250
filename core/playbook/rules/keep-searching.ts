import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { Settings } from '../../model/settings.ts';
import { laterOf } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { MINUTES } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Moment } from '../moment.ts';
import { isSwitchedOff } from '../switched-off.ts';
import { keyOf } from '../action-key.ts';
import { keepSearchingGuide } from '../guides/keep-searching.ts';
import type { Proposal, RuleText } from '../rule.ts';

/** What the search needs to know of one opportunity. */
export interface Standing {
  readonly stage: Stage;
  /** When that stage was reached; null while no stage was recorded. */
  readonly stageSince: Instant | null;
  readonly firstHeldAt: Instant | null;
  readonly lastHeldAt: Instant | null;
}

const over: ReadonlySet<Stage> = new Set(['rejected', 'withdrawn', 'silent', 'signed']);

const disagreement = message('playbook.disagreement.search');

/** Searching on while others decide: one step a week, over all opportunities. */
export const keepSearching: RuleText = {
  id: 'keep-searching',
  kind: 'search',
  trigger: 'waiting',
  advice: [29],
  condition: message('playbook.keep-searching.condition'),
  rule: message('playbook.keep-searching.rule'),
  timing: message('playbook.keep-searching.timing'),
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  disagreement,
  settings: ['searchUntilSigned'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: keepSearchingGuide,
  onDone: null,
};

/** The search of the present week; null where nothing is awaited, or the search has reached its end. */
export const searchOf = (standings: readonly Standing[], settings: Settings, moment: Moment): Proposal | null => {
  const { searchUntilSigned } = settings.switches;
  const ends = (stage: Stage): boolean => stage === 'signed' || (!searchUntilSigned && (stage === 'offer' || stage === 'accepted'));

  let causeAt: Instant | null = null;
  let lastHeldAt = '';
  let endedAt = '';
  let awaited = 0;
  for (const standing of standings) {
    if (ends(standing.stage) && (standing.stageSince ?? '') > endedAt) endedAt = standing.stageSince ?? '';
    if (over.has(standing.stage) || standing.firstHeldAt === null) continue;
    awaited += 1;
    if (causeAt === null || standing.firstHeldAt < causeAt) causeAt = standing.firstHeldAt;
    if ((standing.lastHeldAt ?? '') > lastHeldAt) lastHeldAt = standing.lastHeldAt ?? '';
  }
  // An interview held after the contract was signed begins a new search.
  if (causeAt === null || (endedAt !== '' && endedAt >= lastHeldAt)) return null;

  const monday = moment.mondayIn(settings.zone);
  const earliestAt = laterOf(startOfDay(monday, settings.zone), causeAt);
  const idealAt = nextWorkingMorning(earliestAt, settings);
  const nothingThisWeek = idealAt > endOfDay(addDays(monday, 6), settings.zone);
  return {
    key: keyOf('keep-searching', monday),
    title: message('playbook.keep-searching.title'),
    detail: message('playbook.keep-searching.detail'),
    move: 'yours',
    earliestAt,
    idealAt,
    latestAt: null,
    precision: 'day',
    minutes: MINUTES.search,
    mend: null,
    facts: [message('playbook.fact.awaited', { count: awaited })],
    settled: {
      disagreement,
      followed: message(searchUntilSigned ? 'playbook.keep-searching.until-signed' : 'playbook.keep-searching.until-offer'),
      level: searchUntilSigned ? 'default' : 'person',
    },
    changes: message(searchUntilSigned ? 'playbook.changes.signature' : 'playbook.changes.offer'),
    wanted: !isSwitchedOff('keep-searching', settings, null) && !nothingThisWeek,
  };
};
