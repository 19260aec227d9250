import type { Person, PersonRole } from '../../core/model/person.ts';
import type { Say } from '../ui/say.ts';

/** What somebody is, each role after the first in small letters: "Interviewer, hiring manager". */
export const roleWords = (roles: readonly PersonRole[], say: Say): string =>
  roles.map((role, index) => say(index === 0 ? `people.role.${role}` : `people.role.too.${role}`)).join(', ');

/** Who somebody is, in a line: "Recruiter, Senior Consultant, Brightwater". */
export const whoWords = ({ roles, title, company }: Pick<Person, 'roles' | 'title' | 'company'>, say: Say): string =>
  [
    roleWords(
      roles.filter((role) => role !== 'other'),
      say,
    ),
    title,
    company,
  ]
    .filter((words) => words !== '')
    .join(', ');
