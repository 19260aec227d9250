import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Message } from '../../../core/messages/message.ts';
import { NotedLine } from '../../capture/NotedLine.tsx';
import type { Noted } from '../../capture/write-down.ts';
import { useClient, useStatus } from '../../data/services.ts';
import { useCloseQuick } from '../../quick/use-close-quick.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { undoPressed } from '../../undo/undo-keys.ts';
import { useTakeBack } from '../../capture/use-take-back.ts';
import styles from './Screen.module.css';

/** How long it stays to be read and undone, in milliseconds, as a toast does. It waits while pointed at or walked through. */
const STAYS_MS = 8_000;

interface NotedCardProps {
  readonly noted: Noted;
  readonly said: Message | null;
  /** A letter was typed: the next line begins with it. */
  readonly onType: (text: string) => void;
}

/** What the card becomes once the line is noted: what was noted, what comes next, and the way back. The window then goes by itself. */
export function NotedCard({ noted, said, onType }: NotedCardProps) {
  const say = useSay();
  const client = useClient();
  const takeBack = useTakeBack(noted);
  const close = useCloseQuick('capture');
  const isMac = useStatus().platform === 'darwin';
  const card = useRef<HTMLDivElement>(null);
  const [isHeld, setHeld] = useState(false);
  const leave = useEffectEvent(close);
  const [first] = noted.opportunityIds;

  useEffect(() => card.current?.focus(), []);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => leave(), STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);

  const press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (event.nativeEvent.isComposing) return;
    // A key that is held down since the line was noted, or taken back, was pressed once.
    if (event.repeat) {
      event.preventDefault();
      return;
    }
    if (key === 'Enter' && target === card.current) close();
    else if (undoPressed(event, isMac) === 'undo') void takeBack();
    else if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) onType(key);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={card}
      tabIndex={-1}
      className={styles['done']}
      onKeyDown={press}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ target }) => setHeld(target !== card.current)}
    >
      <NotedLine noted={noted} said={said} />
      <div className={styles['acts']}>
        <Button size="small" keys={isMac ? '⌘Z' : 'Ctrl Z'} onClick={() => void takeBack()}>
          {say('app.undo')}
        </Button>
        {first !== undefined && (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              void client.call('window.goTo', { to: `/opportunities/${first}?action=first` });
              close();
            }}
          >
            {say('quick-capture.show')}
          </Button>
        )}
      </div>
    </div>
  );
}
