import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import { useNow, usePreferences, useSend } from '../../data/services.ts';
import type { Instant } from '../../../core/time/types.ts';
import { useActionMenu } from '../../actions/use-action-menu.tsx';
import { useCallKey } from '../../actions/use-call-key.ts';
import { useDebriefKey } from '../../actions/use-debrief-key.ts';
import { useLetterKey } from '../../actions/use-letter-key.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { NowLine, Thread, ThreadGroup, type ThreadLine } from '../../ui/Thread.tsx';
import { useHeir } from '../../ui/use-heir.ts';
import { focusRow, useRows } from '../../ui/use-rows.ts';
import styles from './TodayThread.module.css';
import { TodayRowItem } from './TodayRowItem.tsx';
import type { TodayRow, TodayView } from './view.ts';

export interface TodayThreadProps {
  readonly view: TodayView;
  /** The action a reminder or a link asked for; it gets the focus. */
  readonly asked: string | null;
  readonly isUnfolded: boolean;
  readonly onUnfold: () => void;
}

/** The thread of Today and what can be done on it, by pointer and by key. */
export function TodayThread({ view, asked, isUnfolded, onUnfold }: TodayThreadProps) {
  const say = useSay();
  const now = useNow();
  const send = useSend();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const [explained, setExplained] = useState<ActionKey | null>(null);
  const [snoozing, setSnoozing] = useState<ActionKey | null>(null);
  const rows = [...view.pressing, ...view.ending, ...view.late, ...view.today, ...view.ahead.flatMap((group) => group.rows)];

  const leaving = useHeir(rows.map(({ action }) => action.key));

  const toggleDone = (action: Action): void => {
    if (action.state.kind === 'done') void send('action.reopen', { key: action.key });
    else if (action.move === 'yours') void send('action.complete', { key: action.key, also: [...action.covers] });
  };
  const explain = ({ key }: Action): void => setExplained(explained === key ? null : key);
  const snooze = ({ key }: Action, untilAt: Instant): void => {
    leaving(key, true);
    void send('action.snooze', { key, untilAt });
  };
  const skip = ({ key }: Action): void => {
    leaving(key, true);
    void send('action.skip', { key });
  };
  const notAgain = ({ key, ruleId }: Action): void => {
    leaving(key, true);
    void send('rule.switch', { ruleIds: [ruleId], on: false });
  };
  const actionOf = (key: string): Action | undefined => rows.find((row) => row.action.key === key)?.action;
  const { menuProps, actionMenu } = useActionMenu(actionOf, {
    complete: toggleDone,
    reopen: ({ key }) => void send('action.reopen', { key }),
    snooze,
    skip,
    notAgain,
    explain,
  });
  const debrief = useDebriefKey();
  const letter = useLetterKey();
  const call = useCallKey();
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ action }) => action.key),
    start: asked ?? view.focusKey,
    singleLetters: singleLetterKeys,
    onCommand: (key, command) => {
      const action = actionOf(key);
      if (action === undefined) return;
      if (command === 'done') toggleDone(action);
      if (command === 'why') explain(action);
      if (command === 'snooze' && action.move === 'yours' && action.kind !== 'kindness') setSnoozing(action.key);
      if (command === 'open') navigate(routeOf(action));
      if (command === 'debrief') debrief(action.opportunityId);
      if (command === 'letter') letter(action);
      if (command === 'call') call(action.opportunityId);
    },
  });

  useEffect(() => {
    if (asked !== null) focusRow(document, asked);
  }, [asked]);

  const item = (row: TodayRow, line: ThreadLine) => (
    <TodayRowItem
      key={row.action.key}
      row={row}
      line={line}
      isFocus={row.action.key === view.focusKey}
      isExplained={row.action.key === explained}
      isSnoozing={row.action.key === snoozing}
      rowProps={rowProps(row.action.key)}
      onToggleDone={() => toggleDone(row.action)}
      onExplain={() => explain(row.action)}
      onSnoozing={(open) => setSnoozing(open ? row.action.key : null)}
      onSnooze={(untilAt) => snooze(row.action, untilAt)}
      onSkip={() => skip(row.action)}
      onNotAgain={() => notAgain(row.action)}
    />
  );

  return (
    <>
      <Thread label={say('today.list')} {...listProps} {...menuProps}>
        {view.pressing.map((row) => item(row, 'solid'))}
        {view.ending.map((row) => item(row, 'solid'))}
        {view.late.map((row) => item(row, 'solid'))}
        <NowLine time={say('app.at', { at: { at: now, as: 'time' } })} line={view.today.length === 0 ? 'dashed' : 'solid'} />
        {view.today.map((row) => item(row, 'solid'))}
        {(view.folded > 0 || isUnfolded) && (
          <ThreadGroup line="solid">
            <Button look="link" className={styles['more']} aria-expanded={isUnfolded} onClick={onUnfold}>
              {isUnfolded ? say('today.fewer') : say('today.more', { count: view.folded })}
            </Button>
          </ThreadGroup>
        )}
        {view.ahead.flatMap((group) => [
          <ThreadGroup key={group.title.key} line="dashed">
            {say(group.title)}
          </ThreadGroup>,
          ...group.rows.map((row) => item(row, 'dashed')),
        ])}
      </Thread>
      {actionMenu}
    </>
  );
}
