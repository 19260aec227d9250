import { Link } from 'wouter';
import { useId } from 'react';
import { type Given, handedWords } from '../../documents/given.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { ROW_ATTRIBUTE } from '../../ui/use-rows.ts';
import styles from './HandedList.module.css';

export interface HandedListProps {
  readonly title: string;
  readonly handed: readonly Given[];
  readonly onLeaving: (key: string, goes: boolean) => void;
}

/** Which version each of them has. */
export function HandedList({ title, handed, onLeaving }: HandedListProps) {
  const say = useSay();
  const send = useSend();
  const id = useId();
  if (handed.length === 0) return <p className={styles['none']}>{say('documents.handed.none')}</p>;
  return (
    <>
      <h3 id={id} className={styles['heading']}>
        {say('documents.handed')}
      </h3>
      <ul aria-labelledby={id}>
        {handed.map((given) => (
          <li key={given.handedId} className={styles['handed']} tabIndex={-1} {...{ [ROW_ATTRIBUTE]: given.handedId }}>
            <div className={styles['where']}>
              <Link to={`/opportunities/${given.opportunityId}`} className={styles['company'] ?? ''}>
                {given.company}
              </Link>
              <p className={styles['detail']}>{say(handedWords(given))}</p>
            </div>
            <p className={styles['version']}>
              {given.isOlder ? (
                say('documents.handed.older', { version: given.version })
              ) : (
                <span className={text['good']}>{say('documents.handed.current')}</span>
              )}
            </p>
            <Button
              look="quiet"
              size="small"
              aria-label={say('documents.handed.remove.named', { title, company: given.company })}
              onClick={() => {
                onLeaving(given.handedId, true);
                void send('document.unhand', { id: given.documentId, handedId: given.handedId });
              }}
            >
              {say('documents.handed.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
