import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { comingInterviews } from '../../../core/brief/coming.ts';
import type { InterviewId } from '../../../core/model/ids.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import styles from './Screen.module.css';

/** What is coming up, and the brief for one of it: the interview asked for, else the next. */
export function PreparationScreen({ interviewId }: { readonly interviewId: InterviewId | null }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const coming = useMemo(() => comingInterviews(workspace, now), [workspace, now]);
  const chosen = coming.find(({ id }) => id === interviewId) ?? coming[0];

  if (chosen === undefined) {
    return (
      <Screen>
        <PreparationNav />
        <EmptyState isWholeScreen title={say('preparation.none')} detail={say('preparation.none.detail')}>
          <Button onClick={() => navigate('/log')}>{say('preparation.none.log')}</Button>
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen>
      <PreparationNav />
      <PageHeader sentence={say('preparation.coming', { count: coming.length })} />
      <ul className={styles['coming']}>
        {coming.map(({ id, opportunityId, round, startAt, zone }) => (
          <li key={id}>
            <Link to={`/preparation/${id}`} className={styles['one']} aria-current={chosen.id === id || undefined}>
              <span className={text['row']}>
                {say('preparation.coming.one', { company: workspace.opportunities[opportunityId]?.company ?? '', round })}
              </span>
              <span className={styles['when']}>{say('app.at', { at: { at: startAt, as: 'day-time', zone } })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
