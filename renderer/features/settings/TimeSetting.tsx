import type { LocalTime } from '../../../core/time/types.ts';
import { useTyped } from '../../data/use-typed.ts';
import { TimeField } from '../../ui/TimeFields.tsx';

export interface TimeSettingProps {
  readonly label: string;
  readonly kept: LocalTime;
  readonly save: (time: LocalTime) => Promise<{ readonly ok: boolean }>;
}

/** A time of day that is saved once it is typed, not at each digit. */
export function TimeSetting({ label, kept, save }: TimeSettingProps) {
  const { value, onChange, onBlur } = useTyped(kept, save);
  return (
    <TimeField
      label={label}
      labelUnseen
      value={value}
      onChange={(time) => {
        if (time !== null) onChange(time);
      }}
      onBlur={() => onBlur()}
    />
  );
}
