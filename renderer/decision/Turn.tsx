import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { useLocation } from 'wouter';
import { withSecondLook } from '../../core/decision/edit.ts';
import { NOTES_LIMIT } from '../../core/model/text.ts';
import { useNow } from '../data/services.ts';
import { InPlace } from '../ui/InPlace.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { AnswerForm } from './AnswerForm.tsx';
import type { BoardProps } from './board-props.ts';
import { Decided } from './Decided.tsx';
import styles from './DecisionPart.module.css';
import { FIRST_LOOK, isFirstDay } from './first-day.ts';
import { LeanChips } from './LeanChips.tsx';

/** What it is the turn of: the second look, the answer, the letter, or nothing any more. Before that nothing stands here. */
export function Turn(parts: BoardProps) {
  const { state } = parts.board;
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    // What was pressed is gone with the state it belonged to; the keyboard goes on where it goes on.
    const isWithinLook = before.current !== 'decided' && (state === 'second-look' || state === 'answering');
    const isAnother = before.current !== state && !isWithinLook;
    const isBackToFirstLook = before.current === 'decided' && head.current === null;
    before.current = state;
    if (isBackToFirstLook) document.getElementById(FIRST_LOOK)?.focus();
    else if (isAnother) head.current?.focus();
  }, [state]);
  if (isFirstDay(parts.board)) return null;
  return (
    <section className={styles['turn']} aria-labelledby="decision-turn">
      {state === 'second-look' || state === 'answering' ? (
        <SecondLook head={head} {...parts} />
      ) : state === 'decided' ? (
        <Decided head={head} {...parts} />
      ) : (
        <Over head={head} {...parts} />
      )}
    </section>
  );
}

interface HeadProps {
  readonly head: RefObject<HTMLHeadingElement | null>;
}

function SecondLook(parts: BoardProps & HeadProps) {
  const { head, board, change, tap, leave } = parts;
  const say = useSay();
  const now = useNow();
  const { firstLook, secondLook } = board.decision;
  if (firstLook === null) return null;
  return (
    <>
      <h2 id="decision-turn" ref={head} tabIndex={-1} className={text['heading']}>
        {say('decision.second.title')}
      </h2>
      <p>{say('decision.second', { lean: firstLook.lean, at: { at: firstLook.at, as: 'sentence' } })}</p>
      <p role="status" className={text['second']}>
        {say('decision.changed', { count: board.overnight?.changed.length ?? 0 })}
      </p>
      <p className={styles['ask']}>{say('decision.second.question')}</p>
      <LeanChips
        label={say('decision.second.question')}
        value={secondLook?.lean ?? null}
        onChange={(lean) => tap((own) => withSecondLook(own, lean, now))}
      />
      {secondLook !== null && (
        <>
          <InPlace
            label={say('decision.second.words')}
            human
            isLong
            limit={NOTES_LIMIT}
            value={secondLook.words}
            onWrite={(words) => change((own) => (own.secondLook === null ? own : { ...own, secondLook: { ...own.secondLook, words } }))}
            onLeave={leave}
          />
          <h3 className={text['heading']}>{say('decision.answering', { company: board.opportunity.company })}</h3>
          <AnswerForm {...parts} />
        </>
      )}
    </>
  );
}

function Over({ board, head }: BoardProps & HeadProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { company, id } = board.opportunity;
  const { state } = board;
  const ending = state === 'accepted' || state === 'declined' || state === 'revoked' ? state : 'over';
  return (
    <>
      <h2 id="decision-turn" ref={head} tabIndex={-1} className={text['title']}>
        {say(`decision.${ending}`, { company })}
      </h2>
      <p className={text['second']}>{say(`decision.${ending}.detail`)}</p>
      {board.decision.decided !== null && board.decision.decided.why !== '' && (
        <p className={styles['quote']}>“{board.decision.decided.why}”</p>
      )}
      <div className={styles['acts']}>
        <Button look={ending === 'accepted' ? 'primary' : 'plain'} onClick={() => navigate(`/opportunities/${id}`)}>
          {say('decision.left')}
        </Button>
      </div>
    </>
  );
}
