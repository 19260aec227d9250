import { sameName } from '../../../core/changes/find-person.ts';
import type { CallInput } from '../../../core/contract.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../../../core/time/types.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';

/** What the dialog asks about an opportunity before any interview. */
export interface AddForm {
  readonly company: string;
  readonly role: string;
  /** Where the person came upon it. */
  readonly source: string;
  readonly route: 'direct' | 'recruiter';
  /** The recruiter's name; empty while unknown. */
  readonly recruiter: string;
  readonly agency: string;
  /** Null while the field is unfinished. */
  readonly appliedOn: LocalDay | null;
}

/** An application is taken to have been sent at noon of its day. */
const NOON = '12:00' as LocalTime;

const EMPTY = { company: '', role: '', source: '', route: 'direct', recruiter: '', agency: '' } as const;

/** A form that is filled with nothing but today. */
export const emptyForm = (now: Instant, zone: Zone): AddForm => ({ ...EMPTY, appliedOn: dayOf(now, zone) });

/** What is known of this company already: the very same role, while it runs or from before, or others. */
export interface Known {
  readonly same: Opportunity | null;
  /** The same role, in a process that has ended: one may apply again. */
  readonly before: Opportunity | null;
  readonly others: readonly Opportunity[];
}

/** Whether one applied there before, so that nobody applies twice unknowingly. `hasEnded` tells of a process that is over. */
export const knownAt = (
  opportunities: readonly Opportunity[],
  { company, role }: Pick<AddForm, 'company' | 'role'>,
  hasEnded: (id: OpportunityId) => boolean,
): Known => {
  if (company.trim() === '') return { same: null, before: null, others: [] };
  const there = opportunities.filter((each) => sameName(each.company, company));
  const twins = there.filter((each) => sameName(each.role, role));
  const same = twins.find(({ id }) => !hasEnded(id)) ?? null;
  return { same, before: same === null ? (twins.at(-1) ?? null) : null, others: there.filter((each) => !twins.includes(each)) };
};

export type AddProblem = 'company' | 'future' | 'day';

/** What keeps the form from being saved; null when nothing does. */
export const problemOf = ({ company, appliedOn }: AddForm, now: Instant, zone: Zone): AddProblem | null => {
  if (company.trim() === '') return 'company';
  if (appliedOn === null) return 'day';
  return appliedOn > dayOf(now, zone) ? 'future' : null;
};

/** What the form asks the main process for. A company or a recruiter known by that name is meant, the company as it is spelled already. */
export const additionOf = (
  { company, role, source, route, recruiter, agency, appliedOn }: AddForm,
  { opportunities, people }: { readonly opportunities: readonly Opportunity[]; readonly people: readonly Person[] },
  now: Instant,
  zone: Zone,
): CallInput<'opportunity.add'> => {
  const name = recruiter.trim();
  const known = people.find((person) => person.roles.includes('recruiter') && sameName(person.name, name));
  const today = dayOf(now, zone);
  return {
    company: opportunities.find((each) => sameName(each.company, company))?.company ?? company.trim(),
    role: role.trim(),
    source: source.trim(),
    route:
      route === 'direct'
        ? { kind: 'direct' }
        : {
            kind: 'recruiter',
            recruiter: name === '' ? null : { personId: known?.id ?? null, name, role: 'recruiter' },
            agency: agency.trim() === '' ? (known?.company ?? '') : agency.trim(),
          },
    zone,
    appliedAt: appliedOn === null || appliedOn === today ? now : instantOf(appliedOn, NOON, zone),
  };
};
