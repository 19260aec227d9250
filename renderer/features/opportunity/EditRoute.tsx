import type { Route } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import { Fieldset, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface RouteFieldsProps {
  readonly route: Route;
  readonly people: readonly Person[];
  readonly onChange: (route: Route) => void;
  /** The name of a recruiter who is not known yet; null while one who is known, or nobody, is chosen. */
  readonly newName: string | null;
  readonly onNewName: (name: string | null) => void;
}

/** Stands for somebody new among the ids of the recruiters. */
const NEW = 'new';

/** Whether a recruiter manages the process, and who. */
export function RouteFields({ route, people, onChange, newName, onNewName }: RouteFieldsProps) {
  const say = useSay();
  const recruiters = people.filter(
    ({ id, roles }) => roles.includes('recruiter') || (route.kind === 'recruiter' && route.recruiterId === id),
  );
  return (
    <Fieldset legend={say('opportunity.edit.route')}>
      <Segmented
        label={say('opportunity.edit.route')}
        value={route.kind}
        options={[
          { value: 'direct', label: say('log.route.direct') },
          { value: 'recruiter', label: say('log.route.recruiter') },
        ]}
        onChange={(kind) => onChange(kind === 'direct' ? { kind } : { kind, recruiterId: null, agency: '' })}
      />
      {route.kind === 'recruiter' && (
        <Pair>
          <Select
            label={say('opportunity.edit.recruiter')}
            value={newName === null ? (route.recruiterId ?? '') : NEW}
            options={[
              { value: '', label: say('opportunity.edit.recruiter.none') },
              ...recruiters.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEW, label: say('opportunity.edit.recruiter.new') },
            ]}
            onChange={(chosen) => {
              onNewName(chosen === NEW ? '' : null);
              const recruiter = recruiters.find(({ id }) => id === chosen);
              onChange({ ...route, recruiterId: recruiter?.id ?? null, agency: recruiter?.company || route.agency });
            }}
          />
          {newName !== null && (
            <TextField label={say('opportunity.edit.recruiter.name')} value={newName} maxLength={200} onChange={onNewName} />
          )}
          <TextField
            label={say('opportunity.edit.agency')}
            value={route.agency}
            maxLength={200}
            onChange={(agency) => onChange({ ...route, agency })}
          />
        </Pair>
      )}
    </Fieldset>
  );
}
