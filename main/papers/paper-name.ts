import type { Interview } from '../../core/model/interview.ts';
import { msOf } from '../../core/time/instant.ts';
import { nameOnDisk } from '../documents/name-on-disk.ts';

/** What a saved brief is called: what it is, whose, and the day it is for where the interview takes place. */
export const paperName = ({ startAt, zone }: Pick<Interview, 'startAt' | 'zone'>, company: string, locale: string): string => {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone }).format(msOf(startAt));
  return nameOnDisk(`Afterview brief, ${company}, ${day}.pdf`);
};
