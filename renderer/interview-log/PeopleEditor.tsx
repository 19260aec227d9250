import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { type PersonRole, personRoleSchema } from '../../core/model/person.ts';
import { addPerson, changePersonRole, removePerson } from '../../core/quick-log/corrections.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { type EditorProps, problemOf } from './editor.ts';
import styles from './editor.module.css';
import { namedBefore, peopleNames } from './known.ts';

const ROLES = ['interviewer', 'hiring-manager', 'recruiter', 'other'] as const satisfies readonly PersonRole[];

/** Who took part, each with their part; people are taken off, added, and given another part here. */
export function PeopleEditor({ form, context, change, problems }: EditorProps) {
  const say = useSay();
  const [name, setName] = useState('');
  const problem = problemOf(problems, 'people');
  const add = (): void => {
    if (name.trim() === '') return;
    change((corrections) => addPerson(corrections, namedBefore(context, name, 'interviewer')));
    setName('');
  };
  return (
    <div className={styles['stack']}>
      {form.people.length > 0 && (
        <ul className={styles['people']}>
          {form.people.map((person) => (
            <li key={person.key} className={styles['person']}>
              <span className={styles['name']}>{person.name}</span>
              <Select
                label={say('log.field.person.role')}
                labelUnseen
                value={person.role}
                options={ROLES.map((value) => ({ value, label: say(`log.role.${value}`) }))}
                onChange={(role) => change((corrections) => changePersonRole(corrections, person, personRoleSchema.parse(role)))}
              />
              <Button
                look="quiet"
                size="small"
                iconOnly
                aria-label={say('log.field.person.remove', { name: person.name })}
                icon={<X aria-hidden="true" />}
                onClick={() => change((corrections) => removePerson(corrections, person.key))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['adding']}>
        <SuggestField
          label={say('log.field.person.add')}
          value={name}
          suggestions={peopleNames(context, form.company?.value.name ?? null)}
          onChange={setName}
          onEnter={add}
          problem={problem === null ? null : say(problem.message)}
        />
        <Button
          iconOnly
          aria-label={say('log.field.person.add')}
          icon={<Plus aria-hidden="true" />}
          onClick={add}
          disabled={name.trim() === ''}
        />
      </div>
    </div>
  );
}
