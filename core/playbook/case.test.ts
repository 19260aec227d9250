import { expect, it } from 'vitest';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunity, anOpportunityId, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { caseOf, caseOfDraft } from './case.ts';

const pellow = anOpportunityId('pellow');
const harbour = anOpportunityId('harbour');
const contact = (name: string, day: string, of = [pellow]) =>
  anEvent('contact', { id: anEventId(name), opportunityIds: of, at: at(`${day} 10:00`), loggedAt: at(`${day} 10:00`) });

const workspace = aWorkspace({
  opportunities: [anOpportunity({ id: pellow }), anOpportunity({ id: harbour })],
  interviews: [
    anInterview({ id: anInterviewId('second'), opportunityId: pellow, startAt: at('2026-11-12 09:00'), endAt: at('2026-11-12 10:00') }),
    anInterview({ id: anInterviewId('first'), opportunityId: pellow, startAt: at('2026-11-02 09:00'), endAt: at('2026-11-02 10:00') }),
    anInterview({ id: anInterviewId('other'), opportunityId: harbour }),
  ],
  events: [contact('late', '2026-11-11'), contact('early', '2026-11-01'), contact('both', '2026-11-05', [pellow, harbour, pellow])],
  debriefs: [aDebrief({ id: anInterviewId('first') }), aDebrief({ id: anInterviewId('other') })],
});

const idsOf = (facts: ReturnType<typeof caseOf>) =>
  facts && {
    interviews: facts.interviews.map(({ id }) => id),
    events: facts.events.map(({ id }) => id),
    debriefs: [...facts.debriefs.keys()],
  };

it('gathers what belongs to one opportunity, in the order it happened, what belongs to several once', () => {
  const expected = {
    interviews: [anInterviewId('first'), anInterviewId('second')],
    events: [anEventId('early'), anEventId('both'), anEventId('late')],
    debriefs: [anInterviewId('first')],
  };
  expect(idsOf(caseOf(workspace, pellow))).toEqual(expected);
  expect(idsOf(caseOfDraft(workspace, pellow))).toEqual(expected);
});

it('answers null for an opportunity that is gone', () => {
  expect([caseOf(workspace, anOpportunityId('gone')), caseOfDraft(workspace, anOpportunityId('gone'))]).toEqual([null, null]);
});

it('sees a record that came later, and no longer one that went', () => {
  caseOf(workspace, harbour);
  const extra = contact('extra', '2026-11-20', [harbour]);
  const { [anEventId('both')]: _gone, ...left } = workspace.events;
  expect(idsOf(caseOf({ ...workspace, events: { ...left, [extra.id]: extra } }, harbour))?.events).toEqual([extra.id]);
});
