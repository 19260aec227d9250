import { useLocation } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import { useSend, useStatus } from '../../data/services.ts';
import { PauseMenu } from '../../reminders/PauseMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { EntryActs } from './EntryActs.tsx';
import styles from './InboxList.module.css';
import { QuietNote } from './QuietNote.tsx';
import { useEntryActs } from './use-entry-acts.ts';
import type { Inbox } from './use-inbox.ts';
import type { InboxRow } from './view.ts';

export interface InboxListProps {
  readonly inbox: Inbox;
  readonly isPaused: boolean;
  /** Something was opened, so the inbox is no longer needed. */
  readonly onLeave: () => void;
}

/** What has rung and what will, under the bell. */
export function InboxList({ inbox, isPaused, onLeave }: InboxListProps) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const { notifications } = useStatus();
  return (
    <>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say('inbox.title')}</h2>
        {isPaused ? (
          <Button look="quiet" size="small" onClick={() => void send('reminders.pause', { untilAt: null })}>
            {say('inbox.resume')}
          </Button>
        ) : (
          <PauseMenu
            trigger={
              <Button look="quiet" size="small">
                {say('inbox.pause')}
              </Button>
            }
          />
        )}
      </div>
      {inbox.rows.length === 0 && <p className={styles['foot']}>{say('inbox.empty')}</p>}
      <ul className={styles['rows']}>
        {inbox.rows.map((row, index) => (
          <Row key={row.action.key} row={row} isFirst={index === 0} onLeave={onLeave} />
        ))}
      </ul>
      {notifications === 'inbox-only' && <p className={styles['foot']}>{say('inbox.inbox-only')}</p>}
      <div className={styles['foot']}>
        <QuietNote />
        <Button
          look="link"
          onClick={() => {
            navigate('/inbox');
            onLeave();
          }}
        >
          {inbox.more > 0 ? say('inbox.more', { count: inbox.more }) : say('inbox.all')}
        </Button>
      </div>
    </>
  );
}

function Row({ row, isFirst, onLeave }: { readonly row: InboxRow; readonly isFirst: boolean; readonly onLeave: () => void }) {
  const say = useSay();
  const acts = useEntryActs();
  const { action, node, about, kind, isUnread } = row;
  const name = say(action.title);
  return (
    <li className={styles['row']} data-kind={kind}>
      <Node kind={node} />
      <div>
        <p className={styles['name']}>
          {name}
          {isUnread && (
            <>
              <span className={styles['unread']} aria-hidden="true" />
              <span className={text['unseen']}>{say('inbox.unread')}</span>
            </>
          )}
        </p>
        <p className={styles['about']}>{about.map((words) => say(words)).join(', ')}</p>
      </div>
      <EntryActs
        action={action}
        name={name}
        look={isFirst && kind === 'rang' ? 'primary' : 'plain'}
        onOpen={() => {
          acts.open(routeOf(action), []);
          onLeave();
        }}
        onDone={(done) => acts.complete(done, [])}
        onReopen={acts.reopen}
        onSnooze={(snoozed, untilAt) => acts.snooze(snoozed, untilAt, [])}
      />
    </li>
  );
}
