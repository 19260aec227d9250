import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { Chip } from './Chip.tsx';
import styles from './ChoiceChips.module.css';

export interface ChoiceChipsProps<Value extends string | number> {
  /** What is being chosen, for assistive technology. */
  readonly label: string;
  readonly value: Value | null;
  /** The answers are whole sentences, which may take several lines. */
  readonly isWrapping?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Choosing the chosen one again takes the choice back, as null. */
  readonly onChange: (value: Value | null) => void;
  /** Further chips at the end, such as one to add an answer. */
  readonly children?: ReactNode;
}

/** At most one of a few short answers, each a chip; none is an answer too. */
export function ChoiceChips<Value extends string | number>({
  label,
  value,
  isWrapping = false,
  options,
  onChange,
  children,
}: ChoiceChipsProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles['chips']} data-wrapping={isWrapping || undefined}>
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <Chip
            key={option.value}
            look={chosen ? 'on' : 'plain'}
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? null : option.value)}
          >
            {option.label}
            {chosen && <Check aria-hidden="true" />}
          </Chip>
        );
      })}
      {children}
    </div>
  );
}
