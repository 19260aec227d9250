import { decisionQuestions } from '../../core/decision/points.ts';
import { questionSummary } from '../../core/decision/question-summary.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useNow, useWholeWorkspace } from '../data/services.ts';
import { useSay } from '../ui/say.ts';

/** The decision about one offer: the four questions, each beside the facts. */
export function DecisionPart({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const summary = questionSummary(useWholeWorkspace(), id, useNow());
  return (
    <dl>
      {decisionQuestions.map((question) => (
        <div key={question}>
          <dt>{say(`decision.question.${question}`)}</dt>
          <dd>{say('decision.count', { yes: summary[question].yes, of: summary[question].of })}</dd>
        </div>
      ))}
    </dl>
  );
}
