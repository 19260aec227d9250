import { mailAddressOf } from '../../../core/letters/sending/mail-address.ts';
import type { Self } from '../../../core/model/settings.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { useTyped } from '../../data/use-typed.ts';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Group } from './Group.tsx';
import styles from './LettersSection.module.css';
import { OwnWords } from './OwnWords.tsx';

const FIELDS = [
  { name: 'name', complete: 'name', mode: 'text' },
  { name: 'email', complete: 'email', mode: 'email' },
  { name: 'phone', complete: 'tel', mode: 'tel' },
] as const satisfies readonly { name: keyof Self; complete: string; mode: string }[];

const ENGLISH = ['british', 'american'] as const;

/** Who letters are from, and how they are spelled. */
export function LettersSection() {
  const say = useSay();
  const send = useSend();
  const { english } = useSettings();
  return (
    <>
      <Group title={say('settings.letters.title')} lede={say('settings.letters.lede')}>
        <div className={styles['fields']}>
          {FIELDS.map((field) => (
            <SelfField key={field.name} {...field} />
          ))}
        </div>
      </Group>
      <Group title={say('settings.letters.english')}>
        <div className={styles['fields']}>
          <RadioCards
            label={say('settings.letters.english')}
            value={english}
            options={ENGLISH.map((value) => ({
              value,
              label: say(`settings.letters.english.${value}`),
              detail: say(`settings.letters.english.${value}.detail`),
            }))}
            onChange={(value) => void send('settings.update', { english: value })}
          />
        </div>
        <OwnWords />
      </Group>
    </>
  );
}

/** One of the person's particulars. An address that is not whole yet is kept as it stands, and said. */
function SelfField({ name, complete, mode }: (typeof FIELDS)[number]) {
  const say = useSay();
  const send = useSend();
  const { self } = useSettings();
  const { value, onChange, onBlur } = useTyped(self[name], (typed) => send('settings.update', { self: { [name]: typed } }));
  const isOdd = name === 'email' && self.email !== '' && value === self.email && mailAddressOf(value) === null;
  return (
    <TextField
      label={say(`settings.letters.${name}`)}
      placeholder={say(`settings.letters.${name}.such`)}
      autoComplete={complete}
      inputMode={mode}
      value={value}
      maxLength={200}
      problem={isOdd ? say('settings.letters.email.odd') : null}
      onChange={(typed) => onChange(typed)}
      onBlur={() => onBlur()}
    />
  );
}
