import { Check } from 'lucide-react';
import type { Message } from '../../core/messages/message.ts';
import { usePlan, useNow, useSettings } from '../data/services.ts';
import { whenOf } from '../actions/when.ts';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { nextStepOf } from './next-step.ts';
import styles from './NotedLine.module.css';
import type { Noted } from './write-down.ts';

/** What was noted, as the main window's toast says it once it is told, and what is to be done next for it. */
export function NotedLine({ noted: { opportunityIds }, said }: { readonly noted: Noted; readonly said: Message | null }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const next = nextStepOf(usePlan(), opportunityIds);
  return (
    <div role="status" className={styles['noted']}>
      <Check aria-hidden="true" />
      <div>
        <p className={text['row']}>{said === null ? say('quick-capture.noted') : say(said)}</p>
        {next !== null && (
          <p className={styles['next']}>{say('quick-capture.next', { what: say(next.title), when: say(whenOf(next, now, zone)) })}</p>
        )}
      </div>
    </div>
  );
}
