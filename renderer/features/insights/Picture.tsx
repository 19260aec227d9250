import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '../../ui/say.ts';
import { nextMark, type PictureMark } from './next-mark.ts';
import styles from './Picture.module.css';

/** What a picture is drawn by: its width in pixels, and the mark that is looked at. */
export interface Drawing {
  readonly width: number;
  readonly active: string | null;
}

export interface PictureProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  /** In pixels. */
  readonly height: number;
  /** In the order they are read. */
  readonly marks: readonly PictureMark[];
  /** Draws the inside of the SVG, in pixels. */
  readonly children: (drawing: Drawing) => ReactNode;
}

/**
 * The ground of a picture, drawn in real pixels so that its words are never smaller than the app's. The arrows lead from mark
 * to mark, and what each says stands below and is announced; pointing at one does the same.
 */
export function Picture({ label, height, marks, children }: PictureProps) {
  const say = useSay();
  const ground = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [active, setActive] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = ground.current;
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextMark(marks, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(next);
  };
  const point = ({ target }: PointerEvent): void => {
    const mark = target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
    setActive(mark);
  };
  const shown = marks.find(({ id }) => id === active);
  return (
    <div
      ref={ground}
      className={styles['ground']}
      role="application"
      aria-roledescription={say('insights.picture')}
      aria-label={say('insights.picture.label', { label })}
      tabIndex={0}
      onKeyDown={press}
      onBlur={() => setActive(null)}
      onPointerOver={point}
      onPointerLeave={() => setActive(null)}
    >
      <svg className={styles['svg']} width="100%" height={height} aria-hidden="true" focusable="false">
        {width > 0 && children({ width, active: shown?.id ?? null })}
      </svg>
      <p className={styles['says']} role="status">
        {shown?.words}
      </p>
    </div>
  );
}
