import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import styles from './RadioCards.module.css';

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few choices that each need a sentence. */
export function RadioCards<Value extends string>({ label, value, options, onChange }: RadioCardsProps<Value>) {
  return (
    <RadioGroup className={styles['cards']} aria-label={label} value={value} onValueChange={(next) => onChange(next)}>
      {options.map((option) => (
        <RadioCard key={option.value} value={option.value} label={option.label} detail={option.detail} />
      ))}
    </RadioGroup>
  );
}

/** One card of a group of radio cards. */
function RadioCard({ value, label, detail }: { readonly value: string; readonly label: string; readonly detail: string | undefined }) {
  const id = useId();
  return (
    <label className={styles['card']}>
      <Radio.Root
        value={value}
        className={styles['radio']}
        aria-labelledby={`${id}-label`}
        aria-describedby={detail === undefined ? undefined : `${id}-detail`}
      />
      <span>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        {detail !== undefined && (
          <span id={`${id}-detail`} className={styles['detail']}>
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}
