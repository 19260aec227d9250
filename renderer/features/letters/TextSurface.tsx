import { type PointerEvent, type Ref, useMemo } from 'react';
import { drawnMarks, type Mark, markAt, piecesOf } from './marks.ts';
import styles from './TextSurface.module.css';

export interface TextSurfaceProps {
  readonly label: string;
  readonly value: string;
  readonly marks: readonly Mark[];
  /** What is good in it; never pointed at. */
  readonly praised: readonly Mark[];
  /** The finding that is looked at, here or in the list. */
  readonly active: string | null;
  /** Says how many findings there are. */
  readonly describedBy: string;
  readonly areaRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
  /** The caret came to a mark, or went from it. */
  readonly onEnter: (findingKey: string | null) => void;
  /** The pointer came to a mark, or went from it. */
  readonly onPoint: (findingKey: string | null) => void;
}

/** The longest text of a letter, in UTF-16 units, as its schema has it. */
const TEXT_LIMIT = 20_000;

/**
 * Where a letter is written: a plain text field, so that undo, input methods, pasting and screen readers are the
 * platform's own, over a layer that draws the same text unseen with the marks under it.
 */
export function TextSurface({
  label,
  value,
  marks,
  praised,
  active,
  describedBy,
  areaRef,
  onChange,
  onLeave,
  onEnter,
  onPoint,
}: TextSurfaceProps) {
  const pieces = useMemo(() => piecesOf(value, drawnMarks(marks, praised)), [value, marks, praised]);
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const below = document.elementsFromPoint(clientX, clientY).find((element) => element.hasAttribute('data-finding'));
    onPoint(below?.getAttribute('data-finding') ?? null);
  };
  return (
    <div className={styles['surface']}>
      <div className={styles['layer']} aria-hidden="true">
        {pieces.map(({ words, mark }, index) =>
          mark === null ? (
            words
          ) : (
            <span
              key={index}
              className={styles['mark']}
              data-finding={mark.findingKey === '' ? undefined : mark.findingKey}
              data-level={mark.level}
              data-active={mark.findingKey === active || undefined}
            >
              {words}
            </span>
          ),
        )}
        {/* A last empty line has a height only with something in it. */}
        {'\u200B'}
      </div>
      <textarea
        ref={areaRef}
        className={styles['words']}
        aria-label={label}
        aria-describedby={describedBy}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        maxLength={TEXT_LIMIT}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
        onSelect={({ currentTarget }) => {
          if (document.activeElement === currentTarget) onEnter(markAt(marks, currentTarget.selectionStart)?.findingKey ?? null);
        }}
        onPointerMove={point}
        onPointerLeave={() => onPoint(null)}
      />
    </div>
  );
}
