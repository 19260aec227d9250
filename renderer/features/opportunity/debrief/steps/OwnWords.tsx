import { useSay } from '../../../../ui/say.ts';
import { TextArea } from '../../../../ui/TextField.tsx';
import styles from './fields.module.css';
import type { Desk } from '../use-desk.ts';

export interface OwnWordsProps {
  readonly field: 'well' | 'better' | 'readier' | 'reactions' | 'feelings';
  readonly desk: Desk;
}

/** A question that is answered in the person's own words alone. */
export function OwnWords({ field, desk: { debrief, change } }: OwnWordsProps) {
  const say = useSay();
  return (
    <TextArea
      label={say(`debrief.step.${field}`)}
      labelUnseen
      human
      className={styles['roomy']}
      value={debrief[field]}
      onChange={(words) => change({ [field]: words })}
    />
  );
}
