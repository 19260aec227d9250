import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ItemId } from '../../../../core/model/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSay } from '../../../ui/say.ts';
import styles from './Removable.module.css';

export interface RemovableProps<Item extends { readonly id: ItemId }> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly onChange: (items: readonly Item[]) => void;
  /** What has the focus once something removed was put back. */
  readonly heirOf: () => HTMLElement | null;
  /** Names the list. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: (item: Item, remove: () => void) => ReactNode;
}

/** A list whose items can be removed; the newest removed one can be put back where it was. */
export function Removable<Item extends { readonly id: ItemId }>({
  items,
  nameOf,
  onChange,
  heirOf,
  label,
  className,
  children,
}: RemovableProps<Item>) {
  const say = useSay();
  const [removed, setRemoved] = useState<{ readonly item: Item; readonly at: number } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.map((item, at) => (
          <li key={item.id} className={styles['item']}>
            {children(item, () => {
              setRemoved({ item, at });
              onChange(items.filter(({ id }) => id !== item.id));
            })}
          </li>
        ))}
      </ul>
      {removed !== null && (
        <p className={styles['removed']} role="status">
          <span>{say('debrief.removed', { what: nameOf(removed.item) })}</span>
          <Button
            ref={undo}
            look="link"
            onClick={() => {
              onChange(items.toSpliced(removed.at, 0, removed.item));
              setRemoved(null);
              heirOf()?.focus();
            }}
          >
            {say('app.undo')}
          </Button>
        </p>
      )}
    </>
  );
}
