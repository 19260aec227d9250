import { DEBRIEF_MINUTES } from '../../../core/model/debrief.ts';
import type { Terms } from '../../../core/model/brief.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { useTyped } from '../../data/use-typed.ts';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import { minutesTyped } from './debrief-minutes.ts';
import { Group, Line } from './Group.tsx';
import styles from './PreparationSection.module.css';

const TERMS = ['notice', 'available', 'pay'] as const satisfies readonly (keyof Terms)[];

/** How long a debrief takes, and what the person usually says of notice, start and pay. */
export function PreparationSection() {
  const say = useSay();
  return (
    <>
      <Group title={say('settings.debrief.title')}>
        <Line label={say('settings.debrief.length')} detail={say('settings.debrief.length.detail')}>
          <Minutes />
        </Line>
      </Group>
      <Group title={say('settings.terms.title')} lede={say('settings.terms.lede')}>
        <div className={styles['terms']}>
          {TERMS.map((term) => (
            <Term key={term} term={term} />
          ))}
        </div>
      </Group>
    </>
  );
}

function Minutes() {
  const say = useSay();
  const send = useSend();
  const { debriefMinutes } = useSettings();
  const { value, onChange, onBlur } = useTyped(String(debriefMinutes), (typed) =>
    send('settings.update', { debriefMinutes: minutesTyped(typed) ?? debriefMinutes }),
  );
  const isFit = minutesTyped(value) !== null;
  return (
    <TextField
      className={styles['minutes']}
      label={say('settings.debrief.length')}
      labelUnseen
      inputMode="numeric"
      value={value}
      maxLength={3}
      after={<span className={styles['unit']}>{say('settings.debrief.minutes')}</span>}
      problem={isFit ? null : say('settings.debrief.range', { from: DEBRIEF_MINUTES.shortest, to: DEBRIEF_MINUTES.longest })}
      onChange={(typed) => onChange(typed, minutesTyped(typed) !== null)}
      onBlur={() => onBlur(isFit)}
    />
  );
}

function Term({ term }: { readonly term: keyof Terms }) {
  const say = useSay();
  const send = useSend();
  const { terms } = useSettings();
  const { value, onChange, onBlur } = useTyped(terms[term], (typed) => send('settings.update', { terms: { [term]: typed } }));
  return (
    <TextField
      label={say(`settings.terms.${term}`)}
      placeholder={say(`settings.terms.${term}.such`)}
      value={value}
      maxLength={200}
      onChange={(typed) => onChange(typed)}
      onBlur={() => onBlur()}
    />
  );
}
