import type { OpportunityId, PersonId } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { fellShort } from '../../playbook/from-debriefs.ts';
import { standingOffer } from '../../playbook/offer.ts';
import { interviewersOf, recruiterOf, type Situation } from '../../playbook/situation.ts';
import { wayOfCheckIn, wayOfThanks } from '../../playbook/routing.ts';
import type { Instant } from '../../time/types.ts';
import type { LetterPurpose } from '../purpose.ts';
import { addressOf, type Choice } from './letter-for.ts';
import { thankYouVariant } from './thank-you-variant.ts';
import { hasOfferBesides, offerBesides, situationFor } from './situation-for.ts';

type Addressed = readonly [choice: Choice, personId: PersonId | null];

const ofProcess = (workspace: Workspace, situation: Situation, now: Instant): readonly Addressed[] => {
  const { facts, events, held, stage, contacts } = situation;
  const recruiter = recruiterOf(facts);
  const interview = held.at(-1);
  const [interviewer = null] = interview === undefined ? [] : interviewersOf(facts, interview);
  const through = recruiter !== null && wayOfCheckIn(situation).value === 'through-recruiter';
  const whoRunsIt = through ? recruiter.personId : interviewer;
  const end = recruiter === null ? interviewer : recruiter.personId;
  const by = recruiter === null ? 'direct' : 'recruiter';
  const toAll: readonly (PersonId | null)[] = interview === undefined ? [] : interviewersOf(facts, interview);
  const thanks: readonly Addressed[] =
    interview === undefined
      ? []
      : recruiter !== null && wayOfThanks(situation).value === 'through-recruiter'
        ? [[['recruiter-feedback', 'pass-on'], recruiter.personId]]
        : (toAll.length === 0 ? [null] : toAll).map((personId): Addressed => [
            ['thank-you', thankYouVariant(workspace, interview.id)],
            personId,
          ]);
  // Whoever wrote directly is answered the way it came.
  const isDirect = contacts.some(({ direction, party }) => direction === 'in' && party === 'employer');
  const whoAsked = isDirect ? interviewer : whoRunsIt;
  const offer = standingOffer(events);
  // There is nothing left to ask after or to withdraw from.
  const isOver = stage === 'rejected' || stage === 'withdrawn';
  return [
    ...thanks,
    [['reply', 'question'], whoAsked],
    [['material', 'requested'], whoAsked],
    ...(isOver ? [] : [[['check-in', through ? 'recruiter' : 'standard'], whoRunsIt] as const]),
    ...(recruiter === null || interview === undefined
      ? []
      : [[['recruiter-feedback', fellShort(facts, interview) ? 'after-rough' : 'after-interview'], recruiter.personId] as const]),
    ...(offer !== null
      ? ([
          [['reply', 'offer'], end],
          [['reply', 'accept-offer'], end],
          // Without a day there is no more time to ask for.
          ...(offer.deadline === null ? [] : [[['reply', 'more-time'], end] as const]),
          // Another offer is told of for its date.
          ...(offerBesides(workspace, facts.opportunity.id, now)?.deadline == null ? [] : [[['reply', 'other-offer'], end] as const]),
          [['negotiation', hasOfferBesides(workspace, facts.opportunity.id, now) ? 'other-offer' : 'figure'], end],
          [['decline', by], end],
        ] as const)
      : stage === 'rejected'
        ? []
        : ([[['withdrawal', by], end]] as const)),
    ...(stage === 'withdrawn' ? [] : [[['feedback-request', stage === 'rejected' ? 'after-rejection' : 'after-silence'], end] as const]),
    ...(stage === 'signed' && workspace.settings.employed ? ([[['resignation', 'standard'], null]] as const) : []),
    ...(stage === 'rejected' ? ([[['rejection-thanks', recruiter === null ? 'employer' : 'recruiter'], end]] as const) : []),
  ];
};

const ofReferences = ({ facts, stage, contacts }: Situation): readonly Addressed[] =>
  facts.opportunity.referenceIds
    .filter((id) => facts.people[id] !== undefined)
    .flatMap((id): readonly Addressed[] => {
      const wasTold = contacts.some(({ personId, party }) => personId === id && party === 'reference');
      const consent = facts.people[id]?.referee?.consent ?? 'not-asked';
      return [
        ...(consent === 'not-asked' ? ([[['reference-request', 'first'], id]] as const) : []),
        [['reference-heads-up', wasTold ? 'again' : 'first'], id],
        [['reference-thanks', stage === 'signed' || stage === 'rejected' || stage === 'withdrawn' ? stage : 'spoke'], id],
      ];
    });

/** The letters about one opportunity that the person may begin without a step of the playbook, the likeliest first. */
export const purposesFor = (workspace: Workspace, opportunityId: OpportunityId, now: Instant): readonly LetterPurpose[] => {
  const situation = situationFor(workspace, opportunityId, now);
  if (situation === null) return [];
  const interviewId = situation.held.at(-1)?.id ?? null;
  return [...ofProcess(workspace, situation, now), ...ofReferences(situation)].map(([[kind, variant], personId]) => ({
    kind,
    variant,
    opportunityId,
    interviewId,
    answersId: null,
    actionKey: null,
    personId,
    to: addressOf(workspace, personId),
  }));
};
