import { ClockAlert } from 'lucide-react';
import type { Instant } from '../../../core/time/types.ts';
import { doneWords } from '../../actions/done-words.ts';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { Why } from '../../actions/Why.tsx';
import { useNow, usePreferences, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { ThreadAbout, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './ActionItem.module.css';
import type { AheadEntry } from './ahead.ts';

export interface ActionItemProps {
  readonly entry: AheadEntry;
  /** The one with the filled button. */
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly isExplained: boolean;
  readonly isSnoozing: boolean;
  readonly rowProps: { readonly tabIndex: number };
  readonly onOpen: () => void;
  readonly onExplain: () => void;
  readonly onSnoozing: (open: boolean) => void;
  readonly onComplete: () => void;
  readonly onSkip: () => void;
  readonly onSnooze: (untilAt: Instant) => void;
  /** Ends a snooze early. */
  readonly onWake: () => void;
}

/** One open action of the plan; opened, it shows what can be done and why it is there. */
export function ActionItem({ entry, isOpen, isExplained, rowProps, onOpen, ...acts }: ActionItemProps) {
  const say = useSay();
  const { action, node, when, mend, isLater } = entry;
  return (
    <ThreadItem
      {...rowProps}
      className={styles['item']}
      when={say(when)}
      node={<Node kind={node} />}
      line={isLater ? 'dashed' : 'solid'}
      end={action.minutes > 0 ? say('actions.minutes', { minutes: action.minutes }) : null}
    >
      <ThreadTitle>
        <button type="button" className={styles['title']} aria-expanded={isOpen} tabIndex={rowProps.tabIndex} onClick={onOpen}>
          {say(action.title)}
        </button>
      </ThreadTitle>
      {action.detail !== null && <ThreadAbout>{say(action.detail)}</ThreadAbout>}
      {action.state.kind === 'snoozed' && <ThreadAbout>{say('actions.when.snoozed')}</ThreadAbout>}
      {mend !== null && (
        <p className={styles['late']}>
          <ClockAlert aria-hidden="true" />
          {say(mend)}
        </p>
      )}
      {isOpen && <Acts entry={entry} isExplained={isExplained} {...acts} />}
      {isExplained && <Why reason={action.reason} />}
    </ThreadItem>
  );
}

type ActsProps = Omit<ActionItemProps, 'isOpen' | 'rowProps' | 'onOpen'>;

function Acts({ entry, isFirst, isExplained, isSnoozing, onExplain, onSnoozing, onComplete, onSkip, onSnooze, onWake }: ActsProps) {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { singleLetterKeys } = usePreferences();
  const { action } = entry;
  const letter = (key: string): string | undefined => (singleLetterKeys ? key : undefined);
  const why = (
    <Button look="quiet" keys={letter('?')} aria-expanded={isExplained} onClick={onExplain}>
      {say('actions.why')}
    </Button>
  );
  if (action.move !== 'yours') return <div className={styles['acts']}>{why}</div>;
  return (
    <div className={styles['acts']}>
      <Button look={isFirst ? 'primary' : 'plain'} keys={say('app.key.space')} aria-keyshortcuts="Space" onClick={onComplete}>
        {say(doneWords(action))}
      </Button>
      {action.state.kind === 'snoozed' ? (
        <Button look="quiet" onClick={onWake}>
          {say('actions.wake')}
        </Button>
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
          onOpenChange={onSnoozing}
          onSnooze={onSnooze}
        />
      )}
      <Button look="quiet" onClick={onSkip}>
        {say('actions.skip')}
      </Button>
      {why}
    </div>
  );
}
