import { useMemo, useState } from 'react';
import type { PersonId } from '../../core/model/ids.ts';
import type { Person } from '../../core/model/person.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { labelledPeople } from './person-labels.ts';

export interface PersonFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  /** Null while what is typed is nobody known. */
  readonly onChange: (id: PersonId | null) => void;
}

/** Somebody known, found by typing: of thousands only those that fit are drawn. */
export function PersonField({ label, people, onChange }: PersonFieldProps) {
  const [typed, setTyped] = useState('');
  const labelled = useMemo(() => labelledPeople(people), [people]);
  const names = useMemo(() => [...labelled.keys()], [labelled]);
  return (
    <SuggestField
      label={label}
      value={typed}
      suggestions={names}
      onChange={(next) => {
        setTyped(next);
        onChange(labelled.get(next) ?? null);
      }}
    />
  );
}
