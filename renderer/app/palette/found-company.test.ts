import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import { message } from '../../../core/messages/message.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { findCompany } from './found-company.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const older = anOpportunity({ id: anOpportunityId('older'), role: 'Planner', createdAt: at('2026-10-01 09:00') });
const workspace = aWorkspace({
  opportunities: [anOpportunity(), older, anOpportunity({ id: anOpportunityId('lumen'), company: 'Lumen & Sons' })],
  interviews: [anInterview()],
  people: [aPerson()],
});
const thanks = anAction({
  ruleId: 'thank-you',
  opportunityId: anOpportunityId(),
  personId: aPersonId(),
  move: 'yours',
  title: message('app.undo'),
});
const other = anAction({ key: 'other' as ActionKey, ruleId: 'let-go', opportunityId: older.id, move: 'yours', title: message('app.undo') });
const found = (query: string) => findCompany(query, workspace, [thanks, other], now);

it('gathers the steps and the roles of the company that is named, the newest role first', () => {
  const company = found('north');
  const said = (company?.steps ?? []).map(({ does, about, key }) => [
    formatter.say(does, now),
    about === null ? null : formatter.say(about, now),
    key,
  ]);
  expect([
    company?.name,
    said,
    company?.roles.map(({ role, stage, to }) => [role, formatter.say(stage, now), to]),
    company?.caller,
    company?.logPlace,
  ]).toEqual([
    'Northgate Energy',
    [
      ['Write the note', 'to Priya Nair', 'L'],
      ['Undo', null, null],
    ],
    [
      ['Data Analyst', 'First interview', `/opportunities/${anOpportunityId()}`],
      ['Planner', 'Applied', `/opportunities/${older.id}`],
    ],
    'Priya Nair',
    `/log?opportunity=${anOpportunityId()}`,
  ]);
});

it('names no company before anything is typed, nor for words that are more than its name', () => {
  expect([found(' '), found('north they wrote'), found('analyst')]).toEqual([null, null, null]);
});
