import { type EventOf, termsHeardSchema } from '../../core/model/event.ts';
import type { Case } from '../../core/playbook/case.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { peopleTold } from './choices.ts';
import type { EventInput } from './happening.ts';

type Heard = EventOf<'terms-heard'> | Extract<EventInput, { kind: 'terms-heard' }>;

interface TermsHeardFieldsProps {
  readonly facts: Case;
  readonly event: Heard;
  readonly onChange: (event: Heard) => void;
}

/** What the other side said of terms, in their words, and who it was. */
export function TermsHeardFields({ facts, event, onChange }: TermsHeardFieldsProps) {
  const say = useSay();
  const people = peopleTold(facts);
  return (
    <>
      <Fieldset legend={say('happened.heard.about')}>
        <ChoiceChips
          label={say('happened.heard.about')}
          value={event.says}
          options={termsHeardSchema.options.map((value) => ({ value, label: say(`happened.heard.${value}`) }))}
          onChange={(says) => onChange({ ...event, says: says ?? event.says })}
        />
      </Fieldset>
      <TextField
        label={say('happened.heard.words')}
        value={event.words}
        maxLength={200}
        onChange={(words) => onChange({ ...event, words })}
      />
      {people.length > 0 && (
        <Select
          label={say('happened.heard.who')}
          value={event.personId ?? ''}
          options={[{ value: '', label: say('happened.who.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(value) => onChange({ ...event, personId: value === '' ? null : value })}
        />
      )}
    </>
  );
}
