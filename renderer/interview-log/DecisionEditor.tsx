import { correct } from '../../core/quick-log/corrections.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import { DateField } from '../ui/TimeFields.tsx';
import { type EditorProps, problemOf } from './editor.ts';
import styles from './editor.module.css';

const STATED_BY = ['employer', 'recruiter'] as const;

/** The day they named for their decision, and whose word that is. */
export function DecisionEditor({ form, change, problems }: EditorProps) {
  const say = useSay();
  const decision = form.decision?.value ?? null;
  const problem = problemOf(problems, 'decision');
  return (
    <div className={styles['stack']}>
      <DateField
        label={say('log.field.decision')}
        value={decision?.on ?? null}
        problem={problem === null ? null : say(problem.message)}
        onChange={(on) =>
          change((corrections) => correct(corrections, 'decision', on === null ? null : { on, by: decision?.by ?? 'employer' }))
        }
      />
      {decision !== null && (
        <div>
          <p className={styles['label']}>{say('log.field.decision.by')}</p>
          <ChoiceChips
            label={say('log.field.decision.by')}
            value={decision.by}
            options={STATED_BY.map((value) => ({ value, label: say(`log.by.${value}`) }))}
            onChange={(by) => {
              if (by !== null) change((corrections) => correct(corrections, 'decision', { on: decision.on, by }));
            }}
          />
        </div>
      )}
    </div>
  );
}
