import { useRef } from 'react';
import { useLocation } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import { useNow, usePlan, useSend, useSettings, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { Thread, ThreadAbout, ThreadGroup, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './Digest.module.css';
import { type DigestRow, digestView } from './digest-view.ts';

/** "While you were away": once, what came due with nobody there. */
export function Digest() {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const now = useNow();
  const start = useRef<HTMLButtonElement>(null);
  const shown = digestView(
    usePlan(),
    useWorkspace((workspace) => workspace.deliveries),
    now,
    useSettings().zone,
  );
  if (shown === null) return null;

  const close = (to: string): void => {
    void send('inbox.read', { deliveryIds: [...shown.deliveryIds] });
    navigate(to);
  };
  const first = shown.due[0]?.action;
  return (
    <Dialog
      open
      onClose={() => close('/today')}
      initialFocus={start}
      title={say('inbox.digest.title', { count: shown.due.length })}
      over={say('inbox.digest.since', { from: { at: shown.from, as: 'smart' } })}
    >
      <Thread label={say('inbox.digest.list')} gutter="none" className={styles['thread']}>
        {shown.due.map((row) => (
          <Item key={row.action.key} row={row} />
        ))}
        {shown.settled.length > 0 && <ThreadGroup>{say('inbox.digest.rest')}</ThreadGroup>}
        {shown.settled.map((row) => (
          <Item key={row.action.key} row={row} past />
        ))}
      </Thread>
      <div className={styles['bar']}>
        <Button ref={start} look="primary" keys="↵" onClick={() => close(first === undefined ? '/today' : routeOf(first))}>
          {say('inbox.digest.start')}
        </Button>
        <Button look="quiet" keys="Esc" onClick={() => close('/today')}>
          {say('inbox.digest.today')}
        </Button>
      </div>
    </Dialog>
  );
}

function Item({ row: { action, node, about }, past = false }: { readonly row: DigestRow; readonly past?: boolean }) {
  const say = useSay();
  const { opportunityId } = action;
  // A name alone does not say which of several talks with that person it is about.
  const company = useWorkspace(({ opportunities }) => (opportunityId === null ? undefined : opportunities[opportunityId]?.company));
  return (
    <ThreadItem
      node={<Node kind={node} />}
      past={past}
      end={past || action.minutes === 0 ? null : say('actions.minutes', { minutes: action.minutes })}
    >
      <ThreadTitle>{say(action.title)}</ThreadTitle>
      {company !== undefined && <ThreadAbout>{company}</ThreadAbout>}
      {about !== null && <ThreadAbout>{say(about)}</ThreadAbout>}
    </ThreadItem>
  );
}
