import { type ReactNode, useRef, useState } from 'react';
import { TextField } from './TextField.tsx';
import type { FieldProps } from './Field.tsx';
import { figurePlace, keepUnread, unreadAt } from './unread-figures.ts';

export interface FigureFieldProps<Figure> extends Omit<FieldProps, 'children' | 'problem'> {
  /** As it is written while nobody types; empty where there is none. */
  readonly written: string;
  /** Null where the words are no such figure. */
  readonly read: (words: string) => Figure | null;
  /** What is said once the field is left with something else in it. */
  readonly wrong: string;
  /** Null while the field is empty. Where what is typed stops being a figure, the one from before it was typed is told again. */
  readonly onChange: (figure: Figure | null) => void;
  readonly onLeave: () => void;
  /** Tells it from others of the same label on a screen. */
  readonly keepAs?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly after?: ReactNode;
}

/** A figure in words of one’s own: it is read while it is typed, and written as figures are once the field is left. */
export function FigureField<Figure>({ written, read, wrong, onChange, onLeave, keepAs, ...field }: FigureFieldProps<Figure>) {
  const [place] = useState(() => figurePlace(`${field.label} ${keepAs ?? ''}`));
  const [typed, setTyped] = useState(() => unreadAt(place));
  const [isLeft, setLeft] = useState(typed !== null);
  const before = useRef<Figure | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <TextField
      {...field}
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      problem={isLeft && isWrong ? wrong : null}
      value={typed ?? written}
      onFocus={() => setLeft(false)}
      onChange={(words) => {
        if (typed === null || isWrong) before.current = written === '' ? null : read(written);
        setTyped(words);
        const [isEmpty, figure] = [words.trim() === '', read(words)];
        keepUnread(place, isEmpty || figure !== null ? null : words);
        // “46 grand” is not 46: a figure that was read on the way does not stay where the whole cannot be read.
        if (isEmpty || figure !== null) onChange(isEmpty ? null : figure);
        else if (typed !== null && !isWrong) onChange(before.current);
      }}
      onBlur={() => {
        setLeft(true);
        // What could not be read stays as it was typed, so that it can be mended.
        if (!isWrong) setTyped(null);
        onLeave();
      }}
    />
  );
}
