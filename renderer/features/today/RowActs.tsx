import { Check, CircleHelp, Clock, RotateCcw } from 'lucide-react';
import type { Instant } from '../../../core/time/types.ts';
import { BeginAct } from '../../actions/BeginAct.tsx';
import { beginWords } from '../../actions/begin-words.ts';
import { doneWords } from '../../actions/done-words.ts';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { useNow, usePreferences, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './TodayRowItem.module.css';
import type { TodayRow } from './view.ts';

export interface RowActsProps {
  readonly row: TodayRow;
  /** The most pressing one: it has the filled button. */
  readonly isFocus: boolean;
  readonly isExplained: boolean;
  readonly isSnoozing: boolean;
  readonly tabIndex: number;
  readonly onToggleDone: () => void;
  readonly onExplain: () => void;
  readonly onSnoozing: (open: boolean) => void;
  readonly onSnooze: (untilAt: Instant) => void;
  readonly onSkip: () => void;
  /** Such words are not said any more. */
  readonly onNotAgain: () => void;
}

/** What can be done: in full on the pressing row, as icons that show on pointing or focus on the others. */
export function RowActs({ row, tabIndex, isFocus, isExplained, isSnoozing, onToggleDone, ...acts }: RowActsProps) {
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
  if (row.isKind) {
    return (
      <div className={styles['kind']}>
        <Button look="quiet" size="small" icon={<Check aria-hidden="true" />} tabIndex={tabIndex} onClick={onToggleDone}>
          {say(doneWords(action))}
        </Button>
        <Button look="quiet" size="small" tabIndex={tabIndex} onClick={acts.onNotAgain}>
          {say('actions.not-again')}
        </Button>
        <Button look="quiet" size="small" tabIndex={tabIndex} aria-expanded={isExplained} onClick={acts.onExplain}>
          {say('actions.why')}
        </Button>
      </div>
    );
  }
  const snoozeTrigger = isFocus ? (
    <Button look="quiet" keys={letter('S')}>
      {say('actions.snooze')}
    </Button>
  ) : (
    <IconButton
      icon={<Clock aria-hidden="true" />}
      tabIndex={tabIndex}
      label={say('today.snooze.named', { name })}
      tip={say('today.snooze.tip')}
    />
  );
  const snooze = (
    <SnoozeMenu
      action={action}
      settings={settings}
      now={now}
      trigger={snoozeTrigger}
      open={isSnoozing}
      onOpenChange={acts.onSnoozing}
      onSnooze={acts.onSnooze}
      onSkip={acts.onSkip}
    />
  );
  if (isFocus) {
    return (
      <div className={styles['acts']}>
        <BeginAct action={action} look="primary" />
        <Button
          look={beginWords(action) === null ? 'primary' : 'plain'}
          keys={say('app.key.space')}
          aria-keyshortcuts="Space"
          onClick={onToggleDone}
        >
          {say(doneWords(action))}
        </Button>
        {snooze}
        <Button look="quiet" aria-keyshortcuts={letter('?')} aria-expanded={isExplained} onClick={acts.onExplain}>
          {say('actions.why')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['icons']} data-open={isSnoozing || undefined}>
      <IconButton
        icon={<Check aria-hidden="true" />}
        tabIndex={tabIndex}
        label={say('today.done.named', { done: say(doneWords(action)), name })}
        tip={say(doneWords(action))}
        onClick={onToggleDone}
      />
      {snooze}
      <IconButton
        icon={<CircleHelp aria-hidden="true" />}
        tabIndex={tabIndex}
        aria-expanded={isExplained}
        label={say('today.why.named', { name })}
        tip={say('actions.why')}
        onClick={acts.onExplain}
      />
    </div>
  );
}
