import { expect, test } from 'vitest';
import { caseOf } from '../playbook/case.ts';
import { anEvent, anInterview, anInterviewId, anOpportunityId, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { debriefRounds, newestDebriefPlace, newestHeld, debriefStateOf } from './rounds.ts';

const first = anInterview();
const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-18 10:00'), endAt: at('2026-11-18 11:00') });
const between = at('2026-11-18 10:30');
const after = at('2026-11-18 11:00');

const facts = (workspace = aWorkspace({ interviews: [second, first] })) => {
  const found = caseOf(workspace, anOpportunityId());
  if (found === null) throw new Error('no such opportunity');
  return found;
};

test('the newest held round is the last one that has ended', () => {
  expect([newestHeld(facts(), at('2026-11-11 14:00')), newestHeld(facts(), between), newestHeld(facts(), after)]).toEqual([
    null,
    first,
    second,
  ]);
});

test('a round that was called off is none to go through', () => {
  const cancelled = anEvent('interview-cancelled', { interviewId: second.id, at: at('2026-11-17 09:00') });
  expect(debriefRounds(facts(aWorkspace({ interviews: [first, second], events: [cancelled] })))).toEqual([first]);
});

test('the place of an opportunity’s debrief names its newest held interview', () => {
  const workspace = aWorkspace({ interviews: [first, second] });
  expect([newestDebriefPlace(workspace, anOpportunityId(), after), newestDebriefPlace(workspace, anOpportunityId('other'), after)]).toEqual(
    [`/opportunities/${anOpportunityId()}?debrief=${second.id}`, null],
  );
});

test('a debrief is fresh until something of it is there, and away once it is closed', () => {
  expect([debriefStateOf(undefined), debriefStateOf(aDebrief()), debriefStateOf(aDebrief({ closedAt: after }))]).toEqual([
    'fresh',
    'begun',
    'away',
  ]);
});
