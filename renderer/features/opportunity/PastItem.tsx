import { Pencil, RotateCcw, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { Message } from '../../../core/messages/message.ts';
import type { ActionKey, EventId, InterviewId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { ThreadAbout, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { PastEntry } from './past.ts';
import styles from './PastItem.module.css';

/** What can be corrected in a dialog of its own. */
export interface PastEdits {
  readonly onEditInterview: (id: InterviewId) => void;
  /** `title` is what the entry says, for the head of the dialog. */
  readonly onEditEvent: (id: EventId, title: Message) => void;
}

interface PastItemProps {
  readonly entry: PastEntry;
  readonly edits: PastEdits;
  readonly onReopen: (key: ActionKey) => void;
  /** Reaches the list item. */
  readonly entryProps: Readonly<Record<string, string>>;
}

/** Something that lies behind; it can still be corrected, or taken back. */
export function PastItem({ entry, edits, onReopen, entryProps }: PastItemProps) {
  const say = useSay();
  const { title, aside, debrief, notes } = entry;
  return (
    <ThreadItem
      {...entryProps}
      past
      className={styles['item']}
      when={say('app.at', { at: { at: entry.at, as: 'brief' } })}
      node={<Node kind={entry.node} />}
      end={<Mending entry={entry} edits={edits} onReopen={onReopen} />}
    >
      <ThreadTitle>
        {say(title)}
        {aside !== null && <span className={styles['aside']}>{say(aside)}</span>}
      </ThreadTitle>
      {debrief !== null && (
        <ThreadAbout>
          <Link
            to={debrief.to}
            className={styles['link'] ?? ''}
            aria-label={say('debrief.state.named', { state: say(debrief.words), what: say(title) })}
          >
            {say(debrief.words)}
          </Link>
        </ThreadAbout>
      )}
      {notes !== '' && <p className={classNames(text['quote'], styles['notes'])}>{notes}</p>}
    </ThreadItem>
  );
}

/** Edit and take back, out of the way until the row is pointed at or reached. */
function Mending({ entry, edits, onReopen }: Omit<PastItemProps, 'entryProps'>) {
  const say = useSay();
  const send = useSend();
  const { origin, title } = entry;
  const what = say(title);
  const mend = (label: string, tip: string, icon: ReactElement, onClick: () => void) => (
    <IconButton label={label} tip={tip} icon={icon} onClick={onClick} />
  );
  const edit = (onClick: () => void) =>
    mend(say('opportunity.past.edit', { what }), say('opportunity.past.edit.tip'), <Pencil aria-hidden="true" />, onClick);
  switch (origin.kind) {
    case 'interview':
      return <span className={styles['mending']}>{edit(() => edits.onEditInterview(origin.id))}</span>;
    case 'event':
      return (
        <span className={styles['mending']}>
          {edit(() => edits.onEditEvent(origin.id, title))}
          {mend(say('opportunity.past.take-back', { what }), say('opportunity.past.take-back.tip'), <X aria-hidden="true" />, () => {
            void send('event.remove', { id: origin.id });
          })}
        </span>
      );
    case 'action':
      return (
        <span className={styles['mending']}>
          {mend(say('actions.reopen.named', { what }), say('actions.reopen'), <RotateCcw aria-hidden="true" />, () => {
            onReopen(origin.key);
          })}
        </span>
      );
    case 'dropped':
      return null;
  }
}
