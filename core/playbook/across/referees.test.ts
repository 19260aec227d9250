import { expect, it } from 'vitest';
import { createFormatter } from '../../messages/format.ts';
import {
  aMark,
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
} from '../../testing/builders.ts';
import { planWorkspace } from '../plan.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
const names = ['northgate', 'castlemere', 'pellow'] as const;
const now = at('2026-11-11 16:00');

const workspace = (askedOn: readonly string[]) =>
  aWorkspace({
    opportunities: names.map((name) => anOpportunity({ id: anOpportunityId(name), company: name, referenceIds: [helena.id] })),
    people: [aPerson(), helena],
    interviews: [anInterview({ id: anInterviewId('pellow'), opportunityId: anOpportunityId('pellow') })],
    events: askedOn.map((day, index) =>
      anEvent('contact', {
        id: anEventId(`asked${String(index)}`),
        opportunityIds: [anOpportunityId(names[index % 2])],
        at: at(`${day} 10:00`),
        direction: 'out',
        party: 'reference',
        about: 'heads-up',
        personId: helena.id,
      }),
    ),
  });

const cautions = (askedOn: readonly string[]) =>
  planWorkspace(workspace(askedOn), now)
    .filter(({ ruleId }) => ruleId === 'references')
    .map(({ cautions: said }) => said.map(({ message, fineAt }) => [formatter.say(message, now), fineAt]));

it('a third request within 30 days draws a warning that says when it is fine', () => {
  expect(cautions(['2026-10-20', '2026-11-02'])).toEqual([
    [['You asked them twice within 30 days. They will be glad of a pause; it is fine again from Thu 19 Nov.', at('2026-11-19 09:00')]],
  ]);
});

it('a second request draws none, nor do requests of long ago', () => {
  expect([cautions(['2026-11-02']), cautions(['2026-09-20', '2026-11-02'])]).toEqual([[[]], [[]]]);
});

it('heads-ups that are planned for the same days count before those that come after them', () => {
  const open = aWorkspace({
    opportunities: names.map((name) => anOpportunity({ id: anOpportunityId(name), referenceIds: [helena.id] })),
    people: [aPerson(), helena],
    interviews: names.map((name) => anInterview({ id: anInterviewId(name), opportunityId: anOpportunityId(name) })),
    marks: [
      aMark(
        `references:${anOpportunityId('castlemere')}:${helena.id}`,
        { kind: 'done', at: at('2026-11-11 15:00') },
        anOpportunityId('castlemere'),
      ),
    ],
  });
  const plan = planWorkspace(open, now).filter(({ ruleId }) => ruleId === 'references');
  expect(plan.map(({ state, cautions: said }) => [state.kind, said.length])).toEqual([
    ['done', 0],
    ['open', 0],
    ['open', 1],
  ]);
});
