import { type Competence, competencesOf } from '../gaps/competences.ts';
import { type Doubt, doubtsOf } from '../gaps/doubts.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import { heldInterviews } from '../gaps/held.ts';
import type { Showing } from '../gaps/showings.ts';
import type { Brief } from '../model/brief.ts';
import type { GapKey, OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** A gap to close or a doubt to settle before an interview, carried over from debriefs. */
export interface Carried {
  readonly key: GapKey;
  readonly name: string;
  /** Where it showed as a gap, the oldest first; empty where it is only a doubt. */
  readonly gaps: readonly Showing[];
  /** The companies where it did, each once, and in how many interviews. */
  readonly companies: readonly string[];
  readonly interviews: number;
  /** The person's own sentence about it, from the newest showing that has one; empty where none has. */
  readonly words: string;
  /** What this company asked again about it; null where they did not. */
  readonly doubt: Doubt | null;
  /** Who of them asked, by name. */
  readonly askedBy: readonly string[];
  /** What answers a doubt: a story that shows it, else an answer of the bank; null where nothing does. */
  readonly fit: string | null;
  /** What the person is going to do about it; empty while they have not said. */
  readonly plan: string;
  /** Whether the person ticked it for this round. */
  readonly isClosed: boolean;
}

/** What is carried over into one interview, and what is getting better. */
export interface CarriedOver {
  /** Gaps first, in their order, then doubts that are no gap. */
  readonly points: readonly Carried[];
  /** Competences that went well lately after a gap. */
  readonly closing: readonly Competence[];
}

/** What will be done about a doubt: as it stands in the preparation, else in the newest debrief that says so. */
const planFor = (workspace: Workspace, key: GapKey, now: Instant): string => {
  const plan = Object.hasOwn(workspace.gapPlans, key) ? (workspace.gapPlans[key]?.plan ?? '') : '';
  if (plan.trim() !== '') return plan;
  const questions = heldInterviews(workspace, now).flatMap(({ id }) => workspace.debriefs[id]?.questions ?? []);
  return questions.findLast((asked) => asked.plan.trim() !== '' && (gapKeyOf(asked.about) ?? gapKeyOf(asked.question)) === key)?.plan ?? '';
};

const companiesOf = (workspace: Workspace, gaps: readonly Showing[]): readonly string[] => [
  ...new Set(gaps.flatMap(({ opportunityId }) => workspace.opportunities[opportunityId]?.company ?? [])),
];

const askedBy = (workspace: Workspace, doubt: Doubt | null): readonly string[] =>
  doubt?.byIds.flatMap((id) => workspace.people[id]?.name ?? []) ?? [];

const fitFor = (workspace: Workspace, doubt: Doubt | null): string | null => {
  const [story] = doubt?.storyIds.flatMap((id) => workspace.stories[id]?.title ?? []) ?? [];
  const [answer] = doubt?.answerIds.flatMap((id) => workspace.answers[id]?.question ?? []) ?? [];
  return story ?? answer ?? null;
};

/** Gaps of every company, and the doubts of this one. A gap they also asked about again is one point, not two. */
export const carriedOver = (
  workspace: Workspace,
  { opportunityId, closedGaps }: { readonly opportunityId: OpportunityId; readonly closedGaps: Brief['closedGaps'] },
  now: Instant,
): CarriedOver => {
  const competences = competencesOf(workspace, now);
  const doubts = new Map(doubtsOf(workspace, opportunityId, now).map((doubt) => [doubt.key, doubt]));
  const pointOf = (key: GapKey, name: string, gaps: readonly Showing[], plan: string): Carried => {
    const doubt = doubts.get(key) ?? null;
    return {
      key,
      name,
      gaps,
      companies: companiesOf(workspace, gaps),
      interviews: gaps.length,
      words: gaps.findLast(({ words }) => words !== '')?.words ?? '',
      doubt,
      askedBy: askedBy(workspace, doubt),
      fit: fitFor(workspace, doubt),
      plan,
      isClosed: closedGaps.includes(key),
    };
  };
  const gaps = competences
    .filter(({ standing, key }) => standing === 'open' || (standing === 'closing' && doubts.has(key)))
    .map(({ key, name, showings, plan }) =>
      pointOf(
        key,
        name,
        showings.filter(({ outcome }) => outcome === 'gap'),
        plan,
      ),
    );
  // What the person settled for good is no doubt of theirs that still needs an answer.
  const told = new Set([
    ...gaps.map(({ key }) => key),
    ...competences.filter(({ standing }) => standing === 'closed').map(({ key }) => key),
  ]);
  const onlyDoubts = [...doubts.values()]
    .filter(({ key }) => !told.has(key))
    .map(({ key, name }) => pointOf(key, name, [], planFor(workspace, key, now)));
  return {
    points: [...gaps, ...onlyDoubts],
    closing: competences.filter(({ standing, key }) => standing === 'closing' && !doubts.has(key)),
  };
};
