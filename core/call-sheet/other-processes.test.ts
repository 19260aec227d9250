import { expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
} from '../testing/builders.ts';
import { otherProcesses } from './other-processes.ts';

const now = at('2026-11-11 15:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const [tom, aisha] = [aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' }), aPerson({ id: aPersonId('aisha'), name: 'Aisha Bello' })];
const through = (person: typeof tom, agency: string) => ({ kind: 'recruiter', recruiterId: person.id, agency }) as const;

const opportunity = (name: string, given: Partial<ReturnType<typeof anOpportunity>> = {}) =>
  anOpportunity({ id: anOpportunityId(name), company: name, ...given });
const interview = (name: string, day: string, round: number) =>
  anInterview({
    id: anInterviewId(name),
    opportunityId: anOpportunityId(name),
    round,
    startAt: at(`${day} 10:00`),
    endAt: at(`${day} 11:00`),
  });
const stage = (name: string, reached: 'offer' | 'rejected' | 'applied') =>
  anEvent('stage-reached', {
    id: anEventId(`${name}stage`),
    opportunityIds: [anOpportunityId(name)],
    at: at('2026-11-10 09:00'),
    stage: reached,
  });

const workspace = aWorkspace({
  opportunities: [
    opportunity('here', { route: through(tom, 'Brightwater') }),
    opportunity('planned', { route: through(aisha, 'Harrow & Finch') }),
    opportunity('held', { route: through(tom, 'Brightwater') }),
    opportunity('offered'),
    opportunity('rejected'),
    opportunity('applied'),
  ],
  interviews: [
    interview('here', '2026-11-11', 1),
    interview('planned', '2026-11-19', 2),
    interview('held', '2026-11-05', 1),
    interview('rejected', '2026-11-04', 1),
  ],
  people: [tom, aisha],
  events: [stage('offered', 'offer'), stage('rejected', 'rejected'), stage('applied', 'applied')],
});

it('are those in which somebody was or is to be met, with who else runs them and what would be said, without a name', () => {
  const told = otherProcesses(workspace, anOpportunityId('here'), now).map((other) => [
    other.opportunity.company,
    other.otherRecruiter,
    formatter.say(other.standing, now),
    formatter.say(other.proposed, now),
  ]);
  expect(told).toEqual([
    [
      'planned',
      'Aisha Bello, Harrow & Finch',
      'Second interview',
      'I have a second interview elsewhere on Thu 19 Nov. Compared with it, this role …',
    ],
    ['held', null, 'First interview', 'I have had a first interview elsewhere and wait to hear. Compared with it, this role …'],
    ['offered', null, 'Offer', 'I have an offer elsewhere. Compared with it, this role …'],
  ]);
});
