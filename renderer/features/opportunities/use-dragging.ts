import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/*
 * Cards are dragged with the platform's own drag and drop. What is dragged and where it may land travels as data
 * of the drag: the card's id, the column's id.
 */

const CARD = 'opportunity';
const COLUMN = 'column';

const textIn = (data: Record<string | symbol, unknown> | undefined, key: string): string | null => {
  const found = data?.[key];
  return typeof found === 'string' ? found : null;
};

/** Lets an element be dragged as this card; tells whether it is at present. */
export const useDraggable = (ref: RefObject<HTMLElement | null>, id: string): boolean => {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (ref.current === null) return undefined;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ [CARD]: id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [ref, id]);
  return isDragged;
};

/** Lets cards be dropped on an element as this column; tells whether one is over it. */
export const useDropTarget = (ref: RefObject<HTMLElement | null>, id: string): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (ref.current === null) return undefined;
    return dropTargetForElements({
      element: ref.current,
      getData: () => ({ [COLUMN]: id }),
      canDrop: ({ source }) => textIn(source.data, CARD) !== null,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [ref, id]);
  return isOver;
};

/** Listens to every drag on the board; tells which card is dragged, null for none. */
export const useDrops = (onDrop: (card: string, column: string) => void): string | null => {
  const [dragged, setDragged] = useState<string | null>(null);
  const drop = useEffectEvent(onDrop);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setDragged(textIn(source.data, CARD)),
        onDrop: ({ source, location }) => {
          setDragged(null);
          const card = textIn(source.data, CARD);
          const column = textIn(location.current.dropTargets[0]?.data, COLUMN);
          if (card !== null && column !== null) drop(card, column);
        },
      }),
    [],
  );
  return dragged;
};
