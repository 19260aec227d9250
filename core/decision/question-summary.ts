import type { Decision } from '../model/decision.ts';
import type { Feeling } from '../model/interview.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { answerTo, decisionOf } from './answers.ts';
import type { FactBeside } from './fact-beside.ts';
import { factsBeside } from './facts-beside.ts';
import { type DecisionQuestion, pointsOf } from './points.ts';
import { soberingFacts } from './sobering-facts.ts';

/** How one of the first three questions was answered, counted by its points and never weighed. */
export interface QuestionCount {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** How many points it has. */
  readonly of: number;
}

/** The four questions about one offer, for a line in a table. */
export interface QuestionSummary extends Readonly<Record<DecisionQuestion, QuestionCount>> {
  /** What the gut says, in the person's words; empty while it said nothing. */
  readonly gut: string;
  readonly feeling: Feeling | null;
  /** What to hold against the gut, the weightiest first: two at most. */
  readonly facts: readonly FactBeside[];
}

const counted = (decision: Decision, question: DecisionQuestion): QuestionCount => {
  const answers = pointsOf[question].map((point) => answerTo(decision, point).answer);
  const count = (wanted: 'yes' | 'partly' | 'no'): number => answers.filter((answer) => answer === wanted).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no'), of: answers.length };
};

/** How the four questions before a yes stand for an opportunity. */
export const questionSummary = (workspace: Workspace, id: OpportunityId, now: Instant): QuestionSummary => {
  const decision = decisionOf(workspace, id, now);
  return {
    job: counted(decision, 'job'),
    company: counted(decision, 'company'),
    manager: counted(decision, 'manager'),
    gut: decision.gut.words,
    feeling: decision.gut.feeling,
    facts: soberingFacts(decision, factsBeside(workspace, id, now)),
  };
};
