import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { type Feeling, feelingSchema } from '../../core/model/interview.ts';
import { useSay } from '../ui/say.ts';
import answer from './AnswerChips.module.css';
import styles from './FeelingField.module.css';

export interface FeelingFieldProps {
  readonly label: string;
  readonly value: Feeling | null;
  readonly onChange: (feeling: Feeling | null) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrows move between the answers; each is a stop of Tab as well. */
const move = (event: KeyboardEvent): void => {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  buttons.at((at + step) % buttons.length)?.focus();
};

/** How it felt, in one tap; a second tap takes it back. */
export function FeelingField({ label, value, onChange }: FeelingFieldProps) {
  const say = useSay();
  return (
    <fieldset className={answer['set']}>
      <legend className={answer['legend']}>{label}</legend>
      <div role="group" aria-label={label} className={styles['feelings']} onKeyDown={move}>
        {feelingSchema.options.map((feeling) => (
          <button
            key={feeling}
            type="button"
            aria-pressed={feeling === value}
            className={styles['feeling']}
            onClick={() => onChange(feeling === value ? null : feeling)}
          >
            {feeling === value && <Check aria-hidden="true" />}
            {say(`log.feeling.${feeling}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
