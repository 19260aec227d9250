import { useEffect, useRef } from 'react';
import { useSay } from '../../ui/say.ts';
import type { MatchRow } from './head.ts';
import styles from './Matches.module.css';

export interface MatchesProps {
  /** Names the list for the field that leads through it. */
  readonly id: string;
  readonly rows: readonly MatchRow[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Everybody it may be, the likeliest first: the arrows of the field lead through them, and the card below follows. */
export function Matches({ id, rows, chosenId, onChoose }: MatchesProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [chosenId]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={say('caller.matches')} className={styles['matches']}>
      {rows.map((row) => (
        <li
          key={row.id}
          id={`${id}-${row.id}`}
          role="option"
          aria-selected={row.id === chosenId}
          className={styles['match']}
          // The field keeps the focus, and with it the keys.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row.id)}
        >
          <span className={styles['name']}>{row.name}</span>
          <span className={styles['about']}>{row.about}</span>
        </li>
      ))}
    </ul>
  );
}
