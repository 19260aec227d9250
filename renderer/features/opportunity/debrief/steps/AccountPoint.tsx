import { Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { AccountPart } from '../../../../../core/model/debrief.ts';
import { CheckItem } from '../../../../ui/CheckItem.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useSay } from '../../../../ui/say.ts';
import { TextArea, TextField } from '../../../../ui/TextField.tsx';
import { AboutField } from './AboutField.tsx';
import styles from './AccountPoint.module.css';

export interface AccountPointProps {
  readonly part: AccountPart;
  readonly number: number;
  /** It was added just now: the person goes on typing in it. */
  readonly isNew: boolean;
  readonly onChange: (part: AccountPart) => void;
  readonly onRemove: () => void;
}

/** One point of the day: when, what happened, and what went wrong there if anything did. */
export function AccountPoint({ part, number, isNew, onChange, onRemove }: AccountPointProps) {
  const say = useSay();
  const { when, text, mistake } = part;
  const [whenField, textField] = [useRef<HTMLInputElement>(null), useRef<HTMLTextAreaElement>(null)];
  const isNamed = when !== '';
  const begin = useEffectEvent(() => (isNamed ? textField.current : whenField.current)?.focus());
  useEffect(() => {
    if (isNew) begin();
  }, [isNew]);
  const correct = (changed: Partial<NonNullable<AccountPart['mistake']>>): void => {
    if (mistake !== null) onChange({ ...part, mistake: { ...mistake, ...changed } });
  };
  return (
    <div role="group" aria-label={say('debrief.account.part', { number })} className={styles['point']}>
      <div className={styles['top']}>
        <TextField
          className={styles['when']}
          label={say('debrief.account.when')}
          maxLength={200}
          value={when}
          inputRef={whenField}
          onChange={(next) => onChange({ ...part, when: next })}
        />
        <IconButton
          label={`${say('debrief.account.remove')}: ${when === '' ? say('debrief.account.part', { number }) : when}`}
          tip={say('debrief.account.remove')}
          icon={<Trash2 aria-hidden="true" />}
          onClick={onRemove}
        />
      </div>
      <TextArea
        label={say('debrief.account.text')}
        human
        areaRef={textField}
        value={text}
        onChange={(next) => onChange({ ...part, text: next })}
      />
      <CheckItem
        checked={mistake !== null}
        comesForward
        onChange={(isOne) => onChange({ ...part, mistake: isOne ? { what: '', cause: '', nextTime: '', about: '' } : null })}
      >
        {say('debrief.account.mistake')}
      </CheckItem>
      {mistake !== null && (
        <div className={styles['mistake']}>
          <TextField
            label={say('debrief.account.what')}
            human
            maxLength={200}
            value={mistake.what}
            onChange={(what) => correct({ what })}
          />
          <TextArea label={say('debrief.account.cause')} human value={mistake.cause} onChange={(cause) => correct({ cause })} />
          <TextArea
            label={say('debrief.account.next-time')}
            human

            value={mistake.nextTime}
            onChange={(nextTime) => correct({ nextTime })}
          />
          <AboutField label={say('debrief.gap.about')} value={mistake.about} onChange={(about) => correct({ about })} />
        </div>
      )}
    </div>
  );
}
