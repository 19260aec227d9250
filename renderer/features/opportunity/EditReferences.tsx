import { Check } from 'lucide-react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './dialog.module.css';

interface ReferencesProps {
  readonly people: readonly Person[];
  readonly chosen: readonly PersonId[];
  readonly onChange: (chosen: readonly PersonId[]) => void;
}

/** Who would speak for the person here. */
export function References({ people, chosen, onChange }: ReferencesProps) {
  const say = useSay();
  const known = people.filter(({ id, roles }) => roles.includes('reference') || chosen.includes(id));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{say('opportunity.edit.references')}</legend>
      {known.length === 0 && <p className={styles['note']}>{say('opportunity.edit.references.none')}</p>}
      <div className={styles['row']}>
        {known.map(({ id, name }) => {
          const isChosen = chosen.includes(id);
          return (
            <Chip
              key={id}
              look={isChosen ? 'on' : 'plain'}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
            >
              {name}
              {isChosen && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
