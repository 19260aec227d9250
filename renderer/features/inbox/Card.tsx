import { ChevronDown, ClockAlert, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { ActionKey } from '../../../core/model/ids.ts';
import { doneWords } from '../../actions/done-words.ts';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { TimeLeftLine } from '../../actions/TimeLeftLine.tsx';
import { useNow, usePlan, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Card.module.css';
import { type CardView, cardView } from './card-view.ts';

export interface CardProps {
  readonly actionKey: ActionKey;
  /** A snooze was asked for that would end when the action is late. */
  readonly isTooLate: boolean;
  readonly onClose: () => void;
}

/** What a click on a notification opens: the action, how much time is left, and the three things to do about it. */
export function Card({ actionKey, isTooLate, onClose }: CardProps) {
  const say = useSay();
  const send = useSend();
  const actions = usePlan();
  const { deliveries, opportunities } = useWholeWorkspace();
  const settings = useSettings();
  const now = useNow();
  const open = useRef<HTMLButtonElement>(null);
  const view = cardView({ key: actionKey, isTooLate, actions, deliveries, opportunities, settings, now });
  if (view === null) return null;
  const close = (): void => {
    if (view.deliveryIds.length > 0) void send('inbox.read', { deliveryIds: [...view.deliveryIds] });
    onClose();
  };
  return (
    <Dialog open onClose={close} size="narrow" titleUnseen title={say(view.title)} initialFocus={open}>
      <div className={styles['card']}>
        <span className={styles['node']}>
          <Node kind={view.node} />
        </span>
        <div>
          <p className={styles['name']} aria-hidden="true">
            {say(view.title)}
          </p>
          {view.about !== null && <p className={styles['about']}>{say(view.about)}</p>}
          {view.settled !== null && <p className={styles['about']}>{say(view.settled)}</p>}
          {view.left !== null && <TimeLeftLine left={view.left} />}
          {view.late !== null && (
            <p className={styles['late']}>
              <ClockAlert aria-hidden="true" />
              {say(view.late)}
            </p>
          )}
          {view.warning !== null && (
            <p className={styles['warning']} role="status">
              <TriangleAlert aria-hidden="true" />
              {say(view.warning)}
            </p>
          )}
        </div>
      </div>
      <Acts view={view} open={open} onDone={close} />
    </Dialog>
  );
}

function Acts({
  view,
  open,
  onDone,
}: {
  readonly view: CardView;
  readonly open: React.Ref<HTMLButtonElement>;
  readonly onDone: () => void;
}) {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  const now = useNow();
  const [, navigate] = useLocation();
  const { action, settled, place } = view;
  const about = action === null ? null : { key: action.key, also: [...action.covers] };
  const isOpen = action !== null && settled === null && action.move === 'yours';
  return (
    <div className={styles['acts']}>
      <Button
        ref={open}
        look="primary"
        keys="↵"
        className={styles['first']}
        onClick={() => {
          onDone();
          navigate(place);
        }}
      >
        {say(action === null ? 'inbox.digest.today' : 'inbox.open')}
      </Button>
      {isOpen && about !== null && (
        <>
          <Button
            onClick={() => {
              void send('action.complete', about);
              onDone();
            }}
          >
            {say(doneWords(action))}
          </Button>
          <SnoozeMenu
            action={action}
            settings={settings}
            now={now}
            trigger={
              <Button>
                {say('actions.snooze')}
                <ChevronDown aria-hidden="true" />
              </Button>
            }
            onSnooze={(untilAt) => {
              void send('action.snooze', { ...about, untilAt });
              onDone();
            }}
          />
        </>
      )}
      {about !== null && !isOpen && action?.state.kind === 'done' && (
        <Button
          onClick={() => {
            void send('action.reopen', about);
          }}
        >
          {say('actions.reopen')}
        </Button>
      )}
    </div>
  );
}
