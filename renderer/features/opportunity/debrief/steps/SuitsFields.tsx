import { useSay } from '../../../../ui/say.ts';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

/** Fit, growth and goals: a tap each, and why. */
export function SuitsFields({ desk: { debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  return (
    <div className={styles['fields']}>
      {(['fit', 'growth', 'goals'] as const).map((about) => {
        const question = say(`debrief.suits.${about}`);
        const leaning = debrief[about];
        return (
          <div key={about} className={styles['group']}>
            <div className={styles['row']}>
              <p className={styles['question']}>{question}</p>
              <ChoiceChips
                label={question}
                value={leaning.answer}
                options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: say(`debrief.suits.${value}`) }))}
                onChange={(answer) => change({ [about]: { ...leaning, answer } })}
              />
            </div>
            <TextField
              label={`${question} ${say('debrief.why')}`}
              labelUnseen
              human
              placeholder={say('debrief.why')}
              value={leaning.why}
              onChange={(why) => change({ [about]: { ...leaning, why } })}
            />
          </div>
        );
      })}
    </div>
  );
}
