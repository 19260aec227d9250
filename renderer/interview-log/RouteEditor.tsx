import { correct } from '../../core/quick-log/corrections.ts';
import type { NamedRoute } from '../../core/quick-log/reading.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { type EditorProps, problemOf } from './editor.ts';
import styles from './editor.module.css';
import { agenciesOf, companyOf, namedBefore, recruitersOf } from './known.ts';

const ROUTES = ['direct', 'recruiter'] as const;
const viaRecruiter: NamedRoute = { kind: 'recruiter', recruiter: null, agency: '' };

/** Direct, or through whom: every rule of the playbook respects it. */
export function RouteEditor({ form, context, change, problems, onDone }: EditorProps) {
  const say = useSay();
  const route = form.route?.value ?? null;
  const problem = problemOf(problems, 'route');
  const set = (next: NamedRoute | null): void => change((corrections) => correct(corrections, 'route', next));
  return (
    <div className={styles['stack']}>
      <ChoiceChips
        label={say('log.field.route')}
        value={route?.kind ?? null}
        options={ROUTES.map((value) => ({ value, label: say(`log.route.${value}`) }))}
        onChange={(kind) => {
          set(kind === null ? null : kind === 'direct' ? { kind } : viaRecruiter);
          if (kind === 'direct') onDone();
        }}
      />
      {route?.kind === 'recruiter' && (
        <div className={styles['row']}>
          <SuggestField
            label={say('log.field.recruiter')}
            value={route.recruiter?.name ?? ''}
            suggestions={recruitersOf(context)}
            problem={problem === null ? null : say(problem.message)}
            onChange={(name) => {
              const recruiter = name === '' ? null : namedBefore(context, name, 'recruiter');
              set({ ...route, recruiter, agency: route.agency || companyOf(context, recruiter?.personId ?? null) });
            }}
            onEnter={onDone}
          />
          <SuggestField
            label={say('log.field.agency')}
            value={route.agency}
            suggestions={agenciesOf(context)}
            onChange={(agency) => set({ ...route, agency })}
            onEnter={onDone}
          />
        </div>
      )}
    </div>
  );
}
