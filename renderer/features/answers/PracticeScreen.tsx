import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { nextTime } from '../../../core/answers/next-time.ts';
import { nextDueAt } from '../../../core/answers/schedule.ts';
import type { PracticeRating } from '../../../core/model/answer.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import styles from './PracticeScreen.module.css';
import { aimOf, orderOf, type PracticeAim, sessionOf, type Try } from './practice-view.ts';

/** One question at a time, said aloud. `?about=…` practises what belongs to a competence, `?answer=…` one answer. */
export function PracticeScreen() {
  const [address] = useSearchParams();
  return (
    <Screen>
      <PreparationNav />
      <Practice key={address.toString()} aim={aimOf(address)} />
    </Screen>
  );
}

function Practice({ aim }: { readonly aim: PracticeAim }) {
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  // What is due when it begins is what it goes through: nothing comes in between.
  const [order] = useState(() => orderOf(workspace, aim, now));
  const [tries, setTries] = useState<readonly Try[]>([]);
  const [showsTimer, setShowsTimer] = useState(true);
  const { current, left, practised, minutes } = sessionOf(order, tries, workspace.answers);

  if (current === null) {
    return practised === 0 ? (
      <NothingToPractise aim={aim} nextAt={nextDueAt(workspace, now)} isEmptyBank={Object.keys(workspace.answers).length === 0} />
    ) : (
      <Done practised={practised} minutes={minutes} nextAt={nextDueAt(workspace, now)} />
    );
  }
  const rate = async (rating: PracticeRating, tookMs: number): Promise<void> => {
    const { id, practices } = current;
    const noted = await send('answer.practise', { id, rating, tookMs });
    if (noted.ok) setTries([...tries, { id, count: practices.length + 1, rating, tookMs }]);
  };
  return (
    <PracticeQuestion
      key={`${current.id} ${tries.length}`}
      answer={current}
      left={order.length === 1 ? null : left}
      showsTimer={showsTimer}
      onShowTimer={setShowsTimer}
      onRate={rate}
    />
  );
}

interface DoneProps {
  readonly practised: number;
  readonly minutes: number;
  readonly nextAt: Instant | null;
}

/** The end, with what was done and when the next answer comes back. */
function Done({ practised, minutes, nextAt }: DoneProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const [, navigate] = useLocation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isToday = nextAt !== null && dayOf(nextAt, zone) === dayOf(now, zone);
  return (
    <div className={styles['end']}>
      <h1 ref={title} tabIndex={-1} className={text['display']}>
        {say(isToday ? 'answers.done.now' : 'answers.done.today', { count: practised, minutes })}
      </h1>
      {nextAt !== null && <p className={text['second']}>{say(nextTime(nextAt, now, zone, 'back'))}</p>}
      <div className={styles['ways']}>
        <Button onClick={() => navigate('/preparation/answers')}>{say('answers.practice.list')}</Button>
      </div>
    </div>
  );
}

interface NothingProps {
  readonly aim: PracticeAim;
  readonly nextAt: Instant | null;
  readonly isEmptyBank: boolean;
}

function NothingToPractise({ aim, nextAt, isEmptyBank }: NothingProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const [, navigate] = useLocation();
  if (aim.kind === 'about') {
    const query = new URLSearchParams({ about: aim.about, add: '' });
    return (
      <EmptyState
        isWholeScreen
        title={say('answers.practice.none-about', { about: aim.about })}
        detail={say('answers.practice.none-about.detail')}
      >
        <Button onClick={() => navigate(`/preparation/answers?${query.toString()}`)}>{say('answers.practice.add')}</Button>
      </EmptyState>
    );
  }
  const detail = isEmptyBank
    ? say('answers.practice.empty.detail')
    : nextAt === null
      ? say('answers.practice.none.detail')
      : say(nextTime(nextAt, now, zone, 'back'));
  return (
    <EmptyState isWholeScreen title={say(isEmptyBank ? 'answers.practice.empty' : 'answers.practice.none')} detail={detail}>
      <Button onClick={() => navigate('/preparation/answers')}>{say('answers.practice.list')}</Button>
    </EmptyState>
  );
}
