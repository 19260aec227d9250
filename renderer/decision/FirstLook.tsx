import { useRef, useState } from 'react';
import { answerTo } from '../../core/decision/answers.ts';
import { withFirstLook } from '../../core/decision/edit.ts';
import { decisionPointSchema } from '../../core/model/decision.ts';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { AnswerForm } from './AnswerForm.tsx';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';
import { FIRST_LOOK, isFirstDay } from './first-day.ts';
import { LeanChips } from './LeanChips.tsx';

/** The end of the first look: where the person leans, and a night to sleep on it. Nothing once that is over. */
export function FirstLook(parts: BoardProps) {
  return isFirstDay(parts.board) ? <Lean {...parts} /> : null;
}

function Lean(parts: BoardProps) {
  const { board, tap } = parts;
  const say = useSay();
  const now = useNow();
  const [hurries, setHurries] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const { decision, second } = board;
  const open = decisionPointSchema.options.filter((point) => answerTo(decision, point).answer === null).length;
  return (
    <section className={styles['look']} aria-labelledby={FIRST_LOOK}>
      <h2 id={FIRST_LOOK} ref={head} tabIndex={-1} className={text['heading']}>
        {say('decision.lean.question')}
      </h2>
      <LeanChips
        label={say('decision.lean')}
        value={decision.firstLook?.lean ?? null}
        onChange={(lean) => tap((own) => withFirstLook(own, lean, now))}
      />
      <p role="status" className={text['second']}>
        {second === null ? say('decision.lean.open', { open }) : say('decision.lean.next', { at: { at: second.idealAt, as: 'sentence' } })}
      </p>
      {hurries ? (
        <AnswerForm {...parts} />
      ) : (
        <Button
          look="link"
          onClick={() => {
            setHurries(true);
            // The button is gone with that; the two answers follow the heading.
            head.current?.focus();
          }}
        >
          {say('decision.hurry')}
        </Button>
      )}
    </section>
  );
}
