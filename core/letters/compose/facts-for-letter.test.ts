import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../model/debrief.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace, someSettings } from '../../testing/builders.ts';
import { completePurpose, withCompleteFacts, writtenAt } from '../../testing/complete-facts.ts';
import { anAskedQuestion, aDebrief, anItemId } from '../../testing/learning-builders.ts';
import { factsForLetter } from './facts-for-letter.ts';

const repaired: Partial<Debrief> = {
  questions: [anAskedQuestion({ better: 'Rank within each month.', askedById: aPersonId('dev') })],
  improvableId: anItemId('ranking'),
};

const repairFor = (personId: ReturnType<typeof aPersonId>, mayRepair: boolean) => {
  const settings = someSettings();
  const workspace = aWorkspace({
    settings: { ...settings, switches: { ...settings.switches, allowOneClarification: mayRepair } },
    interviews: [anInterview({ interviewerIds: [aPersonId(), aPersonId('dev')] })],
    people: [aPerson(), aPerson({ id: aPersonId('dev'), name: 'Dev Rao' })],
    debriefs: [aDebrief(repaired)],
  });
  return factsForLetter(workspace, completePurpose('thank-you', 'panel', personId), writtenAt).values.repair;
};

describe('The facts of a letter', () => {
  test('hold what was noted, each fit to stand in a sentence', () => {
    const facts = factsForLetter(withCompleteFacts('thank-you', 'first'), completePurpose('thank-you', 'first'), writtenAt);

    expect(facts).toEqual({
      position: 0,
      toRecruiter: false,
      elsewhere: false,
      offered: false,
      english: 'british',
      values: {
        recipient: 'Priya',
        'full-name': 'Priya Nair',
        'reference-roles': '',
        company: 'Northgate Energy',
        business: 'a supplier of electricity to some two million homes',
        role: 'Data Analyst',
        interview: 'first interview',
        when: 'yesterday',
        topic: 'the outage sketch',
        'second-topic': 'owning the outage reports',
        topics: 'the outage sketch, owning the outage reports and how the team reviews a query',
        interviewers: 'Priya Nair',
        repair: 'rank within each month with a window function, then keep the first ten.',
        material: 'the three-table sketch',
        'decision-day': 'Friday 20 November',
        'last-contact': 'yesterday',
        recruiter: '',
        agency: '',
        impression: 'A good talk, and I would like to go on. One SQL question could have been fuller; I have practised it since.',
        excitement: 'reports that decide something the same day.',
        question: 'Who reads the outage reports first?',
        outcome: '',
        start: '',
        'interview-time': '',
        'offer-deadline': '',
        pay: '£44,000 to £48,000',
        'usual-pay': '£44,000 to £48,000',
        'other-deadline': '',
        'present-company': 'Marlow & Co',
        'present-role': 'Reporting Analyst',
        notice: 'four weeks',
        'last-day': 'Thursday 10 December',
        me: 'Sam Okafor',
        phone: '07700 900 377',
        email: 'sam@okafor.example',
      },
    });
  });

  test('say the day as it is where the person is', () => {
    const workspace = aWorkspace({ settings: someSettings({ zone: 'Pacific/Auckland' as ReturnType<typeof someSettings>['zone'] }) });
    const when = (now: string) => factsForLetter(workspace, completePurpose('thank-you', 'first'), at(now)).values.when;

    // 14:30 in London is the small hours of the 12th in Auckland.
    expect([when('2026-11-11 16:00'), when('2026-11-12 12:00'), when('2026-11-16 12:00')]).toEqual(['today', 'yesterday', 'on Thursday']);
  });

  test('put an answer right only to whoever asked, and only where that is wanted', () => {
    expect([repairFor(aPersonId('dev'), true), repairFor(aPersonId(), true), repairFor(aPersonId('dev'), false)]).toEqual([
      'rank within each month.',
      '',
      '',
    ]);
  });

  test('are few for a letter about no opportunity, or one that is gone', () => {
    const workspace = withCompleteFacts('reference-request', 'first');
    const purpose = completePurpose('reference-request', 'first');
    const gone = { ...purpose, opportunityId: anOpportunityId('gone'), personId: aPersonId('gone') };
    const self = {
      'present-company': 'Marlow & Co',
      'present-role': 'Reporting Analyst',
      notice: 'four weeks',
      'last-day': 'Thursday 10 December',
      me: 'Sam Okafor',
      phone: '07700 900 377',
      email: 'sam@okafor.example',
    };

    expect([factsForLetter(workspace, purpose, writtenAt).values, factsForLetter(workspace, gone, writtenAt).values]).toEqual([
      { recipient: 'Helena', 'full-name': 'Helena Marsh', 'reference-roles': 'analyst roles', ...self },
      self,
    ]);
  });

  test('know nothing of a workspace in which nothing was noted', () => {
    const workspace = aWorkspace({ opportunities: [anOpportunity({ role: '' })], interviews: [], people: [] });
    const { values } = factsForLetter(workspace, completePurpose('thank-you', 'first'), writtenAt);

    expect(Object.entries(values).filter(([, value]) => value !== '')).toEqual([['company', 'Northgate Energy']]);
  });

  test('say whether it goes to the recruiter: by name, by the agency alone, and never to somebody at the company', () => {
    const to = (recruiterId: ReturnType<typeof aPersonId> | null, personId: ReturnType<typeof aPersonId> | null) => {
      const complete = withCompleteFacts('reply', 'more-time');
      const route = { kind: 'recruiter', recruiterId, agency: 'Brightwater' } as const;
      const workspace = { ...complete, opportunities: { ...complete.opportunities, [anOpportunityId()]: anOpportunity({ route }) } };
      return factsForLetter(workspace, { ...completePurpose('reply', 'more-time'), personId }, writtenAt).toRecruiter;
    };
    const tom = aPersonId('tom');

    expect([to(tom, tom), to(null, null), to(tom, aPersonId()), to(null, aPersonId())]).toEqual([true, true, false, false]);
  });
});
