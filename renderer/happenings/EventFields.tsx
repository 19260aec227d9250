import { assertNever } from '../../core/assert-never.ts';
import type { EventOf } from '../../core/model/event.ts';
import type { Case } from '../../core/playbook/case.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import type { EventDraft } from './event-draft.ts';
import type { EventInput } from './happening.ts';
import { NeededDay } from './NeededDay.tsx';
import { TermsHeardFields } from './TermsHeardFields.tsx';
import { ToldFields } from './ToldFields.tsx';

export interface EventFieldsProps {
  readonly facts: Case;
  readonly event: EventDraft;
  /** Told of every change; null while a day that is needed is not there. */
  readonly onChange: (event: EventDraft | null) => void;
}

/** What a fact says besides when it happened, by its kind. */
export function EventFields({ facts, event, onChange }: EventFieldsProps) {
  const say = useSay();
  switch (event.kind) {
    case 'stage-reached':
      return null;
    case 'contact':
      return <ContactFields facts={facts} event={event} onChange={onChange} />;
    case 'decision-date-stated':
    case 'contact-date-advised':
      return (
        <Row>
          <NeededDay
            label={say(event.kind === 'contact-date-advised' ? 'happened.on.advised' : 'happened.on.decision')}
            value={event.on}
            onChange={(on) => onChange(on === null ? null : { ...event, on })}
          />
          <By facts={facts} value={event.by} onChange={(by) => onChange({ ...event, by })} />
        </Row>
      );
    case 'start-date-agreed':
      return (
        <NeededDay label={say('happened.on.start')} value={event.on} onChange={(on) => onChange(on === null ? null : { ...event, on })} />
      );
    case 'follow-up-channel-stated':
      return (
        <>
          <Fieldset legend={say('happened.channel')}>
            <ChoiceChips
              label={say('happened.channel')}
              value={event.channel}
              options={(['mail', 'phone', 'through-recruiter'] as const)
                .filter((channel) => channel !== 'through-recruiter' || facts.opportunity.route.kind === 'recruiter')
                .map((value) => ({ value, label: say(`log.channel.${value}`) }))}
              onChange={(channel) => onChange({ ...event, channel: channel ?? event.channel })}
            />
          </Fieldset>
          <By facts={facts} value={event.by} onChange={(by) => onChange({ ...event, by })} />
        </>
      );
    case 'direct-note-answered':
      return (
        <Fieldset legend={say('happened.agreed')}>
          <Segmented
            label={say('happened.agreed')}
            value={event.agreed ? 'yes' : 'no'}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`happened.agreed.${value}`) }))}
            onChange={(agreed) => onChange({ ...event, agreed: agreed === 'yes' })}
          />
        </Fieldset>
      );
    case 'interview-rescheduled':
      return <OffBy legend={say('happened.by.moved')} facts={facts} value={event.by} onChange={(by) => onChange({ ...event, by })} />;
    case 'interview-cancelled':
      return (
        <>
          <WhichInterview facts={facts} event={event} onChange={onChange} />
          <OffBy legend={say('happened.by.off')} facts={facts} value={event.by} onChange={(by) => onChange({ ...event, by })} />
        </>
      );
    case 'interview-missed':
      return <WhichInterview facts={facts} event={event} onChange={onChange} />;
    case 'offer-made':
    case 'offer-deadline-moved':
      return <DeadlineFields facts={facts} event={event} onChange={onChange} />;
    case 'told':
      return <ToldFields facts={facts} event={event} onChange={onChange} />;
    case 'terms-heard':
      return <TermsHeardFields facts={facts} event={event} onChange={onChange} />;
    default:
      return assertNever(event);
  }
}

interface ByProps<Value extends string> {
  readonly facts: Case;
  readonly value: Value;
  readonly onChange: (by: Value) => void;
}

/** Whose word it is; asked only where a recruiter might have said it. */
function By({ facts, value, onChange }: ByProps<'employer' | 'recruiter'>) {
  const say = useSay();
  if (facts.opportunity.route.kind === 'direct' && value === 'employer') return null;
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

/** Who moved an interview or called it off. */
export function OffBy({ legend, facts, value, onChange }: ByProps<'employer' | 'recruiter' | 'me'> & { readonly legend: string }) {
  const say = useSay();
  const options = (['employer', 'recruiter', 'me'] as const).filter(
    (by) => by !== 'recruiter' || by === value || facts.opportunity.route.kind === 'recruiter',
  );
  return (
    <Fieldset legend={legend}>
      <Segmented
        label={legend}
        value={value}
        options={options.map((by) => ({ value: by, label: say(`happened.by.${by}`) }))}
        onChange={onChange}
      />
    </Fieldset>
  );
}

type AboutInterview = Extract<EventDraft, { kind: 'interview-cancelled' | 'interview-missed' }>;

function WhichInterview({ facts, event, onChange }: Omit<EventFieldsProps, 'event'> & { readonly event: AboutInterview }) {
  const say = useSay();
  if (facts.interviews.length < 2) return null;
  return (
    <Select
      label={say('happened.interview')}
      value={event.interviewId}
      options={facts.interviews.map(({ id, round, startAt }) => ({
        value: id,
        label: say('happened.interview.named', { round, at: { at: startAt, as: 'smart' } }),
      }))}
      onChange={(interviewId) => onChange({ ...event, interviewId })}
    />
  );
}

type AboutOffer = EventOf<'offer-made' | 'offer-deadline-moved'> | Extract<EventInput, { kind: 'offer-made' | 'offer-deadline-moved' }>;

function DeadlineFields({ facts, event, onChange }: Omit<EventFieldsProps, 'event'> & { readonly event: AboutOffer }) {
  const say = useSay();
  const { deadline } = event;
  return (
    <Row>
      <DateField
        label={say('happened.on.deadline')}
        hint={say('happened.no-day')}
        value={deadline?.on ?? null}
        onChange={(on) =>
          onChange({
            ...event,
            deadline: on === null ? null : { on, time: deadline?.time ?? null, zone: deadline?.zone ?? facts.opportunity.zone },
          })
        }
      />
      <TimeField
        label={say('happened.until-time')}
        value={deadline?.time ?? null}
        disabled={deadline === null}
        onChange={(time) => onChange({ ...event, deadline: deadline === null ? null : { ...deadline, time } })}
      />
    </Row>
  );
}
