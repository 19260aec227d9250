import { useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import { LINE_LIMIT } from './limits.ts';

interface AddPersonProps {
  readonly open: boolean;
  readonly company: string;
  readonly onClose: () => void;
  readonly onAdded: (id: PersonId) => void;
}

/** Names somebody who will be there and is not known yet. */
export function AddPerson({ open, company, onClose, onAdded }: AddPersonProps) {
  const say = useSay();
  const send = useSend();
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    if (name.trim() === '') return;
    const answer = await send('person.add', { name, role: 'interviewer', company });
    if (!answer.ok) return;
    onAdded(answer.value.personId);
    setName('');
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={say('preparation.panel.add.title')} size="narrow" isForm>
      <Form onSubmit={add}>
        <TextField label={say('preparation.panel.add.name')} value={name} onChange={setName} maxLength={LINE_LIMIT} />
        <FormEnd>
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            {say('preparation.panel.add.save')}
          </Button>
          <Button type="button" look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
