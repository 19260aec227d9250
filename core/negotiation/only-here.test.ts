import { expect, test } from 'vitest';
import { briefOf } from '../brief/brief-of.ts';
import { callToRecruiter } from '../call-sheet/call-to-recruiter.ts';
import { callerCard } from '../caller/caller-card.ts';
import { listRows } from '../export/list-rows.ts';
import { checkLetter } from '../letters/check-letter.ts';
import { newLetter } from '../letters/compose/new-letter.ts';
import { purposesFor } from '../letters/compose/purposes-for.ts';
import { createFormatter } from '../messages/format.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { remindersFor } from '../reminders/plan-reminders.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
} from '../testing/builders.ts';
import { negotiationLog } from './negotiation-log.ts';
import { negotiationWarnings } from './warnings/negotiation-warnings.ts';

const now = at('2026-11-13 09:00');
const here = anOpportunityId();
// Figures that stand nowhere else, however they are grouped.
const limits = { target: 987_651, reserve: 987_652, walkAway: 987_653 };
const LIMIT = /987[^\d]?65[123]/u;

test('how far the person goes is in no plan, reminder, letter, export, brief, call sheet, log or card', () => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId(), agency: 'Brightwater' } })],
    interviews: [
      anInterview(),
      anInterview({ id: anInterviewId('next'), round: 2, startAt: at('2026-11-20 10:00'), endAt: at('2026-11-20 11:00') }),
    ],
    people: [aPerson()],
    events: [
      anEvent('offer-made', { at: at('2026-11-12 10:00') }),
      anEvent('terms-heard', { at: at('2026-11-12 10:00'), personId: aPersonId() }),
      anEvent('told', { at: at('2026-11-12 11:00'), personId: aPersonId() }),
    ],
    offers: [anOffer({ limits })],
  });
  const formatter = createFormatter({ locale: 'en-GB', zone: london });
  const actions = planWorkspace(workspace, now);
  const letters = purposesFor(workspace, here, now).map((purpose, place) =>
    newLetter(
      workspace,
      purpose,
      { variant: purpose.variant, tone: 'plain' },
      { now, newId: (prefix) => `${prefix}_${String(place).padStart(8, '0')}` },
    ),
  );
  const leaving = {
    actions,
    reminders: remindersFor(actions, workspace.settings),
    letters,
    checks: letters.map((letter) => checkLetter({ workspace, letter, now, language: [] })),
    list: listRows(workspace, now, (words) => formatter.say(words, now)),
    brief: briefOf(workspace, anInterviewId('next'), now),
    call: callToRecruiter(workspace, actions, anInterviewId(), now),
    log: negotiationLog(workspace, here, now),
    beside: negotiationWarnings(workspace, here, now).filter(({ isPrivate }) => !isPrivate),
    card: callerCard(workspace, actions, { kind: 'person', id: aPersonId(), by: 'name', isNear: false, phone: null }, now),
  };
  expect([
    letters.length > 3,
    Object.entries(leaving)
      .filter(([, shown]) => LIMIT.test(JSON.stringify(shown)))
      .map(([name]) => name),
  ]).toEqual([true, []]);
});
