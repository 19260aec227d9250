import type { Milestone } from '../../../core/standing/milestones.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { milestoneWords } from './milestone-words.ts';
import styles from './StageSteps.module.css';

/** The way of a process, from applied to its end: solid behind, dashed ahead. */
export function StageSteps({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  return (
    <ol className={styles['steps']} aria-label={say('opportunity.steps')}>
      {milestones.map((milestone, index) => {
        const { name, when } = milestoneWords(milestone, now, zone);
        return (
          <li
            key={index}
            className={styles['step']}
            data-state={milestone.state}
            data-lost={(milestone.kind === 'stage' && ['rejected', 'withdrawn', 'silent'].includes(milestone.stage)) || undefined}
            aria-current={milestone.state === 'present' ? 'step' : undefined}
          >
            <svg className={styles['line']} aria-hidden="true">
              <line x1="0" y1="1" x2="100%" y2="1" strokeDasharray={milestone.state === 'past' ? undefined : '4 5'} />
            </svg>
            <span className={styles['point']} />
            <span className={styles['name']}>{say(name)}</span>
            {when !== null && <span className={styles['when']}>{say(when)}</span>}
          </li>
        );
      })}
    </ol>
  );
}
