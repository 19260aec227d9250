import type { Person } from '../../../core/model/person.ts';
import type { Say } from '../../ui/say.ts';

/** Who somebody is, in a line: "Recruiter, Senior Consultant, Brightwater". */
export const whoWords = ({ roles, title, company }: Pick<Person, 'roles' | 'title' | 'company'>, say: Say): string =>
  [...roles.filter((role) => role !== 'other').map((role) => say(`people.role.${role}`)), title, company]
    .filter((words) => words !== '')
    .join(', ');
