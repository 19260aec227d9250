import { PencilLine, UserRoundPlus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { isNumber } from './keys.ts';
import styles from './Unknown.module.css';

export interface UnknownProps {
  readonly typed: string;
  /** The line about the call is open already. */
  readonly isNoting: boolean;
  readonly onNote: () => void;
  readonly onAdd: () => void;
}

/** Nobody of that number or name is known, and what can be done about it. */
export function Unknown({ typed, isNoting, onNote, onAdd }: UnknownProps) {
  const say = useSay();
  // As it was typed: half a number put into international form would read as another one.
  const number = isNumber(typed) ? typed.trim() : null;
  return (
    <div className={styles['unknown']}>
      <h1 className={styles['title']}>{say('caller.unknown')}</h1>
      <p className={styles['text']}>
        {number === null ? say('caller.unknown.name', { name: typed.trim() }) : say('caller.unknown.number', { number })}
      </p>
      {!isNoting && (
        <div className={styles['acts']}>
          <Button look="primary" icon={<PencilLine aria-hidden="true" />} keys="↵" aria-keyshortcuts="Enter" onClick={onNote}>
            {say('caller.note')}
          </Button>
          {number !== null && (
            <Button look="quiet" icon={<UserRoundPlus aria-hidden="true" />} onClick={onAdd}>
              {say('caller.unknown.add')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
