import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Check } from 'lucide-react';
import { type Feeling, feelingSchema } from '../../core/model/interview.ts';
import { useSay } from '../ui/say.ts';
import answer from './AnswerChips.module.css';
import styles from './FeelingField.module.css';

export interface FeelingFieldProps {
  readonly label: string;
  readonly value: Feeling | null;
  readonly onChange: (feeling: Feeling | null) => void;
}

/** How it felt, in one tap; a second tap takes it back. */
export function FeelingField({ label, value, onChange }: FeelingFieldProps) {
  const say = useSay();
  return (
    <fieldset className={answer['set']}>
      <legend className={answer['legend']}>{label}</legend>
      <ToggleGroup
        className={styles['feelings']}
        aria-label={label}
        value={value === null ? [] : [value]}
        onValueChange={([chosen]) => onChange(feelingSchema.nullable().parse(chosen ?? null))}
      >
        {feelingSchema.options.map((feeling) => (
          <Toggle key={feeling} value={feeling} className={styles['feeling']}>
            {feeling === value && <Check aria-hidden="true" />}
            {say(`log.feeling.${feeling}`)}
          </Toggle>
        ))}
      </ToggleGroup>
    </fieldset>
  );
}
