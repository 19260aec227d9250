import { correct } from '../../core/quick-log/corrections.ts';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { type EditorProps, problemOf } from './editor.ts';

/** What the job is called. */
export function RoleEditor({ form, context, change, problems, onDone }: EditorProps) {
  const say = useSay();
  const problem = problemOf(problems, 'role');
  const known = [...new Set(context.opportunities.map(({ role }) => role))]
    .filter((role) => role !== '')
    .toSorted((a, b) => a.localeCompare(b));
  return (
    <SuggestField
      label={say('log.field.role')}
      value={form.role?.value ?? ''}
      suggestions={known}
      onChange={(role) => change((corrections) => correct(corrections, 'role', role === '' ? null : role))}
      onEnter={onDone}
      problem={problem === null ? null : say(problem.message)}
    />
  );
}
