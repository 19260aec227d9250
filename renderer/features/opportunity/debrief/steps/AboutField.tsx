import { useState } from 'react';
import { competencesOf } from '../../../../../core/gaps/competences.ts';
import { useNow, useWholeWorkspace } from '../../../../data/services.ts';
import { useSay } from '../../../../ui/say.ts';
import { SuggestField } from '../../../../ui/SuggestField.tsx';
import styles from './fields.module.css';

export interface AboutFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (about: string) => void;
}

/** The competence it comes down to; those that were a gap before are offered. */
export function AboutField({ label, value, onChange }: AboutFieldProps) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const [earlier] = useState(() => competencesOf(workspace, now).map(({ name }) => name));
  return (
    <SuggestField
      className={styles['field']}
      label={label}
      hint={say('debrief.about.hint')}
      value={value}
      suggestions={earlier}
      onChange={onChange}
    />
  );
}
