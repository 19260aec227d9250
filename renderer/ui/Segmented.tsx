import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import styles from './Segmented.module.css';

export interface SegmentedProps<Value extends string> {
  /** What is being chosen, for assistive technology. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: a view, a filter, a format. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <RadioGroup className={styles['group']} aria-label={label} value={value} onValueChange={(next) => onChange(next)}>
      {options.map((option) => (
        <Radio.Root key={option.value} value={option.value} className={styles['option']} aria-label={option.label}>
          {option.icon}
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
