import { Check } from 'lucide-react';
import { useState } from 'react';
import { mediumSchema } from '../../../core/model/event.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { aboutChoices, withOpportunity } from '../../happenings/choices.ts';
import { FactEnd } from '../../happenings/FactEnd.tsx';
import { instantFrom, whenFieldsOf } from '../../happenings/when.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, Row } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { type ExchangeDraft, partyWith } from './exchange-form.ts';

interface ExchangeDialogProps {
  readonly summary: PersonSummary;
  /** With an id it is corrected or removed; without, noted. */
  readonly event: ExchangeDraft;
  readonly onClose: () => void;
}

/** Notes a call, a message or a talk with somebody, about any of their opportunities or none; nothing is changed before the button. */
export function ExchangeDialog({ summary, event, onClose }: ExchangeDialogProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { zone } = useSettings();
  const [edited, setEdited] = useState<ExchangeDraft>(event);
  const [when, setWhen] = useState(() => whenFieldsOf(event.at, zone));
  const [hasTried, setHasTried] = useState(false);
  const isNoted = 'id' in event;
  const at = instantFrom(when, event.at, zone, now);
  const set = (change: Partial<ExchangeDraft>): void => setEdited({ ...edited, ...change });
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (at === 'missing' || at === 'ahead') return;
    const whole = { ...edited, at };
    const answer = 'id' in whole ? await send('event.update', whole) : await send('event.add', whole);
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      open
      isForm
      onClose={onClose}
      title={say(isNoted ? 'people.exchange.title.edit' : 'people.exchange.title')}
      over={summary.person.name}
    >
      <Form onSubmit={save}>
        <Fieldset legend={say('people.exchange.direction')}>
          <Segmented
            label={say('people.exchange.direction')}
            value={edited.direction}
            options={(['in', 'out'] as const).map((value) => ({ value, label: say(`people.exchange.direction.${value}`) }))}
            onChange={(direction) => set({ direction, about: 'other', answerBy: null })}
          />
        </Fieldset>
        <Fieldset legend={say('happened.medium')}>
          <ChoiceChips
            label={say('happened.medium')}
            value={edited.medium}
            options={mediumSchema.options.map((value) => ({ value, label: say(`happened.medium.${value}`) }))}
            onChange={(medium) => set({ medium: medium ?? edited.medium })}
          />
        </Fieldset>
        {summary.dealings.length > 0 && (
          <Fieldset legend={say('people.exchange.opportunities')}>
            <Row>
              {summary.dealings.map(({ opportunity: { id, company } }) => {
                const isIn = edited.opportunityIds.includes(id);
                return (
                  <Chip
                    key={id}
                    look={isIn ? 'on' : 'plain'}
                    aria-pressed={isIn}
                    onClick={() => {
                      const opportunityIds = withOpportunity(edited.opportunityIds, id, !isIn);
                      set({ opportunityIds, party: partyWith(summary, opportunityIds) });
                    }}
                  >
                    {company}
                    {isIn && <Check aria-hidden="true" />}
                  </Chip>
                );
              })}
            </Row>
          </Fieldset>
        )}
        <Select
          label={say('people.exchange.about')}
          value={edited.about}
          options={aboutChoices(edited).map((value) => ({ value, label: say(`happened.about.${value}`) }))}
          onChange={(about) => set({ about, answerBy: null })}
        />
        <FactEnd
          when={when}
          onWhen={setWhen}
          problem={at === 'ahead' ? 'ahead' : hasTried && at === 'missing' ? 'missing' : null}
          notes={edited.notes}
          onNotes={(notes) => set({ notes })}
          id={'id' in event ? event.id : null}
          onClose={onClose}
        />
      </Form>
    </Dialog>
  );
}
