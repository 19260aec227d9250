import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { personSummary } from '../../../core/people/summary.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
} from '../../../core/testing/builders.ts';
import { lettersTo } from './letters-to.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });
const interview = anInterview();
const now = at('2026-11-12 18:00');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const halden = anOpportunityId('halden');
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;

const offered = (workspace: Workspace, id: PersonId) => {
  const summary = personSummary(workspace, planWorkspace(workspace, now), id, now);
  if (summary === null) throw new Error('nobody');
  return lettersTo(workspace, summary, now).map(({ words, company, to }) => [formatter.say(words, now), company, to]);
};

it('offers the letters of open steps first, then what of other kinds may be written', () => {
  const workspace = aWorkspace({ opportunities: [anOpportunity()], interviews: [interview], people: [aPerson()] });
  expect(offered(workspace, aPersonId()).slice(0, 3)).toEqual([
    ['Thank-you note to Priya Nair', '', expect.stringMatching(/\/write\?action=thank-you/u) as string],
    ['Check-in with Priya Nair', '', expect.stringMatching(/\/write\?action=check-in/u) as string],
    [
      'Reply to Priya Nair',
      '',
      `/opportunities/${anOpportunityId()}/write?kind=reply&interview=${anInterviewId()}&person=${aPersonId()}&variant=question`,
    ],
  ]);
});

it('says which opportunity a letter is about where there are several, and takes a call for no letter', () => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ route }), anOpportunity({ id: halden, company: 'Halden', route })],
    interviews: [interview],
    people: [aPerson(), tom],
  });
  const letters = offered(workspace, tom.id);
  expect(letters.map(([, company]) => company)).toContain('Halden');
  expect(letters.filter(([, , to]) => to?.includes('recruiter-call'))).toEqual([]);
});

it('tells apart what is of one kind', () => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ referenceIds: [] })],
    interviews: [interview],
    people: [aPerson()],
    events: [anEvent('offer-made', { at: at('2026-11-12 17:00') })],
  });
  const summary = personSummary(workspace, [], aPersonId(), now);
  const replies = summary === null ? [] : lettersTo(workspace, summary, now).filter(({ to }) => to.includes('kind=reply'));
  expect(replies.map(({ about }) => about?.key)).toEqual([
    'letters.variant.reply.question',
    'letters.variant.reply.offer',
    'letters.variant.reply.accept-offer',
    'letters.variant.reply.more-time',
  ]);
});

it('offers none in what is closed', () => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ route })],
    people: [tom],
    events: [anEvent('stage-reached', { stage: 'rejected' })],
  });
  expect(offered(workspace, tom.id).filter(([, , to]) => to?.includes('?kind='))).toEqual([]);
});
