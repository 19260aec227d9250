import { describe, expect, it } from 'vitest';
import {
  anEvent,
  anEventId,
  anInterview,
  aMark,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../testing/builders.ts';
import { aDocument } from '../testing/learning-builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { keyOf } from '../playbook/action-key.ts';
import type { Exchange } from './exchange.ts';
import { exchangesWith } from './timeline.ts';

const priya = aPersonId();
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const throughTom = anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } });
const people = [aPerson(), tom];
const told = (exchanges: readonly Exchange[]) => exchanges.map(({ kind, id, at: when }) => `${kind} ${id} ${when.slice(0, 10)}`);

describe('the timeline of a person', () => {
  it('holds every exchange with them, the newest first', () => {
    const document = aDocument();
    const [version] = document.versions;
    const handed = {
      id: 'itm_handed00',
      versionId: version?.id,
      opportunityId: anOpportunityId(),
      personId: priya,
      at: at('2026-11-10 09:00'),
    };
    const workspace = aWorkspace({
      people,
      events: [
        anEvent('contact', { personId: priya, at: at('2026-11-12 10:00') }),
        anEvent('told', { personId: priya, at: at('2026-11-11 14:00') }),
        anEvent('contact', { id: anEventId('toms'), personId: tom.id, at: at('2026-11-12 11:00') }),
      ],
      documents: [{ ...document, handedOver: [handed] } as typeof document],
    });
    expect(told(exchangesWith(workspace, priya))).toEqual([
      'contact evt_contact0 2026-11-12',
      'told evt_told0000 2026-11-11',
      `met ${anInterview().id} 2026-11-11`,
      'handed itm_handed00 2026-11-10',
    ]);
  });

  it('shows a letter and the fact that it was sent as one', () => {
    const event = anEvent('contact', { direction: 'out', about: 'thanks', personId: priya });
    const letter = aLetter({ personId: priya, sent: { at: event.at, medium: 'mail', eventId: event.id } });
    const workspace = aWorkspace({ people, interviews: [], events: [event], letters: [letter] });
    expect(exchangesWith(workspace, priya)).toMatchObject([{ kind: 'contact', id: event.id, event, letter }]);
  });

  it('takes unnamed contact with the recruiter of a process, and what they passed on, as theirs', () => {
    const workspace = aWorkspace({
      opportunities: [throughTom],
      people,
      events: [
        anEvent('contact', { party: 'recruiter', at: at('2026-11-12 09:00') }),
        anEvent('decision-date-stated', { by: 'recruiter', at: at('2026-11-12 09:01') }),
        anEvent('direct-note-answered', { at: at('2026-11-12 09:02') }),
        anEvent('contact-date-advised', { by: 'employer', at: at('2026-11-12 09:03') }),
      ],
    });
    expect(exchangesWith(workspace, tom.id).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'passed-on evt_directnoteanswered',
      'passed-on evt_decisiondatestated',
      'contact evt_contact0',
    ]);
  });

  it('takes a day named in an interview as the word of the only one who was there', () => {
    const events = [anEvent('decision-date-stated', { interviewId: anInterview().id })];
    const alone = aWorkspace({ people, events });
    const panel = aWorkspace({ people, events, interviews: [anInterview({ interviewerIds: [priya, tom.id] })] });
    expect([alone, panel].map((workspace) => exchangesWith(workspace, priya).map(({ kind }) => kind))).toEqual([
      ['passed-on', 'met'],
      ['met'],
    ]);
  });

  it('tells of a step that was done where nothing else does, and once where a message was logged too', () => {
    const key = keyOf('thank-you', anInterview().id, priya);
    const done = aMark(key, { kind: 'done', at: at('2026-11-12 09:30') });
    const thanks = anEvent('contact', { direction: 'out', about: 'thanks', personId: priya, at: at('2026-11-12 10:00') });
    const kinds = [[], [thanks]].map((events) =>
      exchangesWith(aWorkspace({ people, interviews: [anInterview()], marks: [done], events }), priya).map(({ id }) => id),
    );
    expect(kinds).toEqual([
      [key, anInterview().id],
      [thanks.id, anInterview().id],
    ]);
  });

  it('leaves out an interview that was called off', () => {
    const workspace = aWorkspace({ people, events: [anEvent('interview-cancelled')] });
    expect(exchangesWith(workspace, priya)).toEqual([]);
  });
});
