import { Pencil, RotateCcw, X } from 'lucide-react';
import type { InterviewId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import type { PastEntry } from './past.ts';
import styles from './PastItem.module.css';

/** Something that lies behind; it can still be corrected. */
export function PastItem({ entry, onEditInterview }: { readonly entry: PastEntry; readonly onEditInterview: (id: InterviewId) => void }) {
  const say = useSay();
  const send = useSend();
  const { origin, title, aside } = entry;
  const what = say(title);
  const undo = {
    interview: { label: say('opportunity.past.edit', { what }), icon: <Pencil aria-hidden="true" /> },
    event: { label: say('opportunity.past.take-back', { what }), icon: <X aria-hidden="true" /> },
    action: { label: say('actions.reopen.named', { what }), icon: <RotateCcw aria-hidden="true" /> },
    dropped: null,
  }[origin.kind];
  const act = (): void => {
    if (origin.kind === 'interview') onEditInterview(origin.id);
    if (origin.kind === 'event') void send('event.remove', { id: origin.id });
    if (origin.kind === 'action') void send('action.reopen', { key: origin.key });
  };
  return (
    <ThreadItem
      past
      className={styles['item']}
      when={say('app.at', { at: { at: entry.at, as: 'brief' } })}
      node={<Node kind={entry.node} />}
      end={
        undo !== null && (
          <Button look="quiet" size="small" iconOnly className={styles['undo']} aria-label={undo.label} icon={undo.icon} onClick={act} />
        )
      }
    >
      <ThreadTitle>
        {what}
        {aside !== null && <span className={styles['aside']}>{say(aside)}</span>}
      </ThreadTitle>
    </ThreadItem>
  );
}
