import { assertNever } from '../../core/assert-never.ts';
import type { SaidFactOf } from '../../core/capture/said-fact.ts';
import { type CalledOffBy, stageSchema, type StatedBy, toldTopicSchema } from '../../core/model/event.ts';
import { interviewIdSchema } from '../../core/model/ids.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import type { FactFieldsProps } from './editor.ts';

/** What a fact says, by its kind. */
export function FactFields({ fact, set, ...props }: FactFieldsProps) {
  const say = useSay();
  switch (fact.kind) {
    case 'contact':
      return <ContactFields fact={fact} set={set} {...props} />;
    case 'stage':
      return (
        <Select
          label={say('quick-capture.field.stage')}
          value={fact.stage}
          options={stageSchema.options.map((value) => ({ value, label: say(`standing.stage.${value}`) }))}
          onChange={(stage) => set({ ...fact, stage })}
        />
      );
    case 'decision':
    case 'advised':
      return (
        <Row>
          <DateField
            label={say(fact.kind === 'advised' ? 'happened.on.advised' : 'happened.on.decision')}
            value={fact.on}
            onChange={(on) => set({ ...fact, on })}
          />
          <StatedByField value={fact.by} onChange={(by) => set({ ...fact, by })} />
        </Row>
      );
    case 'channel':
      return (
        <>
          <ChoiceChips
            label={say('happened.channel')}
            value={fact.channel}
            options={(['mail', 'phone', 'through-recruiter'] as const).map((value) => ({ value, label: say(`log.channel.${value}`) }))}
            onChange={(channel) => set({ ...fact, channel: channel ?? fact.channel })}
          />
          <StatedByField value={fact.by} onChange={(by) => set({ ...fact, by })} />
        </>
      );
    case 'direct-note':
      return (
        <Segmented
          label={say('happened.agreed')}
          value={fact.agreed ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`happened.agreed.${value}`) }))}
          onChange={(agreed) => set({ ...fact, agreed: agreed === 'yes' })}
        />
      );
    case 'cancelled':
      return (
        <>
          <WhichInterview fact={fact} set={set} {...props} />
          <OffByField legend={say('happened.by.off')} value={fact.by} onChange={(by) => set({ ...fact, by })} />
        </>
      );
    case 'missed':
      return <WhichInterview fact={fact} set={set} {...props} />;
    case 'moved':
      return (
        <>
          <WhichInterview fact={fact} set={set} {...props} />
          <Row>
            <DateField label={say('happened.move.to')} value={fact.on} onChange={(on) => set({ ...fact, on })} />
            <TimeField label={say('happened.move.from')} value={fact.time} onChange={(time) => set({ ...fact, time })} />
          </Row>
          <OffByField legend={say('happened.by.moved')} value={fact.by} onChange={(by) => set({ ...fact, by })} />
        </>
      );
    case 'offer':
    case 'deadline':
      return (
        <Row>
          <DateField
            label={say('happened.on.deadline')}
            hint={say('happened.no-day')}
            value={fact.on}
            onChange={(on) => set({ ...fact, on, time: on === null ? null : fact.time })}
          />
          <TimeField
            label={say('happened.until-time')}
            value={fact.time}
            disabled={fact.on === null}
            onChange={(time) => set({ ...fact, time })}
          />
        </Row>
      );
    case 'start':
      return <DateField label={say('happened.on.start')} value={fact.on} onChange={(on) => set({ ...fact, on })} />;
    case 'told':
      return (
        <>
          <ChoiceChips
            label={say('happened.told.about')}
            value={fact.topic}
            options={toldTopicSchema.options.map((value) => ({ value, label: say(`happened.told.topic.${value}`) }))}
            onChange={(topic) => set({ ...fact, topic: topic ?? fact.topic })}
          />
          <TextField
            label={say('happened.told.words')}
            value={fact.words}
            problem={fact.words.trim() === '' ? say('happened.told.missing') : null}
            maxLength={200}
            onChange={(words) => set({ ...fact, words })}
          />
        </>
      );
    default:
      return assertNever(fact);
  }
}

function StatedByField({ value, onChange }: { readonly value: StatedBy; readonly onChange: (by: StatedBy) => void }) {
  const say = useSay();
  return (
    <Fieldset legend={say('happened.by')}>
      <Segmented
        label={say('happened.by')}
        value={value}
        options={(['employer', 'recruiter'] as const).map((by) => ({ value: by, label: say(`happened.by.${by}`) }))}
        onChange={onChange}
      />
    </Fieldset>
  );
}

interface OffByProps {
  readonly legend: string;
  readonly value: CalledOffBy;
  readonly onChange: (by: CalledOffBy) => void;
}

function OffByField({ legend, value, onChange }: OffByProps) {
  const say = useSay();
  return (
    <Fieldset legend={legend}>
      <Segmented
        label={legend}
        value={value}
        options={(['employer', 'recruiter', 'me'] as const).map((by) => ({ value: by, label: say(`happened.by.${by}`) }))}
        onChange={onChange}
      />
    </Fieldset>
  );
}

/** Which interview it is about, among those of the opportunities the line is about. */
function WhichInterview({ fact, set, form, context }: FactFieldsProps<SaidFactOf<'cancelled' | 'missed' | 'moved'>>) {
  const say = useSay();
  const ids = form.about?.value.opportunityIds ?? [];
  const interviews = context.interviews.filter(({ opportunityId }) => ids.includes(opportunityId));
  if (interviews.length < 2) return null;
  return (
    <Select
      label={say('happened.interview')}
      value={fact.interviewId ?? ''}
      options={[
        { value: '', label: say('happened.who.nobody') },
        ...interviews.map(({ id, round, startAt }) => ({
          value: id,
          label: say('happened.interview.named', { round, at: { at: startAt, as: 'smart' } }),
        })),
      ].filter(({ value }) => value !== '' || fact.interviewId === null)}
      onChange={(value) => set({ ...fact, interviewId: value === '' ? null : interviewIdSchema.parse(value) })}
    />
  );
}
