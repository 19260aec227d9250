import { stageOf } from '../../core/playbook/stage.ts';
import { recruiterGroup, referencesGroup, theyGroup, youGroup } from './contact-groups.ts';
import type { Happening, HappeningFacts, HappeningGroup } from './happening.ts';
import { interviewGroup } from './interview-group.ts';
import { standingGroup } from './standing-group.ts';

/** What may have happened at one opportunity: the likely first, then everything by whose doing it was. */
export interface Happenings {
  readonly likely: readonly Happening[];
  readonly groups: readonly HappeningGroup[];
}

/** How many are offered without opening a group. */
const LIKELY = 3;

/** In the order they are likely; what does not apply now is passed over. */
const likelyIds = ({ facts, now }: HappeningFacts): readonly string[] => {
  const throughRecruiter = facts.opportunity.route.kind === 'recruiter';
  switch (stageOf(facts.events)) {
    case 'offer':
      return ['accepted', 'offer-moved', 'they-wrote'];
    case 'accepted':
      return ['signed', 'start', 'they-wrote'];
    case 'signed':
      return ['start', 'they-wrote'];
    case 'rejected':
    case 'withdrawn':
    case 'silent':
      return ['resumed', 'they-feedback', 'they-wrote'];
    case 'paused':
      return ['resumed', 'they-wrote', 'recruiter-called'];
    default: {
      const isAhead = facts.interviews.some(({ startAt }) => startAt > now);
      const contact = throughRecruiter ? ['recruiter-called', 'they-wrote'] : ['they-wrote', 'you-checked-in'];
      return isAhead ? [...contact, 'interview-moved', 'they-invited'] : [...contact, 'they-invited'];
    }
  }
};

/** Everything of a group in one list. */
export const inGroup = ({ parts }: HappeningGroup): readonly Happening[] => parts.flat();

/** What may have happened at this opportunity, by where it stands and through whom it runs. */
export const happeningsOf = (given: HappeningFacts): Happenings => {
  const groups = [
    theyGroup(given),
    youGroup(given),
    recruiterGroup(given),
    referencesGroup(given),
    interviewGroup(given),
    standingGroup(given),
  ].filter((group) => group !== null);
  const all = new Map(groups.flatMap(inGroup).map((happening) => [happening.id, happening]));
  const likely = likelyIds(given)
    .flatMap((id) => all.get(id) ?? [])
    .slice(0, LIKELY);
  return { likely, groups };
};
