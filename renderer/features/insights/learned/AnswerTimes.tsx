import { useMemo, useState } from 'react';
import { answerFinding } from '../../../../core/insights/answer-findings.ts';
import { answerTimesOf, type WaitStart, waitStarts } from '../../../../core/insights/answer-times.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useSay } from '../../../ui/say.ts';
import { Figure } from '../Figure.tsx';
import { answersFigure } from './days-figures.ts';
import styles from './Learned.module.css';
import { StripPicture } from './StripPicture.tsx';
import type { Learned } from './use-learned.ts';

/** How long they take to answer; nothing while nobody was waited for. */
export function AnswerTimes({ learned: { courses, now } }: { readonly learned: Learned }) {
  const say = useSay();
  const [wanted, setWanted] = useState<WaitStart>('interview');
  const times = useMemo(
    () => waitStarts.map((start) => ({ start, times: answerTimesOf(courses, start, now) })).filter((each) => each.times.waits.length > 0),
    [courses, now],
  );
  const shown = times.find(({ start }) => start === wanted) ?? times[0];
  const finding = shown === undefined ? null : answerFinding(shown.times, shown.start);
  if (shown === undefined || finding === null) return null;
  const { table, savedTable, ...picture } = answersFigure(shown.times, say);
  return (
    <Figure
      title={say(finding.title)}
      lede={say(finding.lede)}
      fileName={say('insights.answers.file')}
      table={table}
      savedTable={savedTable}
    >
      {times.length > 1 && (
        <div className={styles['choice']}>
          <Segmented
            label={say('insights.answers.from')}
            value={shown.start}
            options={times.map(({ start }) => ({ value: start, label: say(`insights.answers.from.${start}`) }))}
            onChange={setWanted}
          />
        </div>
      )}
      <StripPicture {...picture} label={say('insights.answers.label')} axisWords={say('insights.answers.axis')} />
    </Figure>
  );
}
