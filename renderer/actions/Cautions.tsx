import { Hand } from 'lucide-react';
import type { Caution } from '../../core/playbook/action.ts';
import { useSay } from '../ui/say.ts';
import styles from './Cautions.module.css';

/** Words of warning before a step is taken; each says from when it is fine. They forbid nothing. */
export function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  const say = useSay();
  return cautions.map(({ message }, index) => (
    <p key={index} className={styles['caution']}>
      <Hand aria-hidden="true" />
      <span>{say(message)}</span>
    </p>
  ));
}
