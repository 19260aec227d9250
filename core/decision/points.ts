import type { DecisionPoint } from '../model/decision.ts';

/** The first three of the four questions before a yes (the Hays interview guide); the fourth, the gut, has no points. */
export type DecisionQuestion = 'job' | 'company' | 'manager';

/** The questions with their points, both in the order they are asked. */
export const pointsOf: { readonly [Question in DecisionQuestion]: readonly DecisionPoint[] } = {
  job: ['job-stretch', 'job-plan', 'job-excited', 'job-lacking'],
  company: ['company-values', 'company-proud', 'company-personality', 'company-colleagues'],
  manager: [
    'manager-impression',
    'manager-communicator',
    'manager-expectations',
    'manager-listening',
    'manager-answers',
    'manager-welcoming',
    'manager-passion',
    'manager-ambitions',
  ],
};

export const decisionQuestions: readonly DecisionQuestion[] = ['job', 'company', 'manager'];

/** What facts can stand beside: a point, or the gut. */
export type Beside = DecisionPoint | 'gut';
