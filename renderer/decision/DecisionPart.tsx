import { useLocation } from 'wouter';
import { decisionQuestions } from '../../core/decision/points.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from '../ui/say.ts';
import styles from './DecisionPart.module.css';
import { FirstLook } from './FirstLook.tsx';
import { Gut } from './Gut.tsx';
import { Question } from './Question.tsx';
import { Reasons } from './Reasons.tsx';
import { Turn } from './Turn.tsx';
import { useBoard } from './use-board.ts';

/** The decision about one offer: the four questions, each beside the facts, what speaks for and against it, two looks, an answer. */
export function DecisionPart({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const edited = useBoard(id);
  const { board } = edited;
  if (board === null)
    return (
      <EmptyState title={say('decision.none')} detail={say('decision.none.detail')}>
        <Button onClick={() => navigate(`/opportunities/${id}?happened=offer`)}>{say('decision.none.note')}</Button>
      </EmptyState>
    );
  const parts = { ...edited, board };
  return (
    <div className={styles['board']}>
      <Turn {...parts} />
      {decisionQuestions.map((question) => (
        <Question key={question} question={question} {...parts} />
      ))}
      <Gut {...parts} />
      <Reasons {...parts} />
      <FirstLook {...parts} />
    </div>
  );
}
