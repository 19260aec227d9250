import { useState } from 'react';
import type { LocalDay } from '../../core/time/types.ts';
import { useSay } from '../ui/say.ts';
import { DateField } from '../ui/TimeFields.tsx';

export interface NeededDayProps {
  readonly label: string;
  readonly value: LocalDay;
  /** Told of every whole day, and of null while the field is empty or unfinished. */
  readonly onChange: (day: LocalDay | null) => void;
}

/** A day that cannot be left out; it begins with a likely one. */
export function NeededDay({ label, value, onChange }: NeededDayProps) {
  const say = useSay();
  const [isEmpty, setEmpty] = useState(false);
  return (
    <DateField
      label={label}
      value={isEmpty ? null : value}
      problem={isEmpty ? say('happened.missing') : null}
      onChange={(day) => {
        setEmpty(day === null);
        onChange(day);
      }}
    />
  );
}
