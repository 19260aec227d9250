import { expect } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId } from '../../core/testing/builders.ts';
import { addMs, HOUR_MS } from '../../core/time/instant.ts';
import { zone } from '../own-data.ts';
import { now } from '../window.ts';
import { at, type View } from './view.ts';

const [tom, helena] = [aPersonId('tom'), aPersonId('helena')];
const opportunityId = anOpportunityId('wexford');
const interviewId = anInterviewId('wexford');

/** Where the sheet for that call is. */
export const CALL = `/opportunities/${opportunityId}/call/${interviewId}`;

/** Also a rough interview at Wexford, which a recruiter runs and somebody is named for who has not agreed yet. */
export const withRecruiter = (workspace: Workspace): Workspace => {
  const endAt = addMs(now(), -HOUR_MS);
  const opportunity = anOpportunity({
    id: opportunityId,
    company: 'Wexford',
    zone,
    route: { kind: 'recruiter', recruiterId: tom, agency: 'Kestrel' },
    referenceIds: [helena],
  });
  const interview = anInterview({
    id: interviewId,
    opportunityId,
    zone,
    startAt: addMs(endAt, -HOUR_MS),
    endAt,
    loggedAt: endAt,
    feeling: 'rough',
  });
  const people = [
    aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel', phones: ['+44 20 7946 0142'] }),
    aPerson({ id: aPersonId('twin'), name: 'T. Lindqvist', roles: ['recruiter'], company: '', phones: ['+44 20 7946 0142'] }),
    aPerson({
      id: helena,
      name: 'Helena Marsh',
      roles: ['reference'],
      referee: { consent: 'asked', consentAt: endAt, forRoles: '', knows: '' },
    }),
  ];
  return {
    ...workspace,
    opportunities: { ...workspace.opportunities, [opportunityId]: opportunity },
    interviews: { ...workspace.interviews, [interviewId]: interview },
    people: { ...workspace.people, ...Object.fromEntries(people.map((person) => [person.id, person])) },
  };
};

/** The sheet for the call to a recruiter, and those who speak for the person. */
export const recruiterViews: readonly View[] = [
  {
    name: 'the call sheet',
    show: async (page) => {
      await at(CALL)(page);
      await expect(page.getByRole('heading', { level: 1, name: 'Call Tom Lindqvist' })).toBeVisible();
    },
  },
  {
    name: 'the call sheet with another interview told of, unbalanced words and a day that is past',
    show: async (page) => {
      await at(CALL)(page);
      const first = page.getByRole('switch').first();
      // What was told of stays told of.
      if ((await first.getAttribute('aria-checked')) === 'false') await first.click();
      await page.getByRole('textbox', { name: 'What you will tell them' }).fill('I completely messed up one of my answers.');
      await page.getByLabel('They decide on').fill('2020-01-01');
      await expect(page.getByText('That day is past.')).toBeVisible();
    },
  },
  {
    name: 'the references',
    show: async (page) => {
      await at('/people/references')(page);
      await expect(page.getByRole('region', { name: 'Helena Marsh' })).toBeVisible();
    },
  },
  {
    name: 'the references, one of them to be thanked',
    show: async (page) => {
      await at('/people/references')(page);
      const entry = page.getByRole('region', { name: 'Helena Marsh' });
      const gave = entry.getByRole('button', { name: 'They gave a reference to Wexford' });
      const outstanding = entry.getByText('Thanks are outstanding.').first();
      await expect(gave.or(outstanding).first()).toBeVisible();
      if ((await outstanding.count()) === 0) await gave.click();
      await expect(outstanding).toBeVisible();
    },
  },
  {
    name: 'where no recruiter is to be called',
    show: async (page) => {
      await at(`/opportunities/${anOpportunityId('harbour')}/call/${anInterviewId('harbour')}`)(page);
      await expect(page.getByRole('heading', { name: /^No recruiter stands between you/u })).toBeVisible();
    },
  },
];
