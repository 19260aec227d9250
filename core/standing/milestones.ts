import type { Interview } from '../model/interview.ts';
import type { EventOf, Stage, WorkspaceEvent } from '../model/event.ts';
import { offersOf } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { standingInterviews } from '../playbook/interview-status.ts';

/** The stages that end a process without a job. */
const LOST: ReadonlySet<Stage> = new Set(['rejected', 'withdrawn', 'silent']);

/** The stages that end it with one. */
const WON: ReadonlySet<Stage> = new Set(['accepted', 'signed']);

/** How a process ended; null while it runs. */
export const endOf = (stage: Stage): 'won' | 'lost' | null => (LOST.has(stage) ? 'lost' : stage === 'signed' ? 'won' : null);

/** How far a process came, in five steps: applied or a screening call, first interview, a later round, an offer, a yes. A talk that never took place is no step. */
export const stepsReached = (stage: Stage, interviews: readonly Interview[], events: readonly WorkspaceEvent[]): 1 | 2 | 3 | 4 | 5 => {
  if (WON.has(stage)) return 5;
  if (stage === 'offer' || offersOf(events.toSorted(inOrder)).length > 0) return 4;
  const furthest = standingInterviews(interviews, events).reduce((round, interview) => Math.max(round, interview.round), 0);
  return furthest === 0 ? 1 : furthest === 1 ? 2 : 3;
};

/** One step of the way through a process, as the head of its page draws it. */
export type Milestone =
  | { readonly kind: 'applied'; readonly state: 'past'; readonly at: Instant | null }
  | { readonly kind: 'round'; readonly state: MilestoneState; readonly round: number; readonly at: Instant | null }
  | { readonly kind: 'decision'; readonly state: 'ahead'; readonly on: LocalDay | null }
  | { readonly kind: 'stage'; readonly state: MilestoneState; readonly stage: Stage; readonly at: Instant | null };

/** `present` is the furthest step reached; exactly one step has it. */
export type MilestoneState = 'past' | 'present' | 'ahead';

interface Way {
  readonly stage: Stage;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
  readonly now: Instant;
}

const stageEvent = (events: readonly WorkspaceEvent[], stage: Stage): EventOf<'stage-reached'> | null =>
  events.filter((event) => event.kind === 'stage-reached').findLast((event) => event.stage === stage) ?? null;

/** The decision day that counts now: the one stated last. */
export const statedDate = (events: readonly WorkspaceEvent[]): EventOf<'decision-date-stated'> | null =>
  events
    .filter((event) => event.kind === 'decision-date-stated')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1) ?? null;

const rounds = ({ interviews, events, now }: Way): Milestone[] => {
  const first = new Map<number, Interview>();
  for (const interview of standingInterviews(interviews, events).toSorted((a, b) => (a.startAt < b.startAt ? -1 : 1))) {
    if (!first.has(interview.round)) first.set(interview.round, interview);
  }
  return [...first.values()]
    .toSorted((a, b) => a.round - b.round)
    .map(({ round, startAt }) => ({ kind: 'round', state: startAt <= now ? 'past' : 'ahead', round, at: startAt }));
};

const ending = (way: Way, reached: readonly Milestone[]): Milestone[] => {
  const { stage, events } = way;
  if (stage === 'offer' || WON.has(stage)) {
    const offerAt = offersOf(events.toSorted(inOrder)).at(-1)?.madeAt ?? null;
    const won: Milestone[] = WON.has(stage) ? [{ kind: 'stage', state: 'past', stage, at: stageEvent(events, stage)?.at ?? null }] : [];
    const ahead: Milestone[] = stage === 'signed' ? [] : [{ kind: 'stage', state: 'ahead', stage: 'signed', at: null }];
    return [...(offerAt !== null || stage === 'offer' ? [milestoneOf('offer', offerAt)] : []), ...won, ...ahead];
  }
  if (LOST.has(stage)) return [milestoneOf(stage, stageEvent(events, stage)?.at ?? null)];
  const decision: Milestone = { kind: 'decision', state: 'ahead', on: statedDate(events)?.on ?? null };
  // On hold, no next round is likely until they say so.
  if (stage === 'paused') return [milestoneOf(stage, stageEvent(events, stage)?.at ?? null), decision];
  const highest = reached.reduce((round, step) => (step.kind === 'round' ? Math.max(round, step.round) : round), 0);
  const planned = reached.some((step) => step.state === 'ahead');
  return [...(planned ? [] : [{ kind: 'round', state: 'ahead', round: highest + 1, at: null } as const]), decision];
};

const milestoneOf = (stage: Stage, at: Instant | null): Milestone => ({
  kind: 'stage',
  state: 'past',
  stage,
  at,
});

/** The steps of a process from applied to its end, known or likely, in order; the furthest one reached is `present`. */
export const milestones = (way: Way): readonly Milestone[] => {
  const reached: Milestone[] = [{ kind: 'applied', state: 'past', at: stageEvent(way.events, 'applied')?.at ?? null }, ...rounds(way)];
  const all = [...reached, ...ending(way, reached)];
  const present = all.findLastIndex((step) => step.state === 'past');
  return all.map((step, index) =>
    index === present && step.kind !== 'applied' && step.kind !== 'decision' ? { ...step, state: 'present' } : step,
  );
};
