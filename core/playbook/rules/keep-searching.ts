import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import { laterOf } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { MINUTES } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { AcrossRule, Together } from '../across/across-rule.ts';
import type { Bearing } from '../across/bearing.ts';
import { keyOf } from '../action-key.ts';
import { keepSearchingGuide } from '../guides/keep-searching.ts';
import type { Proposal } from '../rule.ts';

const over: ReadonlySet<Stage> = new Set(['rejected', 'withdrawn', 'silent', 'signed']);

const disagreement = message('playbook.disagreement.search');

/** More than this no line holds. */
const EXCITES_NAMED = 2;

const lastHeldAt = ({ held }: Bearing): string => held.at(-1)?.endAt ?? '';

/** The first lines of what the person finds exciting about those that still run, the latest met first. */
const excitementOf = (awaited: readonly Bearing[]): string =>
  awaited
    .filter(({ opportunity }) => opportunity.excites.trim() !== '')
    .sort((a, b) =>
      lastHeldAt(a) !== lastHeldAt(b) ? (lastHeldAt(a) > lastHeldAt(b) ? -1 : 1) : a.opportunity.id < b.opportunity.id ? -1 : 1,
    )
    .slice(0, EXCITES_NAMED)
    .map(({ opportunity }) => opportunity.excites.trim().split('\n', 1)[0]?.trim() ?? '')
    .join(' · ');

/** The search of the present week; null where nothing is awaited, or the search has reached its end. */
const searchOf = ({ cases, settings, mondayIn }: Together): Proposal | null => {
  const { searchUntilSigned } = settings.switches;
  const ends = (stage: Stage): boolean => stage === 'signed' || (!searchUntilSigned && (stage === 'offer' || stage === 'accepted'));

  let causeAt: Instant | null = null;
  let metAt = '';
  let endedAt = '';
  const awaited: Bearing[] = [];
  for (const bearing of cases) {
    if (ends(bearing.stage) && (bearing.stageSince ?? '') > endedAt) endedAt = bearing.stageSince ?? '';
    const firstHeldAt = bearing.held[0]?.endAt;
    if (over.has(bearing.stage) || firstHeldAt === undefined) continue;
    awaited.push(bearing);
    if (causeAt === null || firstHeldAt < causeAt) causeAt = firstHeldAt;
    if (lastHeldAt(bearing) > metAt) metAt = lastHeldAt(bearing);
  }
  // An interview held after the contract was signed begins a new search.
  if (causeAt === null || (endedAt !== '' && endedAt >= metAt)) return null;

  const monday = mondayIn(settings.zone);
  const earliestAt = laterOf(startOfDay(monday, settings.zone), causeAt);
  const idealAt = nextWorkingMorning(earliestAt, settings);
  const nothingThisWeek = idealAt > endOfDay(addDays(monday, 6), settings.zone);
  const excites = excitementOf(awaited);
  return {
    key: keyOf('keep-searching', monday),
    title: message('playbook.keep-searching.title'),
    detail: excites === '' ? message('playbook.keep-searching.detail') : message('playbook.keep-searching.detail-excites', { excites }),
    move: 'yours',
    earliestAt,
    idealAt,
    latestAt: null,
    precision: 'day',
    minutes: MINUTES.search,
    mend: null,
    facts: [message('playbook.fact.awaited', { count: awaited.length })],
    settled: {
      disagreement,
      followed: message(searchUntilSigned ? 'playbook.keep-searching.until-signed' : 'playbook.keep-searching.until-offer'),
      level: searchUntilSigned ? 'default' : 'person',
    },
    changes: message(searchUntilSigned ? 'playbook.changes.signature' : 'playbook.changes.offer'),
    wanted: !nothingThisWeek,
  };
};

/** Searching on while others decide: one step a week, over all opportunities. */
export const keepSearching: AcrossRule = {
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
  propose: (together) => {
    const proposal = searchOf(together);
    return proposal === null ? [] : [{ ...proposal, opportunityId: null }];
  },
  titleOf: null,
};
