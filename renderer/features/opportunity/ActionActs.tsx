import type { Instant } from '../../../core/time/types.ts';
import { BeginAct } from '../../actions/BeginAct.tsx';
import { beginWords } from '../../actions/begin-words.ts';
import { doneWords } from '../../actions/done-words.ts';
import { useRuleOff } from '../../actions/RuleOff.tsx';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { useNow, usePreferences, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './ActionItem.module.css';
import type { AheadEntry } from './ahead.ts';

export interface ActionActsProps {
  readonly entry: AheadEntry;
  /** The one with the filled button. */
  readonly isFirst: boolean;
  readonly isExplained: boolean;
  readonly isSnoozing: boolean;
  readonly onExplain: () => void;
  readonly onSnoozing: (open: boolean) => void;
  readonly onComplete: () => void;
  readonly onSkip: () => void;
  readonly onSnooze: (untilAt: Instant) => void;
  /** Ends a snooze early. */
  readonly onWake: () => void;
}

/** What can be done with an action that is open. */
export function ActionActs({ entry, isFirst, isExplained, isSnoozing, ...acts }: ActionActsProps) {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { singleLetterKeys } = usePreferences();
  const { action, covered } = entry;
  const offForGood = useRuleOff(action.ruleId);
  const letter = (key: string): string | undefined => (singleLetterKeys ? key : undefined);
  const why = (
    <Button look="quiet" aria-keyshortcuts={letter('?')} aria-expanded={isExplained} onClick={acts.onExplain}>
      {say('actions.why')}
    </Button>
  );
  if (action.move !== 'yours' || covered !== null) return <div className={styles['acts']}>{why}</div>;
  const done = (
    <Button
      look={isFirst && beginWords(action) === null ? 'primary' : 'plain'}
      keys={say('app.key.space')}
      aria-keyshortcuts="Space"
      onClick={acts.onComplete}
    >
      {say(doneWords(action))}
    </Button>
  );
  if (action.kind === 'kindness') {
    return (
      <div className={styles['acts']}>
        {done}
        <Button look="quiet" onClick={offForGood}>
          {say('actions.not-again')}
        </Button>
        {why}
      </div>
    );
  }
  return (
    <div className={styles['acts']}>
      <BeginAct action={action} look={isFirst ? 'primary' : 'plain'} />
      {done}
      {action.state.kind === 'snoozed' ? (
        <>
          <Button look="quiet" onClick={acts.onWake}>
            {say('actions.wake')}
          </Button>
          <Button look="quiet" onClick={acts.onSkip}>
            {say('actions.skip')}
          </Button>
        </>
      ) : (
        <SnoozeMenu
          action={action}
          settings={settings}
          now={now}
          trigger={
            <Button look="quiet" keys={letter('S')}>
              {say('actions.snooze')}
            </Button>
          }
          open={isSnoozing}
          onOpenChange={acts.onSnoozing}
          onSnooze={acts.onSnooze}
          onSkip={acts.onSkip}
        />
      )}
      {why}
    </div>
  );
}
