import { message, type Message } from '../../messages/message.ts';
import type { OpportunityId } from '../../model/ids.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';
import type { Action } from '../action.ts';
import { MINUTES } from '../figures.ts';
import { sameValue } from '../same-value.ts';
import { named } from '../words.ts';
import type { Together } from './across-rule.ts';
import type { Bearing } from './bearing.ts';
import { isAwake, oneForSeveral } from './one-for-several.ts';

/** A call about one interview, and what is known of its opportunity. */
interface Call {
  readonly step: Action;
  readonly bearing: Bearing;
}

/** Whoever picks up the phone: the person, else anybody of the agency, else the unknown recruiter of one opportunity. */
const answersThePhone = ({ opportunity, recruiter }: Bearing): string => {
  if (recruiter?.personId != null) return recruiter.personId;
  const agency = opportunity.route.kind === 'recruiter' ? opportunity.route.agency.trim().toLowerCase() : '';
  return agency === '' ? opportunity.id : `agency ${agency}`;
};

/** The calls that one call can be: to the same recruiter, of one day. Whatever is due by today is of today. */
const callsByOccasion = ({ cases, settings, passed }: Together, steps: readonly Action[]): Iterable<readonly Call[]> => {
  const calls = steps.filter((step) => step.ruleId === 'recruiter-call' && isAwake(step, passed));
  if (calls.length < 2) return [];
  const ids = new Set<OpportunityId | null>(calls.map(({ opportunityId }) => opportunityId));
  const bearings = new Map(cases.filter(({ opportunity }) => ids.has(opportunity.id)).map((bearing) => [bearing.opportunity.id, bearing]));
  const occasions = new Map<string, Call[]>();
  for (const step of calls) {
    const bearing = step.opportunityId === null ? undefined : bearings.get(step.opportunityId);
    if (bearing === undefined) continue;
    const day = dayOf(step.idealAt, settings.zone);
    const occasion = `${answersThePhone(bearing)} ${passed(startOfDay(day, settings.zone)) ? 'now' : day}`;
    const others = occasions.get(occasion);
    if (others === undefined) occasions.set(occasion, [{ step, bearing }]);
    else others.push({ step, bearing });
  }
  return occasions.values();
};

const distinct = (messages: readonly Message[]): readonly Message[] =>
  messages.filter((one, place) => messages.findIndex((other) => sameValue(one, other)) === place);

/** The first call as the one that is made, about everything the others are about. */
const leading = ([{ step, bearing }, ...others]: readonly [Call, ...Call[]]): Action => {
  const all = [step, ...others.map((other) => other.step)];
  const companies = [...new Set([bearing, ...others.map((other) => other.bearing)].map(({ opportunity }) => opportunity.company))];
  const carriesThanks = all.find(({ detail }) => detail?.key === 'playbook.recruiter-call.detail-with-thanks');
  return {
    ...step,
    title: message('playbook.recruiter-call.title-several', { ...named(bearing.recruiter?.name ?? null), companies }),
    detail: carriesThanks?.detail ?? step.detail,
    minutes: step.minutes + others.length * MINUTES.anotherInterview,
    // Whoever has not called yet is told again when the next interview ends.
    remindAlsoAt: [...new Set([...step.remindAlsoAt, ...all.map(({ idealAt }) => idealAt).filter((at) => at > step.idealAt)])].sort(),
    reason: {
      ...step.reason,
      facts: [...distinct(all.flatMap(({ reason }) => reason.facts)), message('playbook.fact.one-call', { count: all.length })],
    },
  };
};

/** Makes one call of all that go to the same recruiter on one day; the others stay in the plan, covered by it. */
export const mergeRecruiterCalls = (together: Together, steps: readonly Action[]): ReadonlyMap<Action, Action> => {
  const changed = new Map<Action, Action>();
  for (const [first, ...others] of callsByOccasion(together, steps)) {
    if (first === undefined || others.length === 0) continue;
    const steps = others.map(({ step }) => step);
    for (const [step, version] of oneForSeveral(first.step, steps, () => leading([first, ...others]))) changed.set(step, version);
  }
  return changed;
};
