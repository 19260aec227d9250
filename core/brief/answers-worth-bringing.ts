import { gapKeyOf } from '../gaps/gap-key.ts';
import type { PractisedAnswer } from '../model/answer.ts';
import type { Brief } from '../model/brief.ts';
import type { AskedQuestion } from '../model/debrief.ts';
import type { GapKey, OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** How many answers are proposed while none is picked; ours: as many as fit in one's head on the way there. */
const PROPOSED_ANSWERS = 4;

/** How often a question comes in different interviews before it counts as a usual one; ours. */
const OFTEN = 2;

/** An answer of the bank to take along. */
export interface WorthBringing {
  readonly answer: PractisedAnswer;
  /** How many versions it has had. */
  readonly versions: number;
  /** When the newest was written; null while there is only the question. */
  readonly at: Instant | null;
  /** The company of the newest interview in which it was the best answer; null where it never was. */
  readonly bestAt: string | null;
}

interface BringingOf {
  readonly workspace: Workspace;
  readonly brief: Brief;
  readonly opportunityId: OpportunityId;
  /** Held interviews of every company, the oldest first. */
  readonly held: readonly Interview[];
  /** The gaps and doubts carried over. */
  readonly carried: ReadonlySet<GapKey>;
}

const isSameQuestion = (answer: PractisedAnswer, { answerId, question }: AskedQuestion): boolean =>
  answerId === answer.id || (gapKeyOf(question) !== null && gapKeyOf(question) === gapKeyOf(answer.question));

/** What speaks for an answer, the strongest first: it answers something carried over, it was asked here, it is asked often. */
const reasonsFor = ({ workspace, opportunityId, held, carried }: BringingOf, answer: PractisedAnswer): readonly boolean[] => {
  const about = [gapKeyOf(answer.about), gapKeyOf(answer.question)];
  const asked = held.filter(({ id }) => workspace.debriefs[id]?.questions.some((each) => isSameQuestion(answer, each)));
  return [
    about.some((key) => key !== null && carried.has(key)),
    asked.some((interview) => interview.opportunityId === opportunityId),
    asked.length >= OFTEN,
  ];
};

const weightOf = (reasons: readonly boolean[]): number => reasons.reduce((weight, holds) => weight * 2 + (holds ? 1 : 0), 0);

const described = ({ workspace, held }: BringingOf, answer: PractisedAnswer): WorthBringing => {
  const best = held.findLast(({ id }) => {
    const debrief = workspace.debriefs[id];
    return debrief?.questions.some((asked) => asked.id === debrief.bestId && isSameQuestion(answer, asked));
  });
  return {
    answer,
    versions: answer.versions.length,
    at: answer.versions.at(-1)?.at ?? null,
    bestAt: best === undefined ? null : (workspace.opportunities[best.opportunityId]?.company ?? null),
  };
};

/** The answers picked for this round, in the order they were picked; while none is, those that fit best. */
export const answersWorthBringing = (given: BringingOf): { readonly arePicked: boolean; readonly answers: readonly WorthBringing[] } => {
  const { workspace, brief } = given;
  const picked = brief.answerIds.flatMap((id) => workspace.answers[id] ?? []);
  if (picked.length > 0) return { arePicked: true, answers: picked.map((answer) => described(given, answer)) };
  const fitting = Object.values(workspace.answers)
    .filter(({ versions }) => (versions.at(-1)?.text ?? '').trim() !== '')
    .map((answer) => ({ answer, weight: weightOf(reasonsFor(given, answer)), at: answer.versions.at(-1)?.at ?? '' }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (a.weight === b.weight ? (a.at > b.at ? -1 : 1) : b.weight - a.weight))
    .slice(0, PROPOSED_ANSWERS);
  return { arePicked: false, answers: fitting.map(({ answer }) => described(given, answer)) };
};
