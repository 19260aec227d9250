import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import styles from './AnswerChips.module.css';
import type { Suggestions } from './suggestions.ts';

export interface AnswerChipsProps {
  readonly label: string;
  /** Names the field for an answer of one's own. */
  readonly anotherLabel: string;
  readonly value: string;
  readonly suggestions: Suggestions;
  readonly onChange: (value: string | null) => void;
}

/** One answer in one tap, or in the person's own words. */
export function AnswerChips({ label, anotherLabel, value, suggestions, onChange }: AnswerChipsProps) {
  const say = useSay();
  const [isTyping, setIsTyping] = useState(false);
  const another = useRef<HTMLButtonElement>(null);
  const offered = [...suggestions.before, ...suggestions.usual.map((suggestion) => say(suggestion))];
  const words = [...new Set(value === '' || isTyping || offered.includes(value) ? offered : [value, ...offered])];
  const stop = (): void => {
    setIsTyping(false);
    requestAnimationFrame(() => another.current?.focus());
  };
  return (
    <fieldset className={styles['set']}>
      <legend className={styles['legend']}>{label}</legend>
      <ChoiceChips
        label={label}
        value={isTyping ? null : value}
        options={words.map((word) => ({ value: word, label: word }))}
        onChange={onChange}
      >
        {isTyping ? (
          <input
            className={styles['own']}
            aria-label={anotherLabel}
            value={value}
            autoFocus
            maxLength={200}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => setIsTyping(false)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.stopPropagation();
              stop();
            }}
          />
        ) : (
          <Chip
            ref={another}
            look="ask"
            icon={<Plus aria-hidden="true" />}
            aria-label={anotherLabel}
            onClick={() => {
              if (offered.includes(value)) onChange(null);
              setIsTyping(true);
            }}
          >
            {say('log.another')}
          </Chip>
        )}
      </ChoiceChips>
    </fieldset>
  );
}
