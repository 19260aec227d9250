import { useSay } from '../../../../ui/say.ts';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { TextArea } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

const EXPECTATIONS = ['as-expected', 'easier', 'harder', 'different'] as const;

/** What was expected against what it was. */
export function ExpectationFields({ desk: { debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  return (
    <div className={styles['fields']}>
      <ChoiceChips
        label={say('debrief.step.expectation')}
        value={debrief.expectation}
        options={EXPECTATIONS.map((value) => ({ value, label: say(`debrief.expectation.${value}`) }))}
        onChange={(expectation) => change({ expectation })}
      />
      <TextArea
        label={say('debrief.expectation.why')}
        human
        value={debrief.expectationWhy}
        onChange={(expectationWhy) => change({ expectationWhy })}
      />
    </div>
  );
}
