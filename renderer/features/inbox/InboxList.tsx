import { useLocation } from 'wouter';
import { heldUntil } from '../../../core/reminders/quiet.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings, useStatus } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './InboxList.module.css';
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
  const now = useNow();
  const { notifications } = useStatus();
  return (
    <>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say('inbox.title')}</h2>
        <Button look="quiet" size="small" onClick={() => void send('reminders.pause', { untilAt: isPaused ? null : addMs(now, DAY_MS) })}>
          {say(isPaused ? 'inbox.resume' : 'inbox.pause')}
        </Button>
      </div>
      {inbox.rows.length === 0 && <p className={styles['foot']}>{say('inbox.empty')}</p>}
      <ul className={styles['rows']}>
        {inbox.rows.map((row, index) => (
          <Row key={row.action.key} row={row} isFirst={index === 0} onLeave={onLeave} />
        ))}
      </ul>
      {inbox.more > 0 && <p className={styles['foot']}>{say('inbox.more', { count: inbox.more })}</p>}
      {notifications === 'inbox-only' && <p className={styles['foot']}>{say('inbox.inbox-only')}</p>}
      <Quiet />
    </>
  );
}

function Row({ row, isFirst, onLeave }: { readonly row: InboxRow; readonly isFirst: boolean; readonly onLeave: () => void }) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const { action, node, about, kind } = row;
  const name = say(action.title);
  return (
    <li className={styles['row']} data-kind={kind}>
      <Node kind={node} />
      <div>
        <p className={styles['name']}>{name}</p>
        <p className={styles['about']}>{about.map((words) => say(words)).join(', ')}</p>
      </div>
      {kind === 'done' ? (
        <Button
          look="quiet"
          size="small"
          aria-label={say('inbox.undo.named', { name })}
          onClick={() => void send('action.reopen', { key: action.key })}
        >
          {say('inbox.undo')}
        </Button>
      ) : (
        <Button
          look={isFirst && kind === 'rang' ? 'primary' : 'plain'}
          size="small"
          aria-label={say('inbox.open.named', { name })}
          onClick={() => {
            navigate(routeOf(action));
            onLeave();
          }}
        >
          {say('inbox.open')}
        </Button>
      )}
    </li>
  );
}

/** Why nothing rings now, or when it will be quiet. */
function Quiet() {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { remindersPausedUntilAt, quietHours, zone } = settings;
  const held = heldUntil(settings, now);
  const words = (): string | null => {
    if (remindersPausedUntilAt !== null && remindersPausedUntilAt > now) {
      return say('inbox.paused', { at: { at: remindersPausedUntilAt, as: 'smart' } });
    }
    if (held !== null) return say('inbox.quiet.now', { at: { at: held, as: 'smart' } });
    if (quietHours === null) return null;
    return say('inbox.quiet', { at: { at: instantOf(dayOf(now, zone), quietHours.from, zone), as: 'time' } });
  };
  const said = words();
  return said === null ? null : <p className={styles['foot']}>{said}</p>;
}
