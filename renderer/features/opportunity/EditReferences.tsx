import { Check } from 'lucide-react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Fieldset, Row } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import { type NewReferences, withTyped } from './new-references.ts';

interface ReferencesProps {
  readonly people: readonly Person[];
  readonly chosen: readonly PersonId[];
  readonly onChange: (chosen: readonly PersonId[]) => void;
  /** References who are not known yet; they are added with the rest. */
  readonly added: NewReferences;
  readonly onAdded: (added: NewReferences) => void;
}

/** Who would speak for the person here, whether known already or named now. */
export function References({ people, chosen, onChange, added, onAdded }: ReferencesProps) {
  const say = useSay();
  const known = people.filter(({ id, roles }) => roles.includes('reference') || chosen.includes(id));
  const { names, typed } = added;
  const isNamed = typed.trim() !== '';
  const add = (): void => onAdded(withTyped(added));
  return (
    <Fieldset legend={say('opportunity.edit.references')}>
      <Row>
        {known.map((person) => {
          const isChosen = chosen.includes(person.id);
          return (
            <Chip
              key={person.id}
              look={isChosen ? 'on' : 'plain'}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? chosen.filter((each) => each !== person.id) : [...chosen, person.id])}
            >
              {person.name}
              {isChosen && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
        {names.map((each) => (
          <Chip
            key={each}
            look="on"
            aria-pressed
            aria-label={say('opportunity.edit.references.drop', { name: each })}
            onClick={() => onAdded({ ...added, names: names.filter((other) => other !== each) })}
          >
            {each}
            <Check aria-hidden="true" />
          </Chip>
        ))}
      </Row>
      <TextField
        label={say('opportunity.edit.references.new')}
        value={typed}
        maxLength={200}
        onChange={(words) => onAdded({ ...added, typed: words })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !isNamed) return;
          event.preventDefault();
          add();
        }}
        after={
          <Button look="quiet" size="small" disabled={!isNamed} onClick={add}>
            {say('opportunity.edit.references.add')}
          </Button>
        }
      />
    </Fieldset>
  );
}
