import type { CallInput } from '../../../core/contract.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Stage } from '../../../core/model/event.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import type { Instant } from '../../../core/time/types.ts';

/** Something that may have happened, in one click. */
export interface Happening {
  readonly label: Message;
  readonly event: CallInput<'event.add'>;
}

/** What the menu offers: contact, what the recruiter said, and how the process went on. */
export interface Happenings {
  readonly contact: readonly Happening[];
  readonly recruiter: readonly Happening[];
  readonly stages: readonly Happening[];
}

const RUNNING: readonly Stage[] = ['offer', 'rejected', 'withdrawn', 'silent'];
const NEXT: Record<Stage, readonly Stage[]> = {
  applied: RUNNING,
  screening: RUNNING,
  interviewing: RUNNING,
  offer: ['accepted', 'withdrawn', 'rejected'],
  accepted: ['signed', 'withdrawn', 'rejected'],
  signed: [],
  rejected: [],
  withdrawn: [],
  silent: ['rejected'],
  paused: RUNNING,
};

const STAGE_WORDS = {
  offer: 'opportunity.happened.offer',
  accepted: 'opportunity.happened.accepted',
  signed: 'opportunity.happened.signed',
  rejected: 'opportunity.happened.rejected',
  withdrawn: 'opportunity.happened.withdrawn',
  silent: 'opportunity.happened.silent',
  applied: 'opportunity.happened.reopened',
  screening: 'opportunity.happened.reopened',
  interviewing: 'opportunity.happened.reopened',
  paused: 'opportunity.happened.paused',
} as const satisfies Record<Stage, string>;

/** Whom the other side's contact is with: the interviewer, while there is only one. */
const counterpart = ({ interviews }: Case): PersonId | null => {
  const met = new Set(interviews.flatMap(({ interviewerIds }) => interviewerIds));
  const [only] = met;
  return met.size === 1 && only !== undefined ? only : null;
};

/** What may have happened at this opportunity, by where it stands and through whom it runs. */
export const happeningsOf = (facts: Case, now: Instant): Happenings => {
  const { opportunity, events, people } = facts;
  const { route } = opportunity;
  const common = { opportunityIds: [opportunity.id], at: now, notes: '' };
  const contact = (
    label: Message,
    direction: 'in' | 'out',
    medium: 'mail' | 'phone',
    party: 'employer' | 'recruiter',
    personId: PersonId | null,
  ): Happening => ({ label, event: { ...common, kind: 'contact', direction, medium, party, personId, about: 'other' } });
  const person = counterpart(facts);
  const stage = stageOf(events);
  const isOver = stage === 'rejected' || stage === 'withdrawn' || stage === 'silent';
  const nextStages: readonly Stage[] = [...NEXT[stage], ...(isOver ? (['interviewing'] as const) : [])];
  const recruiterId = route.kind === 'recruiter' ? route.recruiterId : null;
  const name = (recruiterId === null ? undefined : people[recruiterId]?.name) ?? null;
  const called = (key: 'recruiter-wrote' | 'recruiter-called' | 'agreed' | 'declined'): Message =>
    message(`opportunity.happened.${key}`, { name: name ?? (route.kind === 'recruiter' ? route.agency : '') });
  return {
    contact: [
      contact(message('opportunity.happened.they-wrote'), 'in', 'mail', 'employer', person),
      contact(message('opportunity.happened.they-called'), 'in', 'phone', 'employer', person),
      contact(message('opportunity.happened.you-wrote'), 'out', 'mail', 'employer', person),
      contact(message('opportunity.happened.you-called'), 'out', 'phone', 'employer', person),
    ],
    recruiter:
      route.kind === 'direct'
        ? []
        : [
            contact(called('recruiter-wrote'), 'in', 'mail', 'recruiter', recruiterId),
            contact(called('recruiter-called'), 'in', 'phone', 'recruiter', recruiterId),
            { label: called('agreed'), event: { ...common, kind: 'direct-note-answered', agreed: true } },
            { label: called('declined'), event: { ...common, kind: 'direct-note-answered', agreed: false } },
          ],
    stages: nextStages.map((next) => ({
      label: message(STAGE_WORDS[next]),
      event: { ...common, kind: 'stage-reached', stage: next },
    })),
  };
};
