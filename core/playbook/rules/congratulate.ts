import { type Message, message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { ActionKey, EventId, InterviewId } from '../../model/ids.ts';
import { addMs } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { isWithThem } from '../contacts.ts';
import { endingsOf } from '../endings.ts';
import { KINDNESS_AT_MOST_MS } from '../figures.ts';
import { kindly, seenUntil } from '../kindness.ts';
import type { Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { interviewEnded, within } from '../words.ts';

/** Something to be proud of. */
interface Occasion {
  readonly key: ActionKey;
  readonly at: Instant;
  readonly interviewId?: InterviewId;
  readonly title: Message;
  readonly detail: Message;
  readonly fact: Message;
}

const won: ReadonlySet<Stage> = new Set(['accepted', 'signed']);
const withdrawn: ReadonlySet<Stage> = new Set(['withdrawn']);

const interviews = ({ facts, held }: Situation): readonly Occasion[] => {
  const { company } = facts.opportunity;
  return held.map((interview) => ({
    key: keyOf('congratulate', interview.id),
    at: interview.endAt,
    interviewId: interview.id,
    title: message('playbook.congratulate.title-interview', { company }),
    detail: message('playbook.congratulate.detail-interview'),
    fact: interviewEnded(company, interview),
  }));
};

/** Whether anything happened lately enough to be proud of today; spares the rest of a long history. */
const isFresh = ({ facts, events, held, passed }: Situation): boolean => {
  const isRecent = (at: Instant | undefined): boolean => at !== undefined && !passed(addMs(at, KINDNESS_AT_MOST_MS));
  return isRecent(events.at(-1)?.at) || isRecent(held.at(-1)?.endAt) || facts.interviews.some(({ loggedAt }) => isRecent(loggedAt));
};

/** A further round, as soon as it is known: by their invitation, or by its date. */
const invitations = ({ facts, held, upcoming, contacts, passed }: Situation): readonly Occasion[] => {
  const { id: opportunityId, company } = facts.opportunity;
  const occasion = (key: ActionKey, at: Instant): Occasion => ({
    key,
    at,
    title: message('playbook.congratulate.title-invitation', { company }),
    detail: message('playbook.congratulate.detail-invitation'),
    fact: message('playbook.fact.invited', { company, at: within(at) }),
  });
  const metBefore = (at: Instant): Instant | undefined => held.findLast(({ endAt }) => endAt <= at)?.endAt;
  const invited = contacts.filter(
    (contact) => contact.direction === 'in' && isWithThem(contact) && contact.about === 'invitation' && metBefore(contact.at) !== undefined,
  );
  /** Its date is what the invitation came to, however many days later it was agreed. */
  const isNews = (loggedAt: Instant): boolean => {
    const metAt = metBefore(loggedAt);
    return metAt !== undefined && !invited.some(({ at }) => at >= metAt && at <= loggedAt);
  };
  return [
    ...invited.map(({ name, at }) => occasion(keyOf('congratulate', opportunityId, name), at)),
    ...[...held, ...upcoming]
      .filter(({ loggedAt, startAt }) => loggedAt < startAt && passed(loggedAt) && isNews(loggedAt))
      .map(({ id, loggedAt }) => occasion(keyOf('congratulate', opportunityId, id), loggedAt)),
  ];
};

/** Signatures that followed a yes; where nobody noted the yes, the signature is the end itself. */
const signatures = (situation: Situation): readonly { readonly id: EventId; readonly at: Instant }[] =>
  endingsOf(situation, won).flatMap(({ id, at, stage }) => {
    const signed = situation.events.find((event) => event.kind === 'stage-reached' && event.stage === 'signed' && event.at >= at);
    return stage === 'signed' || signed === undefined || signed.id === id ? [] : [{ id: signed.id, at: signed.at }];
  });

/** What was reached in the end: a yes, or having come far enough to choose. After a no, other words are kinder. */
const endings = (situation: Situation): readonly Occasion[] => {
  const { id: opportunityId, company } = situation.facts.opportunity;
  const chosen = endingsOf(situation, withdrawn).filter(({ at }) => situation.held.some(({ endAt }) => endAt <= at));
  return [
    ...endingsOf(situation, won).map(({ id, at, stage }) => ({
      key: keyOf('congratulate', opportunityId, id),
      at,
      title: message('playbook.congratulate.title-won', { company }),
      detail: message('playbook.congratulate.detail-won'),
      fact: message(stage === 'signed' ? 'playbook.fact.signed' : 'playbook.fact.accepted', { company, at: within(at) }),
    })),
    ...signatures(situation).map(({ id, at }) => ({
      key: keyOf('congratulate', opportunityId, id),
      at,
      title: message('playbook.congratulate.title-signed', { company }),
      detail: message('playbook.congratulate.detail-signed'),
      fact: message('playbook.fact.signed', { company, at: within(at) }),
    })),
    ...chosen.map(({ id, at }) => ({
      key: keyOf('congratulate', opportunityId, id),
      at,
      title: message('playbook.congratulate.title-withdrawn'),
      detail: message('playbook.congratulate.detail-withdrawn', { company }),
      fact: message('playbook.fact.withdrew', { at: within(at) }),
    })),
  ];
};

/** Take a moment to be proud of it, whatever comes of it. */
export const congratulate: Rule = {
  id: 'congratulate',
  kind: 'kindness',
  trigger: 'interview-held',
  advice: [12],
  condition: message('playbook.congratulate.condition'),
  rule: message('playbook.congratulate.rule'),
  timing: message('playbook.congratulate.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'always',
  guide: [],
  onDone: null,
  applies: isFresh,
  propose: (situation) => {
    const { zone } = situation.settings;
    const occasions = [...endings(situation), ...invitations(situation), ...interviews(situation)];
    const days = new Set<string>();
    return occasions.map(({ key, at, interviewId, title, detail, fact }) => {
      // One kind word a day is enough, and the end has the first claim to it.
      const day = dayOf(at, zone);
      const isFirst = !days.has(day);
      days.add(day);
      return {
        key,
        ...(interviewId === undefined ? {} : { interviewId }),
        title,
        detail,
        ...kindly(at),
        facts: [fact],
        wanted: isFirst && !situation.passed(seenUntil(at, zone)),
      };
    });
  },
};
