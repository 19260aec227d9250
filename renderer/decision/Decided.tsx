import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { writePlaceOfAction } from '../../core/letters/places.ts';
import { NOTES_LIMIT } from '../../core/model/text.ts';
import { useSend } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { InPlace } from '../ui/InPlace.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';

/** It is decided: the letter that tells them, or word that they were told. */
export function Decided({ board, change, tap, leave, head }: BoardProps & { readonly head: RefObject<HTMLHeadingElement | null> }) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const { decision, through, actionKey, opportunity } = board;
  if (decision.decided === null) return null;
  const { answer, why } = decision.decided;
  return (
    <>
      <h2 id="decision-turn" ref={head} tabIndex={-1} className={text['title']}>
        {say('decision.decided', { answer })}
      </h2>
      <div className={styles['why']}>
        <InPlace
          label={say('decision.why')}
          human
          isLong
          limit={NOTES_LIMIT}
          value={why}
          placeholder={say('decision.why.placeholder')}
          onWrite={(words) => change((own) => (own.decided === null ? own : { ...own, decided: { ...own.decided, why: words } }))}
          onLeave={leave}
        />
      </div>
      <p className={text['second']}>
        {say('decision.decided.tell', {
          through: through === null ? 'none' : through.name === null ? 'unnamed' : 'named',
          who: through?.name ?? '',
        })}
      </p>
      <div className={styles['acts']}>
        <Button look="primary" onClick={() => navigate(writePlaceOfAction({ key: actionKey, opportunityId: opportunity.id }))}>
          {say('decision.letter')}
        </Button>
        <Button onClick={() => void send('action.complete', { key: actionKey })}>{say('decision.told')}</Button>
        <Button look="quiet" onClick={() => tap((own) => ({ ...own, decided: null }))}>
          {say('decision.again')}
        </Button>
      </div>
    </>
  );
}
