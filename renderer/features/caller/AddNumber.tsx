import { useMemo, useRef, useState, useEffect } from 'react';
import { callerIndexOf } from '../../../core/caller/caller-index.ts';
import { findCallers } from '../../../core/caller/find-callers.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import { useSend, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './AddNumber.module.css';
import { matchIdOf, matchRow } from './head.ts';
import { Matches } from './Matches.tsx';

const LIST = 'caller-owners';

export interface AddNumberProps {
  readonly number: string;
  /** It is theirs now. */
  readonly onAdded: (id: PersonId, name: string) => void;
  readonly onBack: () => void;
}

/** Whose number it is: somebody who is known, by their name. */
export function AddNumber({ number, onAdded, onBack }: AddNumberProps) {
  const say = useSay();
  const send = useSend();
  const workspace = useWholeWorkspace();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => field.current?.focus(), []);
  const index = callerIndexOf(workspace);
  const people = useMemo(() => findCallers(index, typed).filter(({ kind }) => kind === 'person'), [index, typed]);
  const match = people.find((each) => matchIdOf(each) === chosen) ?? people[0];
  const person = match?.kind === 'person' ? workspace.people[match.id] : undefined;
  const add = async (): Promise<void> => {
    if (person === undefined) return;
    const answer = await send('person.update', { id: person.id, phones: [...person.phones, number] });
    if (answer.ok) onAdded(person.id, person.name);
  };
  const move = (by: 1 | -1): void => {
    const next = match === undefined ? undefined : people[(people.indexOf(match) + by + people.length) % people.length];
    if (next !== undefined) setChosen(matchIdOf(next));
  };
  return (
    <div className={styles['add']}>
      <h1 className={styles['title']}>{say('caller.add.who')}</h1>
      <TextField
        labelUnseen
        label={say('caller.add.who')}
        placeholder={say('caller.add.placeholder')}
        value={typed}
        inputRef={field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={people.length > 0}
        aria-controls={LIST}
        aria-activedescendant={match === undefined ? undefined : `${LIST}-${matchIdOf(match)}`}
        autoComplete="off"
        spellCheck={false}
        onChange={(text) => {
          setTyped(text);
          setChosen(null);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void add();
          else if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Escape') onBack();
          else return;
          event.preventDefault();
        }}
      />
      {people.length > 0 ? (
        <div className={styles['found']}>
          <Matches
            id={LIST}
            rows={people.flatMap((each) => matchRow(each, workspace, say) ?? [])}
            chosenId={match === undefined ? null : matchIdOf(match)}
            onChoose={setChosen}
          />
        </div>
      ) : (
        typed.trim() !== '' && <p className={styles['none']}>{say('caller.add.none')}</p>
      )}
      <div className={styles['acts']}>
        {person !== undefined && (
          <Button look="primary" keys="↵" onClick={() => void add()}>
            {say('caller.add.save', { name: person.name })}
          </Button>
        )}
        <Button look="quiet" keys="Esc" onClick={onBack}>
          {say('caller.add.back')}
        </Button>
      </div>
    </div>
  );
}
