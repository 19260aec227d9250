import { OutcomeMark } from '../../gaps/OutcomeMark.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Legend.module.css';

const outcomes = ['gap', 'well', null] as const;

/** What the marks of the table mean. */
export function Legend() {
  const say = useSay();
  return (
    <ul className={styles['legend']} aria-label={say('insights.legend')}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} isDecorative /> {say(`gaps.outcome.${outcome ?? 'none'}`)}
        </li>
      ))}
    </ul>
  );
}
