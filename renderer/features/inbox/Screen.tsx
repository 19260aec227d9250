import { useState } from 'react';
import { pausedUntil } from '../../../core/reminders/pause.ts';
import { useNow, usePlan, usePreferences, useSend, useSettings, useStatus, useWholeWorkspace } from '../../data/services.ts';
import { PauseMenu } from '../../reminders/PauseMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useHeir } from '../../ui/use-heir.ts';
import { useRows } from '../../ui/use-rows.ts';
import { everythingTold } from './everything.ts';
import { QuietNote } from './QuietNote.tsx';
import styles from './Screen.module.css';
import { ToldItem } from './ToldItem.tsx';
import { useEntryActs } from './use-entry-acts.ts';

/** So many are shown at first, and each time that more are asked for: a month of a busy search. */
const AT_ONCE = 60;

/** Everything that was told, and what came while nobody was there, with what can be done about each. */
export function InboxScreen() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const actions = usePlan();
  const settings = useSettings();
  const { notifications } = useStatus();
  const { singleLetterKeys } = usePreferences();
  const { deliveries, opportunities } = useWholeWorkspace();
  const [atMost, setAtMost] = useState(AT_ONCE);
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const { days, unreadIds, older } = everythingTold({ actions, deliveries, opportunities, now, zone: settings.zone, atMost });
  const rows = days.flatMap((day) => day.rows);
  const unreadCount = rows.filter(({ isUnread }) => isUnread).length;
  const acts = useEntryActs();
  const keys = rows.map(({ key }) => key);
  const staying = useHeir(keys);
  const { listProps, rowProps } = useRows({
    keys,
    singleLetters: singleLetterKeys,
    onCommand: (key, command) => {
      const row = rows.find((each) => each.key === key);
      if (row === undefined) return;
      if (command === 'open' || command === 'why') acts.open(row.place, row.unreadIds);
      if (command === 'snooze' && row.isOpen) setSnoozing(key);
      if (command === 'done' && row.action !== null) {
        if (row.action.state.kind === 'done') acts.reopen(row.action);
        else if (row.isOpen) acts.complete(row.action, row.unreadIds);
      }
    },
  });
  const isPaused = pausedUntil(settings, now) !== null;
  return (
    <Screen>
      <div className={styles['inbox']}>
        <PageHeader
          over={say('inbox.title')}
          sentence={say('inbox.sentence', { count: unreadCount })}
          lede={<QuietNote />}
          actions={
            <>
              {unreadIds.length > 0 && (
                <Button look="quiet" onClick={() => acts.read(unreadIds)}>
                  {say('inbox.read-all')}
                </Button>
              )}
              {isPaused ? (
                <Button onClick={() => void send('reminders.pause', { untilAt: null })}>{say('inbox.resume')}</Button>
              ) : (
                <PauseMenu trigger={<Button>{say('inbox.pause')}</Button>} />
              )}
            </>
          }
        />
        {notifications === 'inbox-only' && <p className={styles['note']}>{say('inbox.inbox-only')}</p>}
        {rows.length === 0 && <EmptyState title={say('inbox.nothing')} detail={say('inbox.nothing.detail')} />}
        <div {...listProps}>
          {days.map(({ day, rows: ofDay }) => (
            <section key={day} aria-label={say('inbox.day', { day: { on: day, as: 'long-day' } })}>
              <h2 className={styles['day']}>{say('inbox.day', { day: { on: day, as: 'smart' } })}</h2>
              <ul className={styles['rows']}>
                {ofDay.map((row) => (
                  <ToldItem
                    key={row.key}
                    row={row}
                    rowProps={rowProps(row.key)}
                    isSnoozing={snoozing === row.key}
                    onSnoozing={(open) => setSnoozing(open ? row.key : null)}
                    onOpen={() => acts.open(row.place, row.unreadIds)}
                    onDone={(action) => {
                      staying(row.key, false);
                      acts.complete(action, row.unreadIds);
                    }}
                    onReopen={(action) => {
                      staying(row.key, false);
                      acts.reopen(action);
                    }}
                    onSnooze={(action, untilAt) => acts.snooze(action, untilAt, row.unreadIds)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {older > 0 && (
          <Button look="link" className={styles['more']} onClick={() => setAtMost(atMost + AT_ONCE)}>
            {say('inbox.older', { count: older })}
          </Button>
        )}
      </div>
    </Screen>
  );
}
