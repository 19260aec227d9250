import { decisionOnOffer } from '../../decision/of-offer.ts';
import { secondLookAfter } from '../../decision/second-look-day.ts';
import { decisionPointSchema, type Decision } from '../../model/decision.ts';
import type { Settings } from '../../model/settings.ts';
import { message } from '../../messages/message.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { DECISION_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import { type Offer, offersOf, standingOffer } from '../offer.ts';
import { decisionDays, offerFacts } from '../offer-dates.ts';
import type { Proposal, Rule } from '../rule.ts';
import { recruiterOf, type Situation } from '../situation.ts';
import { named, within } from '../words.ts';
import { decideOfferGuide } from '../guides/decide-offer.ts';

type Step = Pick<Proposal, 'title' | 'detail' | 'idealAt' | 'latestAt' | 'minutes'> & Partial<Proposal>;

const answered = ({ answers }: Decision): number => answers.filter(({ answer }) => answer !== null).length;

const isBegun = ({ answers, gut, pros, cons }: Decision): boolean =>
  answers.some(({ answer, words }) => answer !== null || words !== '') ||
  gut.words !== '' ||
  gut.feeling !== null ||
  pros.length + cons.length > 0;

/** Going through the four questions, and after the first look not before the second one. */
const deciding = (company: string, offer: Offer, decision: Decision | null, settings: Settings): Step => {
  const title = message('playbook.decide-offer.title', { company });
  const days = decisionDays(offer, settings);
  const looked = decision?.firstLook ?? null;
  if (decision === null || (looked === null && !isBegun(decision)))
    return { title, detail: message('playbook.decide-offer.detail'), ...days, minutes: MINUTES.decision };
  if (looked === null) {
    const detail = message('playbook.decide-offer.detail-begun', { done: answered(decision), count: decisionPointSchema.options.length });
    return { title, detail, ...days, minutes: MINUTES.decision, isBegun: true };
  }
  return {
    title,
    detail: message('playbook.decide-offer.detail-looked', { lean: (decision.secondLook ?? looked).lean }),
    ...days,
    idealAt: laterOf(days.idealAt, secondLookAfter(looked.at, offer.deadlineAt, settings).idealAt),
    minutes: MINUTES.decisionAfterFirstLook,
    isBegun: true,
  };
};

/** It is decided, and they are still to hear of it: at once, by the deadline. */
const telling = (
  { facts, settings }: Situation,
  offer: Offer,
  { answer, at }: NonNullable<Decision['decided']>,
): Step & Pick<Proposal, 'facts'> => {
  const { company } = facts.opportunity;
  const recruiter = recruiterOf(facts);
  return {
    title:
      recruiter === null
        ? message(answer === 'accept' ? 'playbook.decide-offer.title-accept' : 'playbook.decide-offer.title-decline', { company })
        : message(answer === 'accept' ? 'playbook.decide-offer.title-accept-recruiter' : 'playbook.decide-offer.title-decline-recruiter', {
            company,
            ...named(recruiter.name),
          }),
    detail: message('playbook.decide-offer.detail-decided'),
    idealAt: at,
    latestAt: decisionDays(offer, settings).latestAt,
    minutes: MINUTES.decisionTold,
    personId: recruiter?.personId ?? null,
    isBegun: true,
    facts: [message('playbook.fact.decided', { answer, at: within(at) }), ...offerFacts(company, offer)],
  };
};

/** Before you say yes, ask the four questions: the job, the company, the manager, your gut with the facts beside it. */
export const decideOffer: Rule = {
  id: 'decide-offer',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [35],
  condition: message('playbook.decide-offer.condition'),
  rule: message('playbook.decide-offer.rule'),
  timing: message('playbook.decide-offer.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: decideOfferGuide,
  onDone: null,
  applies: ({ events }) => standingOffer(events) !== null,
  propose: (situation) => {
    const { facts, settings, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    return offersOf(situation.events).map((offer) => {
      const decision = facts.decision === null ? null : decisionOnOffer(facts.decision, offer);
      return {
        key: keyOf('decide-offer', opportunityId, offer.id),
        move: 'yours',
        earliestAt: offer.madeAt,
        precision: offer.deadline?.time == null ? 'day' : 'time',
        mend: message('playbook.decide-offer.mend'),
        facts: offerFacts(company, offer),
        ...(decision?.decided == null ? deciding(company, offer, decision, settings) : telling(situation, offer, decision.decided)),
        // The board has a place for each point, with the facts beside it; ticks would be a second truth.
        guide: [],
        // A day they named is their word; without one the pace is ours.
        level: offer.deadline === null ? 'default' : 'employer',
        changes: message('playbook.changes.offer-deadline'),
        wanted: offer.stands,
        dropped:
          offer.deadlineAt !== null && passed(addMs(offer.deadlineAt, DECISION_DROPPED_AFTER_MS))
            ? message('playbook.decide-offer.dropped')
            : null,
      };
    });
  },
};
