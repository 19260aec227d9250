import { useEffect, useState } from 'react';
import type { Stage } from '../../../core/model/event.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { useActionMenu } from '../../actions/use-action-menu.tsx';
import { useCallKey } from '../../actions/use-call-key.ts';
import { useDebriefKey } from '../../actions/use-debrief-key.ts';
import { useLetterKey } from '../../actions/use-letter-key.ts';
import { useNow, usePreferences, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { NowLine, Thread, ThreadGroup } from '../../ui/Thread.tsx';
import { useEntryHeir } from '../../ui/use-entry-heir.ts';
import { useHeir } from '../../ui/use-heir.ts';
import { focusRow, useRows } from '../../ui/use-rows.ts';
import { ActionItem } from './ActionItem.tsx';
import type { Ahead, AheadEntry } from './ahead.ts';
import type { PastEntry } from './past.ts';
import { type PastEdits, PastItem } from './PastItem.tsx';

export interface PlaybookThreadProps {
  readonly past: readonly PastEntry[];
  readonly ahead: Ahead;
  /** Where the process stands, for the words when nothing is open. */
  readonly stage: Stage;
  /** The action to begin with, asked for by a reminder or after logging; `first` is the first open one. */
  readonly focus: string | null;
  readonly onFocused: () => void;
  readonly edits: PastEdits;
}

/** How much of the past is shown unasked: now should be in sight. */
const LATEST = 5;

/** One opportunity's thread of time: what lies behind, now, and what is still to come. */
export function PlaybookThread({ past, ahead, stage, focus, onFocused, edits }: PlaybookThreadProps) {
  const say = useSay();
  const now = useNow();
  const send = useSend();
  const { singleLetterKeys } = usePreferences();
  const [chosen, setChosen] = useState<ActionKey | null>(null);
  const [explained, setExplained] = useState<ActionKey | null>(null);
  const [snoozing, setSnoozing] = useState<ActionKey | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const folded = past.length > LATEST + 1 ? past.length - LATEST : 0;
  const entries = [...ahead.late, ...ahead.coming];
  // What was asked for stays open after it has left the address.
  const [asked, setAsked] = useState(focus);
  if (focus !== null && focus !== asked) {
    setAsked(focus);
    setChosen(null);
  }
  const keyOf = (name: string | null): ActionKey | null => entries.find(({ action }) => action.key === name)?.action.key ?? null;
  const opened = keyOf(chosen) ?? keyOf(asked) ?? ahead.first;

  const explain = (key: ActionKey): void => {
    setChosen(key);
    setExplained(explained === key ? null : key);
  };
  const leaving = useHeir(entries.map(({ action }) => action.key));
  const complete = ({ key, move, covers, coveredBy }: Action): void => {
    if (move !== 'yours' || coveredBy !== null) return;
    leaving(key, true);
    void send('action.complete', { key, also: [...covers] });
  };
  const skip = ({ key }: Action): void => {
    leaving(key, true);
    void send('action.skip', { key });
  };
  const snooze = ({ key }: Action, untilAt: Instant): void => {
    leaving(key, false);
    void send('action.snooze', { key, untilAt });
  };
  const reopen = ({ key }: Action): void => {
    leaving(key, false);
    void send('action.reopen', { key });
  };
  const actionOf = (key: string): Action | undefined => entries.find((entry) => entry.action.key === key)?.action;
  const { menuProps, actionMenu } = useActionMenu(actionOf, {
    complete,
    reopen,
    snooze,
    skip,
    notAgain: ({ ruleId }) => void send('rule.switch', { ruleIds: [ruleId], on: false }),
    explain: ({ key }) => explain(key),
  });
  const debrief = useDebriefKey();
  const letter = useLetterKey();
  const call = useCallKey();
  const { listProps, rowProps } = useRows({
    keys: entries.map(({ action }) => action.key),
    start: opened,
    singleLetters: singleLetterKeys,
    onCommand: (key, command) => {
      const action = actionOf(key);
      if (action === undefined) return;
      if (command === 'done') complete(action);
      if (command === 'why') explain(action.key);
      if (command === 'open') setChosen(action.key);
      if (command === 'debrief') debrief(action.opportunityId);
      if (command === 'letter') letter(action);
      if (command === 'call') call(action.opportunityId);
      if (command === 'snooze' && action.move === 'yours') {
        setChosen(action.key);
        setSnoozing(action.key);
      }
    },
  });

  const shownPast = showsAll ? past : past.slice(folded);
  const { onFocus, entryProps } = useEntryHeir(shownPast.map(({ key }) => key));

  const wanted = focus === null ? null : (keyOf(focus) ?? ahead.first);
  useEffect(() => {
    if (wanted === null) return;
    focusRow(document, wanted);
    onFocused();
  }, [wanted, onFocused]);

  const item = (entry: AheadEntry) => {
    const { key } = entry.action;
    return (
      <ActionItem
        key={key}
        entry={entry}
        isFirst={key === ahead.first}
        isOpen={key === opened}
        isExplained={key === explained && key === opened}
        isSnoozing={key === snoozing}
        rowProps={rowProps(key)}
        onOpen={() => setChosen(key)}
        onExplain={() => explain(key)}
        onSnoozing={(open) => setSnoozing(open ? key : null)}
        onComplete={() => complete(entry.action)}
        onSkip={() => skip(entry.action)}
        onSnooze={(untilAt) => snooze(entry.action, untilAt)}
        onWake={() => reopen(entry.action)}
      />
    );
  };

  return (
    <div>
      <Thread
        label={say('opportunity.timeline')}
        dense
        {...listProps}
        {...menuProps}
        onFocus={(event) => {
          listProps.onFocus(event);
          onFocus(event);
        }}
      >
        {folded > 0 && (
          <ThreadGroup>
            <Button look="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? say('opportunity.past.fewer') : say('opportunity.past.earlier', { count: folded })}
            </Button>
          </ThreadGroup>
        )}
        {shownPast.map((entry) => (
          <PastItem
            key={entry.key}
            entry={entry}
            edits={edits}
            entryProps={entryProps(entry.key)}
            // What is to be done again has the focus where it stands then.
            onReopen={(key) => {
              leaving(key, false);
              void send('action.reopen', { key });
            }}
          />
        ))}
        {ahead.late.map(item)}
        <NowLine time={say('app.at', { at: { at: now, as: 'time' } })} line={ahead.coming[0]?.isLater === false ? 'solid' : 'dashed'} />
        {ahead.coming.map(item)}
      </Thread>
      {actionMenu}
      {entries.length === 0 && <EmptyState title={say('opportunity.nothing-open', { stage })} />}
    </div>
  );
}
