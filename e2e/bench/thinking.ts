import type { WorkspaceEvent } from '../../core/model/event.ts';
import type { Operation, Workspace } from '../../core/model/workspace.ts';
import { createPlanner } from '../../core/playbook/plan.ts';
import { quickLogContextOf } from '../../core/quick-log/context.ts';
import { readLine } from '../../core/quick-log/read-line.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunity, anOpportunityId, aWorkspace } from '../../core/testing/builders.ts';
import { aDebrief, anAskedQuestion, anOwnQuestion } from '../../core/testing/learning-builders.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Figure, median, percentile } from './figures.ts';
import { learningFigures } from './learning.ts';
import { tookMs } from './took.ts';

const OPPORTUNITIES = 2000;
const EVENTS_EACH = 20;
/** Each held round was debriefed, with this many questions; of this many a further round is to come. */
const QUESTIONS_EACH = 4;
const TO_COME = 50;
const ROUNDS = 11;
const DAY_MS = 86_400_000;
const NOW = '2026-11-12T12:38:00.000Z' as Instant;
const LINE = 'Priya Nair at Northgate Energy today 2pm, first round for Data Analyst via Brightwater, decision Friday';

const daysAgo = (days: number): Instant => new Date(Date.parse(NOW) - days * DAY_MS).toISOString() as Instant;

const named = Array.from({ length: OPPORTUNITIES }, (_none, index) => `n${String(index).padStart(5, '0')}`);

const eventOf = (name: string, number: number): WorkspaceEvent =>
  anEvent('contact', {
    id: anEventId(`${name}e${String(number)}`),
    opportunityIds: [anOpportunityId(name)],
    at: daysAgo(60 - number * 2),
    loggedAt: daysAgo(60 - number * 2),
  });

const crowd = (): Workspace =>
  aWorkspace({
    opportunities: named.map((name) => anOpportunity({ id: anOpportunityId(name), company: `Company ${name}` })),
    interviews: [
      ...named.map((name, index) =>
        anInterview({
          id: anInterviewId(`${name}i`),
          opportunityId: anOpportunityId(name),
          startAt: daysAgo((index % 40) + 1),
          endAt: daysAgo(index % 40),
        }),
      ),
      ...named.slice(0, TO_COME).map((name) =>
        anInterview({
          id: anInterviewId(`${name}j`),
          opportunityId: anOpportunityId(name),
          round: 2,
          startAt: daysAgo(-5),
          endAt: daysAgo(-6),
          loggedAt: daysAgo(1),
        }),
      ),
    ],
    debriefs: named.map((name, index) =>
      aDebrief({
        id: anInterviewId(`${name}i`),
        topics: ['Dashboards', `The team of ${name}`],
        questions: Array.from({ length: QUESTIONS_EACH }, (_none, number) =>
          anAskedQuestion({
            question: `Tell us about time ${String(number)} at ${name}.`,
            about: `Competence ${String((index + number) % 40)}`,
            marks: ['off-guard'],
            said: 'I lost my thread.',
          }),
        ),
        ownQuestions: [anOwnQuestion({ state: 'forgotten' })],
      }),
    ),
    events: named.flatMap((name) => Array.from({ length: EVENTS_EACH }, (_none, number) => eventOf(name, number))),
  });

/** The same with one more record, and the operation that added it, as window and scheduler are told of a change. */
const withOneMore = (workspace: Workspace, round: number): readonly [Workspace, Operation] => {
  const event = eventOf(named[(round * 37) % OPPORTUNITIES] ?? '', EVENTS_EACH + round);
  return [{ ...workspace, events: { ...workspace.events, [event.id]: event } }, ['events', event.id, event]];
};

/** What planning, reading a line and looking back cost, as the app's own bundle does them. */
const figures = (): readonly Figure[] => {
  const workspace = crowd();
  const scratch = Array.from({ length: ROUNDS }, () => tookMs(() => createPlanner()(workspace, NOW)));

  const planner = createPlanner();
  planner(workspace, NOW);
  let present = workspace;
  const change = Array.from({ length: ROUNDS * 4 }, (_none, round) => {
    const from = present;
    const [next, operation] = withOneMore(from, round);
    present = next;
    return tookMs(() => planner(next, NOW, { from, operations: [operation] }));
  });

  const context = quickLogContextOf(workspace, NOW, 'en-GB');
  readLine(LINE, context);
  const keys = Array.from(LINE, (_letter, index) => tookMs(() => readLine(LINE.slice(0, index + 1), context)));

  const of = `${String(OPPORTUNITIES)} opportunities with ${String(EVENTS_EACH)} events and a debrief each`;
  return [
    { name: `planning ${of}: the first time`, value: scratch[0] ?? 0, unit: 'ms', goal: null },
    { name: `planning ${of}: from scratch, median`, value: median(scratch), unit: 'ms', goal: 150 },
    { name: `planning ${of}: after one change, median`, value: median(change), unit: 'ms', goal: 5 },
    { name: `planning ${of}: after one change, 99 of 100`, value: percentile(change, 0.99), unit: 'ms', goal: null },
    { name: `reading the line beside ${String(OPPORTUNITIES)} opportunities: a key, median`, value: median(keys), unit: 'ms', goal: null },
    {
      name: `reading the line beside ${String(OPPORTUNITIES)} opportunities: a key, longest`,
      value: Math.max(...keys),
      unit: 'ms',
      goal: null,
    },
    ...learningFigures(workspace, NOW),
  ];
};

process.stdout.write(JSON.stringify(figures()));
