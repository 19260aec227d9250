import { type RefObject, useEffect } from 'react';

/**
 * Scrolls a table sideways until its newest interview is seen, with no interview half under the first column, whenever
 * the window or the number of interviews changes.
 */
export const useNewestInSight = (scroller: RefObject<HTMLDivElement | null>, interviews: number): void => {
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    const show = (): void => {
      const [first, ...others] = current.querySelectorAll<HTMLTableCellElement>('thead th');
      const heads = others.slice(0, interviews);
      const newest = heads.at(-1);
      if (first === undefined || newest === undefined) return;
      const hidden = newest.offsetLeft + newest.offsetWidth - current.clientWidth;
      const leftmost = heads.find(({ offsetLeft }) => offsetLeft - first.offsetWidth >= hidden) ?? newest;
      current.scrollLeft = hidden <= 0 ? 0 : leftmost.offsetLeft - first.offsetWidth;
    };
    const watch = new ResizeObserver(show);
    watch.observe(current);
    return () => watch.disconnect();
  }, [scroller, interviews]);
};
