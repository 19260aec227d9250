import { Check, CircleHelp, Clock, ClockAlert, RotateCcw } from 'lucide-react';
import { Link } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import type { Instant } from '../../../core/time/types.ts';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { Why } from '../../actions/Why.tsx';
import { useNow, usePreferences, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { ThreadAbout, ThreadItem, type ThreadLine, ThreadTitle } from '../../ui/Thread.tsx';
import { WindowBar } from '../../ui/WindowBar.tsx';
import { doneWords } from '../../actions/done-words.ts';
import styles from './TodayRowItem.module.css';
import type { TodayRow } from './view.ts';

export interface TodayRowItemProps {
  readonly row: TodayRow;
  readonly line: ThreadLine;
  /** The most pressing one: it has the filled button. */
  readonly isFocus: boolean;
  readonly isExplained: boolean;
  readonly isSnoozing: boolean;
  readonly rowProps: { readonly tabIndex: number };
  readonly onToggleDone: () => void;
  readonly onExplain: () => void;
  readonly onSnoozing: (open: boolean) => void;
  readonly onSnooze: (untilAt: Instant) => void;
  readonly onSkip: () => void;
}

/** One thing on the thread of Today. */
export function TodayRowItem({ row, line, isExplained, rowProps, ...acts }: TodayRowItemProps) {
  const say = useSay();
  const { action, node, when, mend, timeLeft, isDone } = row;
  // The buttons of the row in reach are the next tab stops; those of the others would be a long way round.
  const tabIndex = rowProps.tabIndex;
  const about = [row.about, row.detail].flatMap((words) => (words === null ? [] : [say(words)])).join('. ');
  return (
    <ThreadItem
      {...rowProps}
      className={styles['row']}
      past={isDone}
      when={say(when)}
      node={<Node kind={node} />}
      line={line}
      end={action.minutes > 0 && !isDone ? say('actions.minutes', { minutes: action.minutes }) : null}
    >
      <ThreadTitle>
        <Link to={routeOf(action)} className={styles['title'] ?? ''} tabIndex={tabIndex}>
          {say(action.title)}
        </Link>
      </ThreadTitle>
      {about !== '' && <ThreadAbout>{about}</ThreadAbout>}
      {mend !== null && (
        <p className={styles['late']}>
          <ClockAlert aria-hidden="true" />
          {say(mend)}
        </p>
      )}
      {timeLeft !== null && (
        <p className={styles['left']}>
          <WindowBar gone={timeLeft.gone} />
          {say(timeLeft.left)}
        </p>
      )}
      {action.move === 'yours' && <RowActs row={row} isExplained={isExplained} tabIndex={tabIndex} {...acts} />}
      {isExplained && <Why reason={action.reason} />}
    </ThreadItem>
  );
}

type RowActsProps = Omit<TodayRowItemProps, 'line' | 'rowProps'> & { readonly tabIndex: number };

/** What can be done: in full on the pressing row, as icons that show on pointing or focus on the others. */
function RowActs({ row, tabIndex, isFocus, isExplained, isSnoozing, onToggleDone, onExplain, onSnoozing, onSnooze, onSkip }: RowActsProps) {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { singleLetterKeys } = usePreferences();
  const { action, isDone } = row;
  const name = say(action.title);
  const letter = (key: string): string | undefined => (singleLetterKeys ? key : undefined);

  if (isDone) {
    return (
      <div className={styles['icons']}>
        <Button look="quiet" size="small" icon={<RotateCcw aria-hidden="true" />} tabIndex={tabIndex} onClick={onToggleDone}>
          {say('actions.reopen')}
        </Button>
      </div>
    );
  }
  const snoozeTrigger = isFocus ? (
    <Button look="quiet" keys={letter('S')}>
      {say('actions.snooze')}
    </Button>
  ) : (
    <Button
      look="quiet"
      size="small"
      iconOnly
      icon={<Clock aria-hidden="true" />}
      tabIndex={tabIndex}
      aria-label={say('today.snooze.named', { name })}
    />
  );
  const snooze = (
    <SnoozeMenu
      action={action}
      settings={settings}
      now={now}
      trigger={snoozeTrigger}
      open={isSnoozing}
      onOpenChange={onSnoozing}
      onSnooze={onSnooze}
      {...(isFocus ? {} : { onSkip })}
    />
  );
  if (isFocus) {
    return (
      <div className={styles['acts']}>
        <Button look="primary" keys={say('app.key.space')} aria-keyshortcuts="Space" onClick={onToggleDone}>
          {say(doneWords(action))}
        </Button>
        {snooze}
        <Button look="quiet" onClick={onSkip}>
          {say('actions.skip')}
        </Button>
        <Button look="quiet" keys={letter('?')} aria-expanded={isExplained} onClick={onExplain}>
          {say('actions.why')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['icons']} data-open={isSnoozing || undefined}>
      <Button
        look="quiet"
        size="small"
        iconOnly
        icon={<Check aria-hidden="true" />}
        tabIndex={tabIndex}
        aria-label={say('today.done.named', { done: say(doneWords(action)), name })}
        onClick={onToggleDone}
      />
      {snooze}
      <Button
        look="quiet"
        size="small"
        iconOnly
        icon={<CircleHelp aria-hidden="true" />}
        tabIndex={tabIndex}
        aria-expanded={isExplained}
        aria-label={say('today.why.named', { name })}
        onClick={onExplain}
      />
    </div>
  );
}
