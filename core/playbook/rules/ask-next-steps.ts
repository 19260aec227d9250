import { message } from '../../messages/message.ts';
import type { EventOf, WorkspaceEvent } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import { addMs } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { ASK_BEFORE_START_MS, MINUTES } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import { askNextStepsGuide } from '../guides/ask-next-steps.ts';
import type { Proposal, Rule } from '../rule.ts';
import { isSettled, type Situation } from '../situation.ts';
import { standingDate } from '../stated-date.ts';
import { within } from '../words.ts';

const saysNextSteps = (event: WorkspaceEvent): event is EventOf<'decision-date-stated' | 'follow-up-channel-stated'> =>
  event.kind === 'decision-date-stated' || event.kind === 'follow-up-channel-stated';

/** When they told what comes next: in the interview, or before it for this very round. */
const toldAt = ({ events }: Situation, { id, startAt }: Interview): Instant | null =>
  events.find(
    (event) => saysNextSteps(event) && (event.at >= startAt || (event.kind === 'decision-date-stated' && event.interviewId === id)),
  )?.at ?? null;

/** Whether they named a day after this round already. */
const isKnown = (situation: Situation, { startAt, zone }: Interview): boolean => {
  const on = standingDate(situation)?.on;
  return on !== undefined && on >= dayOf(startAt, zone);
};

/** That morning, or shortly before a round that begins earlier still. */
const visibleFrom = ({ settings }: Situation, { startAt }: Interview): Instant => {
  const before = addMs(startAt, -ASK_BEFORE_START_MS);
  const morning = morningOf(dayOf(startAt, settings.zone), settings);
  return morning < before ? morning : before;
};

const propose = (situation: Situation, interview: Interview, wanted: boolean): Proposal => {
  const { company } = situation.facts.opportunity;
  const { id, round, startAt, endAt } = interview;
  const from = visibleFrom(situation, interview);
  return {
    key: keyOf('ask-next-steps', id),
    interviewId: id,
    title: message('playbook.ask-next-steps.title', { company }),
    detail: message('playbook.ask-next-steps.detail'),
    move: 'yours',
    earliestAt: from,
    idealAt: from,
    latestAt: endAt,
    precision: 'time',
    minutes: MINUTES.askNextSteps,
    mend: null,
    facts: [message('playbook.fact.interview-starts', { company, round, start: within(startAt) })],
    changes: message('playbook.changes.next-steps-told'),
    wanted,
    doneAt: toldAt(situation, interview),
  };
};

/** Ask in the interview when they decide and how you may follow up; what they say outranks every default. */
export const askNextSteps: Rule = {
  id: 'ask-next-steps',
  kind: 'prepare',
  trigger: 'interview-planned',
  advice: [1],
  condition: message('playbook.ask-next-steps.condition'),
  rule: message('playbook.ask-next-steps.rule'),
  timing: message('playbook.ask-next-steps.timing'),
  sources: ['S2'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: askNextStepsGuide,
  onDone: null,
  applies: ({ upcoming }) => upcoming.length > 0,
  propose: (situation) => {
    const { facts, held, upcoming } = situation;
    const settled = held.filter(({ id }) => isSettled(facts.marks.get(keyOf('ask-next-steps', id))));
    return [
      ...settled.map((interview) => propose(situation, interview, false)),
      ...upcoming.map((interview) => propose(situation, interview, !isKnown(situation, interview))),
    ];
  },
};
