import { useState } from 'react';
import { type EventOf, toldTopicSchema } from '../../core/model/event.ts';
import type { Case } from '../../core/playbook/case.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { peopleTold } from './choices.ts';
import type { EventInput } from './happening.ts';

type Told = EventOf<'told'> | Extract<EventInput, { kind: 'told' }>;

interface ToldFieldsProps {
  readonly facts: Case;
  readonly event: Told;
  /** Null while the words are missing. */
  readonly onChange: (event: Told | null) => void;
}

/** What the person told them, in their own words, and whom: they will be held to it. */
export function ToldFields({ facts, event, onChange }: ToldFieldsProps) {
  const say = useSay();
  /** What is being typed; the words of the fact stay whole meanwhile. */
  const [typed, setTyped] = useState(event.words);
  const [wasTouched, setTouched] = useState(false);
  const people = peopleTold(facts);
  return (
    <>
      <Fieldset legend={say('happened.told.about')}>
        <ChoiceChips
          label={say('happened.told.about')}
          value={event.topic}
          options={toldTopicSchema.options.map((value) => ({ value, label: say(`happened.told.topic.${value}`) }))}
          onChange={(topic) => onChange({ ...event, topic: topic ?? event.topic })}
        />
      </Fieldset>
      <TextField
        label={say('happened.told.words')}
        value={typed}
        problem={wasTouched && typed.trim() === '' ? say('happened.told.missing') : null}
        maxLength={200}
        onChange={(words) => {
          setTyped(words);
          setTouched(true);
          onChange(words.trim() === '' ? null : { ...event, words });
        }}
      />
      {people.length > 0 && (
        <Select
          label={say('happened.told.whom')}
          value={event.personId ?? ''}
          options={[{ value: '', label: say('happened.who.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(value) => onChange({ ...event, personId: value === '' ? null : value })}
        />
      )}
    </>
  );
}
