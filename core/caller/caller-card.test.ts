import { describe, expect, it } from 'vitest';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  someSettings,
} from '../testing/builders.ts';
import { aBrief } from '../testing/learning-builders.ts';
import { callerCard } from './caller-card.ts';
import type { CallerMatch } from './match.ts';

const now = at('2026-11-12 09:00');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const joan = aPerson({ id: aPersonId('joan'), name: 'Joan Ellery' });
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const tidewell = anOpportunityId('tidewell');
const pellow = anOpportunityId('pellow');
const workspace = aWorkspace({
  settings: someSettings({ terms: { notice: 'Four weeks', available: '', pay: '£44,000' } }),
  opportunities: [
    anOpportunity({ route }),
    anOpportunity({ id: tidewell, company: 'Tidewell', route, createdAt: at('2026-11-11 09:00') }),
    anOpportunity({ id: pellow, company: 'Pellow' }),
  ],
  interviews: [anInterview()],
  people: [aPerson(), tom, joan, aPerson({ id: aPersonId('kit'), name: 'Kit Moss', company: 'Pellow' })],
  events: [
    anEvent('decision-date-stated', { by: 'recruiter', on: on('2026-11-20'), at: at('2026-11-11 16:00') }),
    anEvent('told', { personId: tom.id, at: at('2026-11-11 16:10') }),
    anEvent('contact', {
      id: anEventId('early'),
      opportunityIds: [tidewell],
      personId: tom.id,
      party: 'recruiter',
      at: at('2026-11-02 10:00'),
    }),
  ],
  briefs: [aBrief({ panel: [{ personId: joan.id, part: 'her director', decides: true }] })],
});
const actions = planWorkspace(workspace, now);
const card = (match: CallerMatch) => callerCard(workspace, actions, match, now);
const byNumber = { kind: 'person', id: tom.id, by: 'number', isNear: false, phone: '020 7946 0142' } as const;
const byCompany = { kind: 'opportunity', id: anOpportunityId(), by: 'company', isNear: false } as const;

describe('the card of whoever is calling', () => {
  it('puts what there was contact about last first, and the others below', () => {
    const shown = card(byNumber);
    expect([
      shown?.person?.name,
      shown?.isLikely,
      shown?.foremost?.opportunity.company,
      shown?.others.map(({ opportunity }) => opportunity.company),
    ]).toEqual(['Tom Lindqvist', false, 'Northgate Energy', ['Tidewell']]);
  });

  it('is about the opportunity the person says it is about', () => {
    const shown = callerCard(workspace, actions, byNumber, now, tidewell);
    expect([shown?.foremost?.opportunity.company, shown?.others.map(({ opportunity }) => opportunity.company)]).toEqual([
      'Tidewell',
      ['Northgate Energy'],
    ]);
  });

  it('says what was told of pay, when they decide, who is there, and what to do next', () => {
    const shown = card(byNumber);
    expect([
      shown?.payTold.map(({ words }) => words),
      shown?.statedDate?.on,
      shown?.people.map(({ person, part, decides }) => [person.name, part, decides]),
      shown?.openActions[0]?.ruleId,
      shown?.terms.notice,
      shown?.passedOn.map(({ kind }) => kind),
    ]).toEqual([
      ['£44,000 to £48,000'],
      '2026-11-20',
      [
        ['Joan Ellery', 'her director', true],
        ['Priya Nair', '', false],
      ],
      'recruiter-call',
      'Four weeks',
      ['decision-date-stated'],
    ]);
  });

  it('names the likely caller of an opportunity: its recruiter, or somebody of the company', () => {
    const shown = [card(byCompany), card({ ...byCompany, id: pellow })];
    expect(shown.map((each) => [each?.person?.name, each?.isLikely, each?.foremost?.opportunity.company])).toEqual([
      ['Tom Lindqvist', true, 'Northgate Energy'],
      ['Kit Moss', true, 'Pellow'],
    ]);
  });

  it('is none for whoever is gone', () => {
    expect([card({ ...byNumber, id: aPersonId('gone') }), card({ ...byCompany, id: anOpportunityId('gone') })]).toEqual([null, null]);
  });
});
