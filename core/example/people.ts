import type { Person } from '../model/person.ts';
import { personIdOf } from './story.ts';

const person = (name: string, given: Omit<Person, 'id' | 'notes' | 'emails' | 'phones'> & Partial<Person>): Person => ({
  id: personIdOf(name),
  notes: '',
  emails: [],
  phones: [],
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
  person('edmund', {
    name: 'Edmund Rowe',
    roles: ['interviewer'],
    company: 'Fielding & Rowe',
    title: 'Partner',
    emails: ['e.rowe@fieldingrowe.example'],
  }),
  person('sunita', { name: 'Sunita Grewal', roles: ['interviewer'], company: 'Fielding & Rowe', title: 'Lead Engineer' }),
  person('callum', { name: 'Callum Reid', roles: ['interviewer'], company: 'Fielding & Rowe', title: 'People Partner' }),
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
  person('helena', {
    name: 'Helena Marsh',
    roles: ['reference'],
    company: 'Kestrel Insight',
    title: 'Former manager',
    emails: ['helena.marsh@kestrel.example'],
    phones: ['07700 900 461'],
  }),
  person('daniel', {
    name: 'Daniel Okafor',
    roles: ['reference'],
    company: 'Kestrel Insight',
    title: 'Former colleague',
    emails: ['daniel.okafor@kestrel.example'],
  }),
];
