import { figureTyped } from '../../core/offers/figure-typed.ts';
import type { FieldProps } from './Field.tsx';
import { FigureField } from './FigureField.tsx';
import { useSay } from './say.ts';

export interface NumberFieldProps extends Omit<FieldProps, 'children' | 'problem'> {
  readonly value: number | null;
  readonly most: number;
  readonly least?: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** Written with the sign for per cent. */
  readonly percent?: boolean;
  /** Null while the field is empty. */
  readonly onChange: (value: number | null) => void;
  readonly onLeave: () => void;
  readonly placeholder?: string;
}

/** A number within limits; a unit typed behind it is passed over. */
export function NumberField({ value, most, least = 0, whole = false, percent = false, ...field }: NumberFieldProps) {
  const say = useSay();
  return (
    <FigureField
      {...field}
      written={value === null ? '' : say(percent ? 'offerTerms.percent' : 'offerTerms.number', { number: value })}
      read={(words) => {
        const figure = figureTyped(words);
        return figure !== null && figure >= least && figure <= most && (!whole || Number.isInteger(figure)) ? figure : null;
      }}
      wrong={say(whole ? 'offerTerms.number.wrong.whole' : 'offerTerms.number.wrong', { least, most })}
    />
  );
}
