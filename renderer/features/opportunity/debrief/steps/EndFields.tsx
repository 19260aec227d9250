import { useEffect, useEffectEvent } from 'react';
import { keepProposals } from '../../../../../core/debrief/keep.ts';
import { KEPT_LIMIT } from '../../../../../core/model/debrief.ts';
import { useSay } from '../../../../ui/say.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

const LINES = Array.from({ length: KEPT_LIMIT }, (_, index) => index);

/** Up to three things to keep; where none is chosen yet, what the answers propose stands there to be changed. */
export function EndFields({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { draft, change } = desk;
  const { keep } = draft.debrief;
  const propose = useEffectEvent(() => {
    const proposals = keepProposals(draft.debrief, draft.taps);
    if (keep.every((line) => line.trim() === '') && proposals.length > 0) change({ keep: [...proposals] });
  });
  useEffect(() => propose(), []);
  return (
    <div className={styles['fields']}>
      <p className={styles['note']}>{say('debrief.end.keep.hint')}</p>
      {LINES.map((index) => (
        <TextField
          key={index}
          label={say('debrief.end.keep', { number: index + 1 })}
          labelUnseen
          human
          maxLength={200}
          value={keep[index] ?? ''}
          onChange={(line) => change({ keep: LINES.map((each) => (each === index ? line : (keep[each] ?? ''))) })}
        />
      ))}
      <p className={styles['note']}>{say('debrief.end.sentence')}</p>
    </div>
  );
}
