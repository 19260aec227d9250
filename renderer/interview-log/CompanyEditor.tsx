import { correct } from '../../core/quick-log/corrections.ts';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { type EditorProps, problemOf } from './editor.ts';

/** Which company it was: one that is known, or a new one. */
export function CompanyEditor({ form, context, change, problems, onDone }: EditorProps) {
  const say = useSay();
  const problem = problemOf(problems, 'company');
  const known = [...new Set(context.opportunities.map(({ company }) => company))].toSorted((a, b) => a.localeCompare(b));
  const choose = (name: string): void => {
    const matches = context.opportunities.filter(({ company }) => company === name);
    const [only] = matches;
    const opportunityId = matches.length === 1 && only !== undefined ? only.id : null;
    change((corrections) => correct(corrections, 'company', name === '' ? null : { opportunityId, name }));
  };
  return (
    <SuggestField
      label={say('log.field.company')}
      value={form.company?.value.name ?? ''}
      suggestions={known}
      onChange={choose}
      onEnter={onDone}
      problem={problem === null ? null : say(problem.message)}
    />
  );
}
