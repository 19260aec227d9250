import type { Message } from '../../../core/messages/message.ts';
import { NotedLine } from '../../capture/NotedLine.tsx';
import type { Noted } from '../../capture/write-down.ts';
import { useStatus } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './NotedCall.module.css';

export interface NotedCallProps {
  readonly noted: Noted;
  /** In words, once they are told. */
  readonly said: Message | null;
  readonly onUndo: () => void;
}

/** What was noted of the call, what comes next, and the way back. */
export function NotedCall({ noted, said, onUndo }: NotedCallProps) {
  const say = useSay();
  const isMac = useStatus().platform === 'darwin';
  return (
    <div className={styles['noted']}>
      <NotedLine noted={noted} said={said} />
      <Button look="quiet" size="small" keys={say(isMac ? 'caller.key.command-z' : 'caller.key.control-z')} onClick={onUndo}>
        {say('app.undo')}
      </Button>
    </div>
  );
}
