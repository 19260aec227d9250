import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PersonId } from '../../../core/model/ids.ts';
import { personSummary } from '../../../core/people/summary.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { PeopleNav } from '../../people/PeopleNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { About } from './About.tsx';
import { Alike } from './Alike.tsx';
import { Glance } from './Glance.tsx';
import { PersonHead } from './PersonHead.tsx';
import styles from './PersonScreen.module.css';
import { Timeline } from './Timeline.tsx';

/** Everything about one person, first what to know while they are on the phone. */
export function PersonScreen({ id }: { readonly id: PersonId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const summary = useMemo(() => personSummary(workspace, actions, id, now), [workspace, actions, id, now]);
  return (
    <Screen>
      <div className={styles['parts']}>
        <PeopleNav />
      </div>
      {summary === null ? (
        <EmptyState isWholeScreen title={say('people.gone')}>
          <Button onClick={() => navigate('/people')}>{say('people.gone.back')}</Button>
        </EmptyState>
      ) : (
        <>
          <PersonHead summary={summary} />
          <div className={styles['alike']}>
            <Alike workspace={workspace} of={id} />
          </div>
          <div className={styles['page']}>
            <div className={styles['main']}>
              <Glance summary={summary} />
              <Timeline summary={summary} />
            </div>
            <About person={summary.person} />
          </div>
        </>
      )}
    </Screen>
  );
}
