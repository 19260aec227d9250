import { expect, test } from 'vitest';
import { everything, scopeOf, type WantedScope } from '../../../core/insights/scope.ts';
import { createFormatter } from '../../../core/messages/format.ts';
import { anEvent, anEventId, anOpportunity, anOpportunityId, at, aWorkspace, london, on } from '../../../core/testing/builders.ts';
import { aboutOf } from './about.ts';

const now = at('2026-11-12 09:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const begun = { alder: '2026-08-03', birch: '2026-09-10', cedar: '2026-10-20' };
const workspace = aWorkspace({
  interviews: [],
  opportunities: Object.keys(begun).map((name) => anOpportunity({ id: anOpportunityId(name), source: name === 'birch' ? 'A friend' : '' })),
  events: Object.entries(begun).map(([name, day]) =>
    anEvent('stage-reached', { id: anEventId(name), opportunityIds: [anOpportunityId(name)], stage: 'applied', at: at(`${day} 10:00`) }),
  ),
});
const said = (wanted: Partial<WantedScope>): string => formatter.say(aboutOf(scopeOf(workspace, { ...everything, ...wanted }, now)), now);

test('what the insights are about is said with what is left out, and with the end of days that are over', () => {
  expect([
    said({}),
    said({ range: { kind: 'last', days: 90 } }),
    said({ source: 'A friend' }),
    said({ range: { kind: 'own', from: on('2026-08-01'), to: on('2026-09-30') } }),
    said({ range: { kind: 'own', from: null, to: on('2026-07-01') } }),
  ]).toEqual([
    '3 applications since 3 Aug',
    '2 of 3 applications, begun since 10 Sept',
    '1 of 3 applications, begun since 10 Sept',
    '2 of 3 applications, begun from 3 Aug to 10 Sept',
    'None of 3 applications',
  ]);
});
