import { Check } from 'lucide-react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Fieldset, Row } from '../../ui/Form.tsx';
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
    <Fieldset legend={say('opportunity.edit.references')}>
      {known.length === 0 && <p className={styles['note']}>{say('opportunity.edit.references.none')}</p>}
      <Row>
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
      </Row>
    </Fieldset>
  );
}
