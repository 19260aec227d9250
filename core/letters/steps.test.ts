import { expect, test } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { planWorkspace } from '../playbook/plan.ts';
import type { RuleId } from '../playbook/rules.ts';
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
  on,
  someSettings,
} from '../testing/builders.ts';
import { aContext } from '../testing/change-context.ts';
import { checkLetter } from './check-letter.ts';
import { letterFor } from './compose/letter-for.ts';
import { newLetter } from './compose/new-letter.ts';
import { partyOfLetter } from './contact-of-letter.ts';

const priya = aPerson({ emails: ['priya.nair@northgate.example'] });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], emails: ['tom@brightwater.example'] });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
const byTom: Partial<Opportunity> = { route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } };
const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });

interface Story {
  readonly opportunity?: Partial<Opportunity>;
  readonly interview?: Partial<Interview>;
  readonly interviews?: readonly Interview[];
  readonly events?: readonly WorkspaceEvent[];
  readonly now: string;
  readonly pace?: 'standard' | 'reserved';
}

const workspaceOf = ({ opportunity, interview, interviews = [], events = [], pace = 'standard' }: Story) =>
  aWorkspace({
    settings: someSettings({ pace }),
    opportunities: [anOpportunity(opportunity), halden],
    interviews: [anInterview(interview), ...interviews],
    people: [priya, tom, helena],
    events,
  });

const stage = (reached: 'rejected' | 'withdrawn' | 'signed' | 'accepted', when = '2026-11-11 18:00') =>
  anEvent('stage-reached', { at: at(when), stage: reached });
const wrote = anEvent('contact', { at: at('2026-11-12 10:00'), about: 'question', personId: priya.id, direction: 'in' });
const evening = { startAt: at('2026-11-11 18:00'), endAt: at('2026-11-11 19:00') };

const round2 = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-20 10:00'),
  endAt: at('2026-11-20 11:00'),
  loggedAt: at('2026-11-12 10:00'),
  interviewerIds: [],
});
/** Halden offers, to be answered before Northgate decides. */
const squeeze = [
  anEvent('offer-made', {
    id: anEventId('theirs'),
    opportunityIds: [halden.id],
    at: at('2026-11-12 08:00'),
    deadline: { on: on('2026-11-16'), time: null, zone: london },
  }),
  anEvent('decision-date-stated', { at: at('2026-11-11 14:30'), on: on('2026-11-25') }),
];

const stories: [RuleId, Story][] = [
  ['ask-format', { interviews: [round2], now: '2026-11-13 09:30' }],
  ['thank-you', { now: '2026-11-12 09:00' }],
  ['thank-through-recruiter', { opportunity: byTom, interview: evening, now: '2026-11-11 20:00' }],
  ['references', { opportunity: { referenceIds: [helena.id] }, now: '2026-11-12 12:00' }],
  ['reply', { events: [wrote], now: '2026-11-12 11:00' }],
  ['reply', { opportunity: byTom, events: [wrote], now: '2026-11-12 11:00' }],
  ['inform-recruiter', { opportunity: byTom, events: [wrote], now: '2026-11-12 11:00' }],
  ['check-in', { now: '2026-11-24 12:00' }],
  ['check-in', { now: '2026-12-14 12:00', pace: 'reserved' }],
  ['check-in', { opportunity: byTom, now: '2026-11-24 12:00' }],
  ['tell-of-offer', { events: squeeze, now: '2026-11-12 09:00' }],
  ['tell-of-offer', { opportunity: byTom, events: squeeze, now: '2026-11-12 09:00' }],
  ['tell-withdrawal', { events: [stage('withdrawn')], now: '2026-11-12 09:00' }],
  ['tell-withdrawal', { opportunity: byTom, events: [stage('withdrawn')], now: '2026-11-12 09:00' }],
  ['ask-feedback', { events: [stage('rejected')], now: '2026-11-12 12:00' }],
  ['ask-feedback', { opportunity: byTom, events: [stage('rejected')], now: '2026-11-12 12:00' }],
  ['thank-recruiter', { opportunity: byTom, events: [stage('signed')], now: '2026-11-12 12:00' }],
  ['await-contract', { events: [stage('accepted')], now: '2026-11-20 12:00' }],
  ['await-contract', { events: [stage('accepted')], now: '2026-11-20 12:00', pace: 'reserved' }],
  ['await-contract', { opportunity: byTom, events: [stage('accepted')], now: '2026-11-20 12:00', pace: 'reserved' }],
];

/** Rules of what the playbook decides itself. */
const OF_ITS_TIME: ReadonlySet<string> = new Set(['timing', 'channel', 'negotiator']);

/** What the checks say of the time, the way and the addressee of the letters that the open steps of a rule begin with. */
const saidOf = (rule: RuleId, story: Story) => {
  const workspace = workspaceOf(story);
  const now = at(story.now);
  return planWorkspace(workspace, now)
    .filter(({ ruleId, state }) => ruleId === rule && state.kind === 'open')
    .map((action) => {
      const purpose = letterFor(workspace, action);
      if (purpose === null) return 'no letter';
      const letter = newLetter(workspace, purpose, { variant: purpose.variant, tone: 'plain' }, aContext(now));
      const { findings } = checkLetter({ workspace, letter, now, language: [] });
      return findings.filter(({ rule: of }) => OF_ITS_TIME.has(of)).map(({ detail, title }) => (detail ?? title).key);
    });
};

test.each(stories)('what %s asks for is not told off for its time or its way', (rule, story) => {
  expect(saidOf(rule, story)).toEqual([[]]);
});

const recruiterOnly: Partial<Opportunity> = { route: { kind: 'recruiter', recruiterId: null, agency: 'Brightwater' } };

test.each(['tell-withdrawal', 'thank-through-recruiter'] as const)('%s reaches the recruiter although nobody there has a name', (rule) => {
  const withdrawn = rule === 'tell-withdrawal';
  const workspace = workspaceOf({
    opportunity: recruiterOnly,
    now: '',
    ...(withdrawn ? { events: [stage('withdrawn')] } : { interview: evening }),
  });
  const now = at(withdrawn ? '2026-11-12 09:00' : '2026-11-11 20:00');
  const step = planWorkspace(workspace, now).find(({ ruleId, state }) => ruleId === rule && state.kind === 'open');
  const purpose = step === undefined ? null : letterFor(workspace, step);
  if (purpose === null) throw new Error(`no letter for ${rule}`);
  const letter = newLetter(workspace, purpose, { variant: purpose.variant, tone: 'plain' }, aContext(now));

  expect([purpose.personId, partyOfLetter(workspace, letter)]).toEqual([null, 'recruiter']);
});
