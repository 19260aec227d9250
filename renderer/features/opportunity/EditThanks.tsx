import { useId } from 'react';
import { Fieldset } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import styles from './dialog.module.css';

const WAYS = ['general', 'through', 'directly'] as const;

interface ThanksWayProps {
  /** Null follows the settings. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

/** Which way thanks go where a recruiter runs the process. */
export function ThanksWay({ value, onChange }: ThanksWayProps) {
  const say = useSay();
  return (
    <Fieldset legend={say('opportunity.edit.thanks')}>
      <Segmented
        label={say('opportunity.edit.thanks')}
        value={value === null ? 'general' : value ? 'through' : 'directly'}
        options={WAYS.map((way) => ({ value: way, label: say(`opportunity.edit.thanks.${way}`) }))}
        onChange={(way) => onChange(way === 'general' ? null : way === 'through')}
      />
    </Fieldset>
  );
}

/** Whether thank-you notes are proposed here at all. */
export function ThankYou({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles['switch']}>
      <div>
        <p id={id} className={text['strong']}>
          {say('opportunity.edit.thank-you')}
        </p>
        <p id={`${id}-detail`} className={styles['note']}>
          {say('opportunity.edit.thank-you.detail')}
        </p>
      </div>
      <Switch labelledBy={id} describedBy={`${id}-detail`} on={on} onChange={onChange} />
    </div>
  );
}
