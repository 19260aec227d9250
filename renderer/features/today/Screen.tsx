import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { dayOf, startOfDay } from '../../../core/time/zone.ts';
import { laterOf } from '../../../core/time/instant.ts';
import { useNow, usePlan, usePreferences, useSettings, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import styles from './Screen.module.css';
import { TodayThread } from './TodayThread.tsx';
import { todayView } from './view.ts';
import { Waiting } from './Waiting.tsx';

/** What to do next: late things above now, today's below, the week dashed, and what is with them beside it. */
export function TodayScreen() {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { singleLetterKeys } = usePreferences();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [arrivedAt] = useState(now);
  const [isUnfolded, setUnfolded] = useState(false);
  const view = todayView({
    actions: usePlan(),
    opportunities: useWorkspace((workspace) => workspace.opportunities),
    settings,
    now,
    // A window left open overnight is a new visit in the morning.
    visitedAt: laterOf(arrivedAt, startOfDay(dayOf(now, settings.zone), settings.zone)),
    isUnfolded,
  });
  const { opening } = view;
  const lede = [
    ...opening.lede.map((sentence) => say(sentence)),
    ...(opening.next === null ? [] : [say('today.next', { what: say(opening.next.what), when: say(opening.next.when) })]),
  ].join(' ');

  return (
    <Screen>
      <div className={styles['today']}>
        <div className={styles['main']}>
          <div className={styles['header']}>
            <PageHeader hung over={say(opening.day)} sentence={say(opening.sentence)} lede={lede} />
          </div>
          <TodayThread view={view} asked={search.get('action')} onUnfold={() => setUnfolded(!isUnfolded)} isUnfolded={isUnfolded} />
        </div>
        <Waiting rows={view.waiting} />
        <div className={styles['log']}>
          <Button
            icon={<Plus aria-hidden="true" />}
            keys={singleLetterKeys ? 'N' : undefined}
            aria-keyshortcuts={singleLetterKeys ? 'N' : undefined}
            onClick={() => navigate('/log')}
          >
            <span>{say('today.log')}</span>
          </Button>
        </div>
      </div>
    </Screen>
  );
}
