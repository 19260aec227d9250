import { useState } from 'react';
import { useLocation } from 'wouter';
import { sameName } from '../../../core/changes/find-person.ts';
import { type PersonRole, personRoleSchema } from '../../../core/model/person.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LINE_LIMIT } from './limits.ts';

/** Names somebody new; the rest is written on their page, which it leads to. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const { people, opportunities } = useWorkspace((workspace) => workspace);
  const [name, setName] = useState('');
  const [company, setCompany] = useState('');
  const [role, setRole] = useState<PersonRole>('interviewer');
  const [hasTried, setHasTried] = useState(false);
  const isNamed = name.trim() !== '';
  const companies = [
    ...new Set([...Object.values(opportunities), ...Object.values(people)].map((each) => each.company).filter((each) => each !== '')),
  ].toSorted((one, other) => one.localeCompare(other));
  const isKnown = isNamed && Object.values(people).some((person) => sameName(person.name, name) && sameName(person.company, company));
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (!isNamed) return;
    const answer = await send('person.add', { name, role, company });
    if (answer.ok) navigate(`/people/${answer.value.personId}`);
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('people.add.title')}>
      <Form onSubmit={save}>
        <Pair>
          <TextField
            label={say('people.add.name')}
            value={name}
            maxLength={LINE_LIMIT}
            problem={hasTried && !isNamed ? say('people.add.name.missing') : null}
            hint={isKnown ? say('people.add.known') : undefined}
            onChange={setName}
          />
          <SuggestField label={say('people.add.company')} value={company} suggestions={companies} onChange={setCompany} />
        </Pair>
        <Fieldset legend={say('people.add.role')}>
          <ChoiceChips
            label={say('people.add.role')}
            value={role}
            options={personRoleSchema.options.map((value) => ({ value, label: say(`people.role.${value}`) }))}
            onChange={(next) => setRole(next ?? role)}
          />
        </Fieldset>
        <FormEnd>
          <Button look="primary" type="submit">
            {say('people.add.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
