import type { Person } from '../model/person.ts';
import type { Moments } from './moments.ts';
import { personIdOf } from './story.ts';

/** Before the first of them was to speak for anybody. */
const CONSENT_DAYS_AGO = 34;

const person = (
  name: string,
  given: Omit<Person, 'id' | 'notes' | 'emails' | 'phones' | 'research' | 'links' | 'referee' | 'distinctFrom'> & Partial<Person>,
): Person => ({
  id: personIdOf(name),
  notes: '',
  research: '',
  links: [],
  emails: [],
  phones: [],
  referee: null,
  distinctFrom: [],
  ...given,
});

/** Everybody in the example. Nobody of them exists: addresses are under `.example`, numbers in the ranges kept for fiction. */
export const examplePeople: readonly Person[] = [
  person('marta', {
    name: 'Marta Kowalczyk',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Lumen & Sons',
    title: 'Head of Reporting',
    emails: ['marta.kowalczyk@lumenandsons.example'],
    phones: ['020 7946 0311'],
  }),
  person('priya', {
    name: 'Priya Nair',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Northgate Energy',
    title: 'Analytics Manager',
    emails: ['priya.nair@northgate-energy.example'],
    phones: ['01632 960 118'],
    notes: 'Runs the outage reports herself. Asked twice how I rank findings.',
  }),
  person('tom', {
    name: 'Tom Lindqvist',
    roles: ['recruiter'],
    company: 'Brightwater',
    title: 'Senior Consultant',
    emails: ['tom@brightwater.example'],
    phones: ['020 7946 0142', '07700 900 142'],
    notes: 'Prefers a call before noon.',
  }),
  person('aisha', {
    name: 'Aisha Bello',
    roles: ['recruiter'],
    company: 'Harrow & Finch',
    title: 'Principal Recruiter',
    emails: ['aisha.bello@harrowfinch.example'],
    phones: ['020 7946 0877'],
  }),
  person('ravi', {
    name: 'Ravi Menon',
    roles: ['interviewer'],
    company: 'Castlemere Trust',
    title: 'Director of Digital',
    emails: ['ravi.menon@castlemere.example'],
  }),
  person('greta', {
    name: 'Greta Halvorsen',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Halden Freight',
    title: 'Operations Director',
    emails: ['greta@haldenfreight.example'],
    phones: ['01632 960 554'],
  }),
  person('paul', {
    name: 'Paul Whitby',
    roles: ['other'],
    company: 'Halden Freight',
    title: 'HR',
    phones: ['01632 960 558'],
  }),
  person('carvalho', {
    name: 'Ines Carvalho',
    roles: ['interviewer'],
    company: 'Fielding & Rowe',
    title: 'Director',
    research: 'Came from a shipping insurer four years ago. Wrote about reports that operators read on a phone.',
    links: ['https://fieldingrowe.example/people/ines-carvalho'],
  }),
  person('dev', {
    name: 'Dev Rao',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Fielding & Rowe',
    title: 'Head of Analytics',
    emails: ['dev.rao@fieldingrowe.example'],
    research: 'Two of his team work from home. He said that he writes decisions down the same day.',
  }),
  person('lotte', {
    name: 'Lotte Brandt',
    roles: ['interviewer'],
    company: 'Fielding & Rowe',
    title: 'Data engineer',
    research: 'Gave a talk on moving to dbt, with the slides online.',
    links: ['https://fieldingrowe.example/talks/moving-to-dbt'],
  }),
  person('callum', {
    name: 'Callum Reid',
    roles: ['other'],
    company: 'Fielding & Rowe',
    title: 'People Partner',
    emails: ['callum.reid@fieldingrowe.example'],
  }),
  person('owen', {
    name: 'Owen Pritchard',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Merrow Water',
    title: 'Head of Insight',
    emails: ['owen.pritchard@merrowwater.example'],
    phones: ['01632 960 731'],
  }),
  person('noor', {
    name: 'Noor Haddad',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Pellow Health',
    title: 'Head of Performance',
    emails: ['noor.haddad@pellowhealth.example'],
    phones: ['020 7946 0620'],
  }),
  person('janet', {
    name: 'Janet Osei',
    roles: ['interviewer'],
    company: 'Oakhurst Council',
    title: 'Insight Manager',
    emails: ['janet.osei@oakhurst.example'],
  }),
  person('lewis', { name: 'Lewis Tran', roles: ['interviewer'], company: 'Tidewell', title: 'Talent Partner' }),
  person('ines', {
    name: 'Ines Duarte',
    roles: ['interviewer', 'hiring-manager'],
    company: 'Quayside Labs',
    title: 'Research Lead',
    emails: ['ines.duarte@quaysidelabs.example'],
  }),
  person('helena', {
    name: 'Helena Marsh',
    roles: ['reference'],
    company: 'Kestrel Insight',
    title: 'Former manager',
    emails: ['helena.marsh@kestrel.example'],
    phones: ['07700 900 461'],
    referee: {
      consent: 'given',
      consentAt: null,
      forRoles: 'Analyst roles, not team lead',
      knows: 'Led my team for three years. Can speak of the weekly reports, and of how I ask before I build.',
    },
  }),
  person('daniel', {
    name: 'Daniel Okafor',
    roles: ['reference'],
    company: 'Kestrel Insight',
    title: 'Former colleague',
    emails: ['daniel.okafor@kestrel.example'],
    referee: {
      consent: 'given',
      consentAt: null,
      forRoles: 'Any role with data',
      knows: 'Built the depot figures with me, and disagreed with me about them first.',
    },
  }),
];

/** The same with what they agreed to, before any of the example began. */
export const examplePeopleAt = ({ ago }: Moments): readonly Person[] =>
  examplePeople.map((each) =>
    each.referee === null ? each : { ...each, referee: { ...each.referee, consentAt: ago(CONSENT_DAYS_AGO, '18:30') } },
  );
