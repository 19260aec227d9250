import { debriefRounds } from '../debrief/rounds.ts';
import type { EventId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Consent, Person, Referee } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action, Caution } from '../playbook/action.ts';
import { keyOf } from '../playbook/action-key.ts';
import { type Case, caseOf } from '../playbook/case.ts';
import { topicsOf } from '../playbook/from-debriefs.ts';
import { askedTooOften, type AskedAt, distinctAsks, isRefereeAsk, recentAsks } from '../playbook/referee-asks.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { isLive } from '../playbook/to-action.ts';
import type { Instant } from '../time/types.ts';

/** One opportunity that somebody speaks for the person at. */
export interface SpeaksFor {
  readonly opportunity: Opportunity;
  readonly isClosed: boolean;
  /** What was talked about there so far, by the debriefs: their words should fit. */
  readonly topics: readonly string[];
  /** When they last had word of it; null while they had none. */
  readonly toldAt: Instant | null;
  /** The heads-up, or the word how it ended, that the plan asks for now; null where it asks for none. */
  readonly step: Action | null;
}

/** A reference they gave, and the thanks for it. */
export interface GivenReference {
  readonly eventId: EventId;
  /** Null where the fact is about no opportunity that is known. */
  readonly opportunity: Opportunity | null;
  readonly at: Instant;
  /** Null while the thanks are outstanding. */
  readonly thankedAt: Instant | null;
  readonly step: Action | null;
}

/** Everything to know of somebody who speaks for the person. */
export interface LedgerEntry {
  readonly person: Person;
  readonly referee: Referee;
  /** The opportunities they are named for, open ones first, the newest first. */
  readonly speaksFor: readonly SpeaksFor[];
  /** What they gave, the newest first. */
  readonly given: readonly GivenReference[];
  /** When they were asked last, for consent or by a heads-up; null while never. */
  readonly lastAskedAt: Instant | null;
  /** How often within the days that count. */
  readonly askedOfLate: number;
  /** A warning where one more request now would be one too many. */
  readonly caution: Caution | null;
}

const notAsked: Referee = { consent: 'not-asked', consentAt: null, forRoles: '', knows: '' };

const isReference = ({ id, roles, referee }: Person, { opportunities }: Workspace): boolean =>
  referee !== null || roles.includes('reference') || Object.values(opportunities).some(({ referenceIds }) => referenceIds.includes(id));

const asksOf = ({ events }: Workspace, plan: readonly Action[], id: PersonId): readonly AskedAt[] => [
  ...Object.values(events).flatMap((event): readonly AskedAt[] => {
    if (!isRefereeAsk(event) || event.personId !== id) return [];
    const { at } = event;
    return event.opportunityIds.length === 0
      ? [{ opportunityId: null, at }]
      : event.opportunityIds.map((opportunityId) => ({ opportunityId, at }));
  }),
  ...plan.flatMap(({ ruleId, personId, opportunityId, state }): readonly AskedAt[] =>
    ruleId === 'references' && personId === id && state.kind === 'done' ? [{ opportunityId, at: state.at }] : [],
  ),
];

const stepIn = (plan: readonly Action[], person: PersonId, opportunity: OpportunityId, now: Instant): Action | null =>
  plan.find(
    (action) =>
      (action.ruleId === 'references' || action.ruleId === 'tell-references') &&
      action.personId === person &&
      action.opportunityId === opportunity &&
      action.earliestAt <= now &&
      isLive(action),
  ) ?? null;

const speaksForIn = (facts: Case, plan: readonly Action[], person: PersonId, asks: readonly AskedAt[], now: Instant): SpeaksFor => {
  const { opportunity } = facts;
  const held = debriefRounds(facts).filter(({ endAt }) => endAt <= now);
  const told = asks.flatMap(({ opportunityId, at }) => (opportunityId === opportunity.id && at <= now ? [at] : [])).toSorted();
  return {
    opportunity,
    isClosed: isClosed(stageOf(facts.events)),
    topics: topicsOf(facts, held),
    toldAt: told.at(-1) ?? null,
    step: stepIn(plan, person, opportunity.id, now),
  };
};

const givenBy = ({ events, opportunities, marks }: Workspace, plan: readonly Action[], person: PersonId): readonly GivenReference[] => {
  const contacts = Object.values(events).flatMap((event) =>
    event.kind === 'contact' && event.party === 'reference' && event.personId === person ? [event] : [],
  );
  return contacts
    .filter(({ direction, about }) => direction === 'in' && about === 'reference-given')
    .toSorted((one, other) => (one.at > other.at ? -1 : 1))
    .map(({ id, at, opportunityIds: [opportunityId] }) => {
      const thanks = contacts
        .filter((contact) => {
          const isThere = opportunityId === undefined || contact.opportunityIds.includes(opportunityId);
          return contact.direction === 'out' && contact.about === 'thanks' && contact.at > at && isThere;
        })
        .map((contact) => contact.at)
        .toSorted();
      const key = opportunityId === undefined ? null : keyOf('thank-reference', opportunityId, id);
      const mark = key === null ? undefined : marks[key]?.state;
      return {
        eventId: id,
        opportunity: (opportunityId === undefined ? undefined : opportunities[opportunityId]) ?? null,
        at,
        thankedAt: thanks[0] ?? (mark?.kind === 'done' ? mark.at : null),
        step: plan.find((action) => action.key === key && isLive(action)) ?? null,
      };
    });
};

const rank: Readonly<Record<Consent, number>> = { given: 0, asked: 1, 'not-asked': 2, declined: 3 };

/** Whether anything is to be done about them: a heads-up, word how it ended, or thanks. */
const isOutstanding = ({ speaksFor, given }: Pick<LedgerEntry, 'speaksFor' | 'given'>): boolean =>
  speaksFor.some(({ step }) => step !== null) || given.some(({ thankedAt }) => thankedAt === null);

const inLedgerOrder = (one: LedgerEntry, other: LedgerEntry): number =>
  Number(isOutstanding(other)) - Number(isOutstanding(one)) ||
  rank[one.referee.consent] - rank[other.referee.consent] ||
  (one.person.name < other.person.name ? -1 : 1);

/** Everybody who speaks for the person: whoever waits for a word first, whoever declined last. */
export const referenceLedger = (workspace: Workspace, plan: readonly Action[], now: Instant): readonly LedgerEntry[] =>
  Object.values(workspace.people)
    .filter((person) => isReference(person, workspace))
    .map((person): LedgerEntry => {
      const asks = asksOf(workspace, plan, person.id);
      const askedAt = distinctAsks(asks, workspace.settings.zone).filter((at) => at <= now);
      return {
        person,
        referee: person.referee ?? notAsked,
        speaksFor: Object.values(workspace.opportunities)
          .filter(({ referenceIds }) => referenceIds.includes(person.id))
          .toSorted((one, other) => (one.createdAt > other.createdAt ? -1 : 1))
          .flatMap(({ id }) => {
            const facts = caseOf(workspace, id);
            return facts === null ? [] : [speaksForIn(facts, plan, person.id, asks, now)];
          })
          .toSorted((one, other) => Number(one.isClosed) - Number(other.isClosed)),
        given: givenBy(workspace, plan, person.id),
        lastAskedAt: askedAt.at(-1) ?? null,
        askedOfLate: recentAsks(askedAt, now).length,
        caution: askedTooOften(askedAt, now),
      };
    })
    .toSorted(inLedgerOrder);
