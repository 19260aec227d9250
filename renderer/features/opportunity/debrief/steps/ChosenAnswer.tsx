import { useSay } from '../../../../ui/say.ts';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { TextArea } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

export interface ChosenAnswerProps {
  readonly which: 'best' | 'improvable';
  readonly desk: Desk;
}

/** The best answer or the most improvable one: chosen among the questions that are noted, or written, and why. */
export function ChosenAnswer({ which, desk: { debrief, change } }: ChosenAnswerProps) {
  const say = useSay();
  const named = debrief.questions.filter(({ question }) => question.trim() !== '');
  const [id, why] = which === 'best' ? (['bestId', 'bestWhy'] as const) : (['improvableId', 'improvableWhy'] as const);
  return (
    <div className={styles['fields']}>
      {named.length > 0 && (
        <div className={styles['group']}>
          <p className={styles['label']}>{say('debrief.which')}</p>
          <ChoiceChips
            label={say('debrief.which')}
            isWrapping
            value={debrief[id]}
            options={named.map((asked) => ({ value: asked.id, label: asked.question }))}
            onChange={(chosen) => change({ [id]: chosen })}
          />
        </div>
      )}
      <TextArea
        label={named.length > 0 ? say('debrief.why') : say(`debrief.step.${which}`)}
        labelUnseen={named.length === 0}
        human
        className={styles['roomy']}
        value={debrief[why]}
        onChange={(words) => change({ [why]: words })}
      />
    </div>
  );
}
