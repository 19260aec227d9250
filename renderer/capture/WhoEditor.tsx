import { correctField } from '../../core/capture/corrections.ts';
import { type PersonRole, personRoleSchema } from '../../core/model/person.ts';
import { namedBefore, peopleNames } from '../interview-log/known.ts';
import { Pair } from '../ui/Form.tsx';
import { Select } from '../ui/Select.tsx';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { companyOfAbout } from './about.ts';
import type { CaptureEditorProps } from './editor.ts';

const ROLES = ['interviewer', 'hiring-manager', 'recruiter', 'reference', 'other'] as const satisfies readonly PersonRole[];

/** Who it was: somebody known, or somebody new with their part. */
export function WhoEditor({ form, context, change, onDone }: CaptureEditorProps) {
  const say = useSay();
  const person = 'person' in form ? (form.person?.value ?? null) : null;
  const role = person?.role ?? 'other';
  return (
    <Pair>
      <SuggestField
        label={say('quick-capture.field.person')}
        value={person?.name ?? ''}
        suggestions={peopleNames(context, companyOfAbout(form.about?.value ?? null, context))}
        onChange={(name) => change((so) => correctField(so, 'person', name === '' ? null : namedBefore(context, name, role)))}
        onEnter={onDone}
      />
      {person?.personId === null && (
        <Select
          label={say('quick-capture.field.role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: say(`log.role.${value}`) }))}
          onChange={(next) => change((so) => correctField(so, 'person', { ...person, role: personRoleSchema.parse(next) }))}
        />
      )}
    </Pair>
  );
}
