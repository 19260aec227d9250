import { expect, it } from 'vitest';
import { createFormatter } from '../../core/messages/format.ts';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import { createCase } from '../../core/playbook/case.ts';
import { anEvent, anOpportunity, aPerson, aPersonId, at, london, on, someSettings } from '../../core/testing/builders.ts';
import { eventWords } from './event-words.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const facts = createCase({
  opportunity: anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } }),
  interviews: [],
  events: [],
  marks: [],
  debriefs: [],
  people: { [tom.id]: tom, [aPersonId()]: aPerson() },
});
const trial = { id: 'stg_trialday' as never, name: 'Trial day', mapsTo: 'interviewing' } as const;
const words = (event: WorkspaceEvent): string | null => {
  const said = eventWords(event, facts, someSettings({ customStages: [trial] }));
  return said === null ? null : formatter.say(said, now);
};

it('a contact is told by what it was about, and by whom as well as that is known', () => {
  const personId = aPersonId();
  expect([
    words(anEvent('contact', { about: 'request', answerBy: { on: on('2026-11-13'), zone: london } })),
    words(anEvent('contact', { about: 'request', personId })),
    words(anEvent('contact', { about: 'missed-call', party: 'recruiter' })),
    words(anEvent('contact', { about: 'check-in', direction: 'out', personId })),
    words(anEvent('contact', { about: 'material', direction: 'out', personId })),
    words(anEvent('contact', { about: 'other', direction: 'out', medium: 'phone', party: 'recruiter', personId: tom.id })),
    words(anEvent('contact', { about: 'other', medium: 'in-person', personId })),
  ]).toEqual([
    'Northgate Energy asked for something by tomorrow',
    'Priya Nair asked for something',
    'You missed a call from Tom Lindqvist',
    'You checked in with Priya Nair',
    'You sent Priya Nair what they asked for',
    'You called Tom Lindqvist',
    'You spoke with Priya Nair',
  ]);
});

it('every other fact is a sentence, and a stage of the person’s own goes by its name', () => {
  expect([
    words(anEvent('stage-reached', { stage: 'paused' })),
    words(anEvent('stage-reached', { stage: 'interviewing' })),
    words(anEvent('stage-reached', { stage: 'interviewing', customStageId: trial.id })),
    words(anEvent('decision-date-stated')),
    words(anEvent('follow-up-channel-stated')),
    words(anEvent('direct-note-answered', { agreed: false })),
    words(anEvent('contact-date-advised')),
    words(anEvent('interview-rescheduled')),
    words(anEvent('interview-cancelled', { by: 'me' })),
    words(anEvent('interview-missed')),
    words(anEvent('offer-made')),
    words(anEvent('offer-made', { deadline: null })),
    words(anEvent('offer-deadline-moved')),
    words(anEvent('start-date-agreed')),
  ]).toEqual([
    'They put the role on hold',
    null,
    'Trial day',
    'They named Fri 20 for the decision',
    'They want mail',
    'Tom Lindqvist said no to a direct note',
    'The recruiter said to get in touch on Thu 19',
    'They moved the interview to yesterday 13:30',
    'You called the interview off',
    'The interview did not take place',
    'They made an offer, open until 27 Nov',
    'They made an offer',
    'The offer now stands until 1 Dec',
    'Your first day is on 4 Jan 2027',
  ]);
});
