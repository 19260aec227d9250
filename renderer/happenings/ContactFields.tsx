import { Check } from 'lucide-react';
import { type EventOf, mediumSchema } from '../../core/model/event.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { Case } from '../../core/playbook/case.ts';
import { useWorkspace } from '../data/services.ts';
import { Chip } from '../ui/Chip.tsx';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset, Pair, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Select } from '../ui/Select.tsx';
import { DateField } from '../ui/TimeFields.tsx';
import { aboutChoices, alsoRunBy, peopleOn, wantsAnswer, withOpportunity } from './choices.ts';
import type { EventInput } from './happening.ts';

type Contact = EventOf<'contact'> | Extract<EventInput, { kind: 'contact' }>;

interface ContactFieldsProps {
  readonly facts: Case;
  readonly event: Contact;
  readonly onChange: (event: Contact) => void;
}

/** Whom a contact was with and by when they want an answer; of one that is corrected, everything. */
export function ContactFields({ facts, event, onChange }: ContactFieldsProps) {
  const say = useSay();
  const { direction, party, personId, about, medium, answerBy } = event;
  const { zone } = facts.opportunity;
  const people = peopleOn(facts, event);
  const who = (
    <Select
      label={say('happened.who')}
      value={personId ?? ''}
      options={[{ value: '', label: say('happened.who.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(value) => onChange({ ...event, personId: value === '' ? null : value })}
    />
  );
  const wantedBy = direction === 'in' && wantsAnswer(about) && (
    <DateField
      label={say('happened.on.contact')}
      hint={say('happened.no-day')}
      value={answerBy?.on ?? null}
      onChange={(on) => onChange({ ...event, answerBy: on === null ? null : { on, zone: answerBy?.zone ?? zone } })}
    />
  );
  // What was chosen in the menu is known already.
  if (!('id' in event)) {
    return (
      <Row>
        {wantedBy}
        {people.length > 0 && who}
      </Row>
    );
  }
  return (
    <>
      <Pair>
        <Select
          label={say('happened.party')}
          value={party}
          options={(['employer', 'recruiter', 'reference'] as const).map((value) => ({ value, label: say(`happened.party.${value}`) }))}
          onChange={(value) => onChange({ ...event, party: value, personId: null })}
        />
        {who}
        <Select
          label={say('happened.about')}
          value={about}
          options={aboutChoices(event).map((value) => ({ value, label: say(`happened.about.${value}`) }))}
          onChange={(value) => onChange({ ...event, about: value, answerBy: wantsAnswer(value) ? answerBy : null })}
        />
        {wantedBy}
      </Pair>
      <Fieldset legend={say('happened.medium')}>
        <ChoiceChips
          label={say('happened.medium')}
          value={medium}
          options={mediumSchema.options.map((value) => ({ value, label: say(`happened.medium.${value}`) }))}
          onChange={(value) => onChange({ ...event, medium: value ?? medium })}
        />
      </Fieldset>
      {party === 'recruiter' && (
        <AlsoAbout facts={facts} ids={event.opportunityIds} onChange={(opportunityIds) => onChange({ ...event, opportunityIds })} />
      )}
    </>
  );
}

interface AlsoAboutProps {
  readonly facts: Case;
  readonly ids: readonly OpportunityId[];
  readonly onChange: (ids: OpportunityId[]) => void;
}

/** One talk with a recruiter may be about several of the opportunities they run. */
function AlsoAbout({ facts, ids, onChange }: AlsoAboutProps) {
  const say = useSay();
  const others = alsoRunBy(
    facts.opportunity,
    useWorkspace((workspace) => workspace.opportunities),
  );
  if (others.length === 0) return null;
  return (
    <Fieldset legend={say('happened.also')}>
      <Row>
        {others.map(({ id, company }) => {
          const isIn = ids.includes(id);
          return (
            <Chip key={id} look={isIn ? 'on' : 'plain'} aria-pressed={isIn} onClick={() => onChange(withOpportunity(ids, id, !isIn))}>
              {company}
              {isIn && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
      </Row>
    </Fieldset>
  );
}
