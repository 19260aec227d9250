import type { Interview } from '../../core/model/interview.ts';
import type { Letter } from '../../core/model/letter.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { ReportAsked } from '../../core/report/asked.ts';
import { msOf } from '../../core/time/instant.ts';
import { nameOnDisk } from '../documents/name-on-disk.ts';

/** What a saved brief is called: what it is, whose, and the day it is for where the interview takes place. */
export const briefName = ({ startAt, zone }: Pick<Interview, 'startAt' | 'zone'>, company: string, locale: string): string => {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone }).format(msOf(startAt));
  return nameOnDisk(`Afterview brief, ${company}, ${day}.pdf`);
};

/** What the saved list of opportunities is called. */
export const listName = nameOnDisk('Afterview opportunities.pdf');

/** What a saved activity report is called: the days it was asked for, as they sort. */
export const reportName = ({ from, to }: Pick<ReportAsked, 'from' | 'to'>): string => {
  const days = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])];
  return nameOnDisk(`${['Activity report', ...days].join(' ')}.pdf`);
};

/** What a saved letter is called: whom it goes to, by name else by company, and what it is about. */
export const letterName = (
  { personId, opportunityId, subject }: Pick<Letter, 'personId' | 'opportunityId' | 'subject'>,
  { people, opportunities }: Pick<Workspace, 'people' | 'opportunities'>,
  ending: 'pdf' | 'eml',
): string => {
  const person = personId === null ? undefined : people[personId]?.name;
  const company = opportunityId === null ? undefined : opportunities[opportunityId]?.company;
  const to = person ?? company;
  const parts = [to === undefined ? 'Letter' : `Letter to ${to}`, subject].filter((part) => part !== '');
  return nameOnDisk(`${parts.join(', ')}.${ending}`);
};
