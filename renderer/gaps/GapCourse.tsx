import { useMemo } from 'react';
import { Link } from 'wouter';
import { competencesOf } from '../../core/gaps/competences.ts';
import { patternOf } from '../../core/gaps/patterns.ts';
import type { GapKey } from '../../core/model/ids.ts';
import { useNow, useWholeWorkspace } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import styles from './GapCourse.module.css';
import { OutcomeMark } from './OutcomeMark.tsx';

/** How many times are drawn, the newest; ours, what reads at a glance. */
const TIMES_DRAWN = 6;

/** How a gap has gone over time, small: a mark for each of its last times and a few words, which lead to all of it. */
export function GapCourse({ gapKey }: { readonly gapKey: GapKey }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const competence = useMemo(() => competencesOf(workspace, now).find(({ key }) => key === gapKey), [workspace, now, gapKey]);
  if (competence === undefined) return null;
  return (
    <Link to={`/insights?${new URLSearchParams({ about: gapKey }).toString()}`} className={styles['course']}>
      {competence.showings.slice(-TIMES_DRAWN).map(({ interviewId, outcome }) => (
        <OutcomeMark key={interviewId} outcome={outcome} isDecorative />
      ))}
      <span className={styles['words']}>{say(patternOf(competence))}</span>
    </Link>
  );
}
