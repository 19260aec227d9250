import { useState } from 'react';
import { useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import styles from './AddReference.module.css';

/** Names somebody new, or somebody known already, as a reference. */
export function AddReference() {
  const say = useSay();
  const send = useSend();
  const people = useWorkspace((workspace) => workspace.people);
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '') return;
    const known = Object.values(people).find((person) => person.name === wanted);
    const { ok } =
      known === undefined
        ? await send('person.add', { name: wanted, role: 'reference', company: '' })
        : await send('person.update', { ...known, roles: [...new Set([...known.roles, 'reference' as const])] });
    if (ok) setName('');
  };
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SuggestField
        label={say('references.add')}
        value={name}
        suggestions={Object.values(people)
          .filter(({ roles }) => !roles.includes('reference'))
          .map((person) => person.name)
          .toSorted()}
        onChange={setName}
      />
      <Button type="submit">{say('references.add.do')}</Button>
    </form>
  );
}
