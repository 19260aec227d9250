import { useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import { PersonField } from '../../people/PersonField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';

export interface OtherPersonDialogProps {
  readonly people: readonly Person[];
  readonly onPerson: (person: Person) => void;
  readonly onClose: () => void;
}

/** Somebody among more people than a menu holds, found by typing. */
export function OtherPersonDialog({ people, onPerson, onClose }: OtherPersonDialogProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const person = people.find(({ id }) => id === chosen);
  const choose = (): Promise<void> => {
    if (person !== undefined) {
      onPerson(person);
      onClose();
    }
    return Promise.resolve();
  };
  return (
    <Dialog open size="narrow" onClose={onClose} title={say('letters.to.others')}>
      <Form onSubmit={choose}>
        <PersonField label={say('letters.to.others.name')} people={people} onChange={setChosen} />
        <FormEnd>
          <Button type="submit" look="primary" disabled={person === undefined}>
            {say('letters.to.others.choose')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
