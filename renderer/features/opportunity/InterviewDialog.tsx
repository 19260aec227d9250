import { Check } from 'lucide-react';
import { useState } from 'react';
import { feelingSchema, type Interview, interviewFormatSchema } from '../../../core/model/interview.ts';
import type { Person } from '../../../core/model/person.ts';
import { zoneSchema } from '../../../core/time/types.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Pair, Row } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { DateField, TimeField } from '../../ui/TimeFields.tsx';
import { timesOf, withTimes } from './interview-form.ts';

const ROUNDS = [0, 1, 2, 3, 4] as const;
const FORMATS = interviewFormatSchema.options;

export interface InterviewDialogProps {
  readonly interview: Interview;
  readonly company: string;
  readonly onClose: () => void;
}

/** Corrects one interview, or removes it; nothing is changed before Save. */
export function InterviewDialog({ interview, company, onClose }: InterviewDialogProps) {
  const say = useSay();
  const send = useSend();
  const people = useWorkspace((workspace) => workspace.people);
  const [edited, setEdited] = useState(interview);
  const [times, setTimes] = useState(() => timesOf(interview));
  const [hasTried, setHasTried] = useState(false);
  const result = withTimes(edited, times);
  const problem =
    !hasTried || typeof result === 'object'
      ? null
      : say(result === 'missing' ? 'opportunity.interview.when-missing' : 'opportunity.interview.end-before-start');
  const set = (change: Partial<Interview>): void => setEdited({ ...edited, ...change });
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (typeof result !== 'object') return;
    const answer = await send('interview.update', result);
    if (answer.ok) onClose();
  };
  const zones = [...new Set<string>([times.zone, ...Intl.supportedValuesOf('timeZone')])].toSorted();

  return (
    <Dialog open isForm onClose={onClose} title={say('opportunity.interview.title')} over={company}>
      <Form onSubmit={save}>
        <Row>
          <DateField label={say('opportunity.interview.day')} value={times.on} onChange={(on) => setTimes({ ...times, on })} />
          <TimeField label={say('opportunity.interview.from')} value={times.from} onChange={(from) => setTimes({ ...times, from })} />
          <TimeField
            label={say('opportunity.interview.to')}
            value={times.to}
            problem={problem}
            onChange={(to) => setTimes({ ...times, to })}
          />
          <Select
            label={say('opportunity.interview.zone')}
            value={times.zone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            onChange={(zone) => setTimes({ ...times, zone: zoneSchema.parse(zone) })}
          />
        </Row>
        <Fieldset legend={say('opportunity.interview.round')}>
          <ChoiceChips
            label={say('opportunity.interview.round')}
            value={edited.round}
            options={[...new Set([...ROUNDS, edited.round])].map((round) => ({ value: round, label: say('standing.round', { round }) }))}
            onChange={(round) => set({ round: round ?? edited.round })}
          />
        </Fieldset>
        <Fieldset legend={say('opportunity.interview.format')}>
          <ChoiceChips
            label={say('opportunity.interview.format')}
            value={edited.format}
            options={FORMATS.map((value) => ({ value, label: say(`log.format.${value}`) }))}
            onChange={(format) => set({ format: format ?? 'unknown' })}
          />
        </Fieldset>
        <TextField
          label={say('opportunity.interview.place')}
          hint={say('opportunity.interview.place.hint')}
          value={edited.place}
          maxLength={200}
          onChange={(place) => set({ place })}
        />
        <Interviewers edited={edited} company={company} people={Object.values(people)} onChange={set} />
        <Fieldset legend={say('opportunity.interview.feeling')}>
          <ChoiceChips
            label={say('opportunity.interview.feeling')}
            value={edited.feeling}
            options={feelingSchema.options.map((value) => ({ value, label: say(`log.feeling.${value}`) }))}
            onChange={(feeling) => set({ feeling })}
          />
        </Fieldset>
        <Pair>
          <TextField
            label={say('opportunity.interview.good-answer')}
            value={edited.goodAnswer}
            maxLength={200}
            onChange={(goodAnswer) => set({ goodAnswer })}
          />
          <TextField label={say('opportunity.interview.gap')} value={edited.gap} maxLength={200} onChange={(gap) => set({ gap })} />
        </Pair>
        <TextArea label={say('opportunity.interview.notes')} human value={edited.notes} onChange={(notes) => set({ notes })} />
        <FormEnd
          apart={
            <Button
              look="quiet"
              onClick={() => {
                void send('interview.remove', { id: interview.id });
                onClose();
              }}
            >
              {say('opportunity.interview.remove')}
            </Button>
          }
        >
          <Button look="primary" type="submit">
            {say('opportunity.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('opportunity.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}

interface InterviewersProps {
  readonly edited: Interview;
  readonly company: string;
  readonly people: readonly Person[];
  readonly onChange: (change: Partial<Interview>) => void;
}

function Interviewers({ edited, company, people, onChange }: InterviewersProps) {
  const say = useSay();
  const { interviewerIds } = edited;
  const known = people.filter((person) => interviewerIds.includes(person.id) || person.company === company);
  if (known.length === 0) return null;
  return (
    <Fieldset legend={say('opportunity.interview.people')}>
      <Row>
        {known.map(({ id, name }) => {
          const isIn = interviewerIds.includes(id);
          return (
            <Chip
              key={id}
              look={isIn ? 'on' : 'plain'}
              aria-pressed={isIn}
              onClick={() => onChange({ interviewerIds: isIn ? interviewerIds.filter((each) => each !== id) : [...interviewerIds, id] })}
            >
              {name}
              {isIn && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
      </Row>
    </Fieldset>
  );
}
