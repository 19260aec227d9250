import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** From here on only the rows in sight are drawn. */
const MANY = 200;

export interface LongListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What a row is taken to measure until it is drawn, in pixels. */
  readonly rowPx: number;
  readonly itemClassName: string | undefined;
  readonly children: (item: Item) => ReactNode;
}

/** The items of a list, each in an `li`; stands inside of a `ul`. Of many only those in sight are drawn. */
export function LongList<Item extends { readonly id: string }>(props: LongListProps<Item>) {
  const { items, itemClassName, children } = props;
  if (items.length > MANY) return <ManyItems {...props} />;
  return items.map((item) => (
    <li key={item.id} className={itemClassName}>
      {children(item)}
    </li>
  ));
}

function ManyItems<Item extends { readonly id: string }>({ items, scroller, rowPx, itemClassName, children }: LongListProps<Item>) {
  const start = useRef<HTMLLIElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const box = start.current?.getBoundingClientRect();
    if (box !== undefined && scroller.current !== null) {
      setOffset(box.top - scroller.current.getBoundingClientRect().top + scroller.current.scrollTop);
    }
  }, [scroller]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
    scrollMargin: offset,
  });
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? offset) - offset;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? offset) - offset);
  return (
    <>
      <li ref={start} aria-hidden="true" style={{ height: before }} />
      {shown.map(({ index, key }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={itemClassName}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {children(item)}
            </li>
          )
        );
      })}
      <li aria-hidden="true" style={{ height: after }} />
    </>
  );
}
