import { type Message, message } from '../../../core/messages/message.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { contactOutlook } from '../../../core/playbook/contact-outlook.ts';
import { agreedFirstDay } from '../../../core/playbook/first-day.ts';
import { standingInterviews } from '../../../core/playbook/interview-status.ts';
import { timeLeft } from '../../../core/offers/time-left.ts';
import { standingOffer } from '../../../core/playbook/offer.ts';
import { isClosed, stageOf } from '../../../core/playbook/stage.ts';
import { statedDate } from '../../../core/standing/milestones.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';

/** One fact beside the playbook. */
export interface FactWords {
  readonly term: Message;
  /** Words of Afterview, the person's own, or a place, which may hold a link. */
  readonly said:
    | { readonly kind: 'message'; readonly message: Message }
    | { readonly kind: 'human'; readonly text: string }
    | { readonly kind: 'place'; readonly place: string };
  readonly detail: Message | null;
}

const told = (term: Message, said: Message, detail: Message | null = null): FactWords => ({
  term,
  said: { kind: 'message', message: said },
  detail,
});

const human = (term: Message, text: string): readonly FactWords[] =>
  text.trim() === '' ? [] : [{ term, said: { kind: 'human', text }, detail: null }];

const where = (place: string): readonly FactWords[] =>
  place === '' ? [] : [{ term: message('opportunity.fact.place'), said: { kind: 'place', place }, detail: null }];

const reach = ({ opportunity: { route }, people }: Case): Message => {
  if (route.kind === 'direct') return message('opportunity.fact.reach.direct');
  const name = route.recruiterId === null ? undefined : people[route.recruiterId]?.name;
  if (name === undefined) return message('opportunity.fact.reach.recruiter', { name: route.agency });
  if (route.agency === '') return message('opportunity.fact.reach.recruiter', { name });
  return message('opportunity.fact.reach.recruiter.agency', { name, agency: route.agency });
};

const channel = (facts: Case): Message | null => {
  const stated = facts.events.findLast((event) => event.kind === 'follow-up-channel-stated');
  if (stated?.kind === 'follow-up-channel-stated') return message('opportunity.fact.channel', { channel: stated.channel });
  if (facts.opportunity.rulesOff.includes('thank-you')) return message('opportunity.fact.note.off');
  if (facts.opportunity.route.kind === 'direct') return null;
  const answered = facts.events.findLast((event) => event.kind === 'direct-note-answered');
  const agreed = answered?.kind === 'direct-note-answered' && answered.agreed;
  return message(agreed ? 'opportunity.fact.note.direct' : 'opportunity.fact.note.recruiter');
};

/** Until when their offer stands, and how long that is. */
const offer = ({ events }: Case, now: Instant): readonly FactWords[] => {
  const standing = standingOffer(events.filter(({ at }) => at <= now));
  if (standing === null) return [];
  const { deadline, deadlineAt } = standing;
  const term = message('opportunity.fact.offer');
  if (deadline === null || deadlineAt === null) return [told(term, message('opportunity.fact.offer.open'))];
  const until = deadline.time === null ? ({ on: deadline.on, as: 'day' } as const) : ({ at: deadlineAt, as: 'day-time' } as const);
  return [told(term, message('opportunity.step.on', { at: until }), timeLeft(deadlineAt, now))];
};

/** The first day in the new job, once it is agreed; after a yes it stands over the playbook. */
const firstDay = ({ events }: Case): readonly FactWords[] => {
  const stage = stageOf(events);
  if (stage === 'accepted' || stage === 'signed') return [];
  const agreed = agreedFirstDay(events);
  if (agreed === null) return [];
  return [told(message('opportunity.fact.start'), message('opportunity.step.on', { at: { on: agreed.on, as: 'day' } }))];
};

/** Whether they decided: an offer, or any end. The day named for the decision and the pace have then had their use. */
const isDecided = (events: Case['events'], now: Instant): boolean => {
  const past = events.filter(({ at }) => at <= now);
  return standingOffer(past) !== null || isClosed(stageOf(past));
};

/** When the next message asks too much of nobody, and what speaks against one before; nothing once they decided. */
const nextMessage = (facts: Case, settings: Settings, now: Instant): readonly FactWords[] => {
  if (isDecided(facts.events, now)) return [];
  const { fineAt, cautions } = contactOutlook(facts, settings, now);
  // Whoever meets them soon asks there: a day from which to write would lead past that.
  const ahead = cautions.find(({ message: { key } }) => key === 'playbook.guard.meeting-ahead');
  if (ahead !== undefined) return [told(message('opportunity.fact.message'), ahead.message)];
  const said =
    fineAt === null
      ? message('opportunity.fact.message.rest')
      : cautions.length === 0
        ? message('opportunity.fact.message.fine')
        : message('opportunity.fact.message.from', { at: { on: dayOf(fineAt, settings.zone), as: 'day' } });
  return [told(message('opportunity.fact.message'), said, cautions[0]?.message ?? null)];
};

/** What is known, in the order it is needed on the phone: how to reach them, the day they named, what was said. */
export const factsOf = (facts: Case, settings: Settings, now: Instant): readonly FactWords[] => {
  const { interviews, events } = facts;
  const date = isDecided(events, now) ? null : statedDate(events);
  const next = standingInterviews(interviews, events).find(({ startAt }) => startAt > now);
  const latest = interviews.findLast(({ startAt }) => startAt <= now);
  return [
    ...offer(facts, now),
    ...firstDay(facts),
    told(message('opportunity.fact.reach'), reach(facts), channel(facts)),
    ...nextMessage(facts, settings, now),
    ...(next === undefined
      ? []
      : [told(message('opportunity.fact.next'), message('opportunity.step.on', { at: { at: next.startAt, as: 'smart' } }))]),
    ...where(next?.place ?? ''),
    ...(date === null
      ? []
      : [
          told(
            message('opportunity.fact.decision'),
            message('opportunity.step.on', { at: { on: date.on, as: 'day' } }),
            message('opportunity.fact.decision.by', { by: date.by }),
          ),
        ]),
    ...human(message('opportunity.fact.excites'), facts.opportunity.excites),
    ...human(message('opportunity.fact.liked'), latest?.goodAnswer ?? ''),
    ...human(message('opportunity.fact.gap'), latest?.gap ?? ''),
    ...human(message('opportunity.fact.notes'), latest?.notes ?? ''),
  ];
};
