import { effortFinding } from '../../../../core/insights/effort-finding.ts';
import { useSay } from '../../../ui/say.ts';
import { Figure } from '../Figure.tsx';
import { effortFigure } from './effort-figure.ts';
import styles from './Learned.module.css';
import type { Learned } from './use-learned.ts';
import { WeeksPicture } from './WeeksPicture.tsx';

/** The time that went into the search, week by week; nothing while none is known of. */
export function EffortByWeek({ learned: { effort } }: { readonly learned: Learned }) {
  const say = useSay();
  const finding = effortFinding(effort);
  if (finding === null) return null;
  const { bars, sums, middle, table, savedTable } = effortFigure(effort, say);
  const lede = effort.isNarrowed ? `${say(finding.lede)} ${say('insights.effort.narrowed')}` : say(finding.lede);
  return (
    <Figure title={say(finding.title)} lede={lede} fileName={say('insights.effort.file')} table={table} savedTable={savedTable}>
      <WeeksPicture
        label={say('insights.effort.label', { weeks: bars.length })}
        weeks={bars}
        middle={middle}
        known={say('insights.effort.known')}
        estimated={say('insights.effort.estimated')}
        hours={(hours) => say('insights.effort.hours', { hours })}
      />
      <ul className={styles['sums']}>
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
    </Figure>
  );
}
