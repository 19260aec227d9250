import { Autocomplete } from '@base-ui/react/autocomplete';
import type { Ref } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';
import field from './Field.module.css';
import layer from './layer.module.css';
import styles from './SuggestField.module.css';

/** The longest line that is kept, in UTF-16 units, as the schema of a line has it. */
const LINE_LENGTH = 200;

/** Of thousands of suggestions no more are drawn: whoever looks for another types a letter more. Ours. */
const SHOWN_AT_MOST = 50;

export interface SuggestFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** The most that may be typed, in UTF-16 units; without it, what a line holds. */
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The suggestions are those that fit what was typed; none of them is left out. */
  readonly isFitting?: boolean;
  /** A suggestion was chosen; without it, choosing is typing it. */
  readonly onChoose?: (suggestion: string) => void;
  /** Enter while no suggestion is highlighted. */
  readonly onEnter?: () => void;
}

/** One line of text with known answers to choose from; anything else may be typed. */
export function SuggestField({
  value,
  suggestions,
  onChange,
  placeholder,
  maxLength = LINE_LENGTH,
  disabled = false,
  inputRef,
  isFitting = false,
  onChoose,
  onEnter,
  ...given
}: SuggestFieldProps) {
  return (
    <Field {...given}>
      {(wiring) => (
        <Autocomplete.Root
          items={suggestions}
          value={value}
          onValueChange={(next, { reason }) => {
            // Escape closes what is open; it does not take away what was typed.
            if (reason === 'escape-key') return;
            if (reason === 'item-press' && onChoose !== undefined) onChoose(next);
            else onChange(next);
          }}
          openOnInputClick
          limit={SHOWN_AT_MOST}
          {...(isFitting ? { filter: null } : {})}
        >
          <Autocomplete.Input
            {...wiring}
            ref={inputRef}
            placeholder={placeholder}
            maxLength={maxLength}
            disabled={disabled}
            className={field['control']}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant') === null) onEnter?.();
            }}
          />
          {suggestions.length > 0 && (
            <Autocomplete.Portal>
              <Autocomplete.Positioner className={layer['positioner']} sideOffset={4} align="start">
                <Autocomplete.Popup className={classNames(layer['layer'], styles['popup'])}>
                  <Autocomplete.List className={styles['list']} aria-label={given.label}>
                    {(suggestion: string) => (
                      <Autocomplete.Item key={suggestion} value={suggestion} className={styles['item']}>
                        {suggestion}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.List>
                </Autocomplete.Popup>
              </Autocomplete.Positioner>
            </Autocomplete.Portal>
          )}
        </Autocomplete.Root>
      )}
    </Field>
  );
}
