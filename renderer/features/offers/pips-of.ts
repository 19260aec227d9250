import type { QuestionCount } from '../../../core/decision/question-summary.ts';

/** How a point is drawn: full for a yes, half for one in part, empty for a no and for one nobody answered. */
export type Pip = 'full' | 'half' | 'empty';

/** One for each point, the yeses first. */
export const pipsOf = ({ yes, partly, of }: QuestionCount): readonly Pip[] =>
  Array.from({ length: of }, (_, index) => (index < yes ? 'full' : index < yes + partly ? 'half' : 'empty'));
