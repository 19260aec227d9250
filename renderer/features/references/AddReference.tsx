import { useState } from 'react';
import { wordsSince } from '../../data/words-since.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { oneAtATime } from '../../ui/one-at-a-time.ts';
import { useSay } from '../../ui/say.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import styles from './AddReference.module.css';

/** Names somebody new, or somebody known already, as a reference. */
export function AddReference() {
  const say = useSay();
  const send = useSend();
  const people = useWorkspace((workspace) => workspace.people);
  const [name, setName] = useState('');
  const [once] = useState(oneAtATime);
  const add = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '') return;
    const known = Object.values(people).find((person) => person.name === wanted);
    const { ok } =
      known === undefined
        ? await send('person.add', { name: wanted, role: 'reference', company: '' })
        : await send('person.update', { id: known.id, roles: [...new Set([...known.roles, 'reference' as const])] });
    // A name that was begun meanwhile is the next one.
    if (ok) setName((present) => wordsSince(name, present));
  };
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        void once(add);
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
