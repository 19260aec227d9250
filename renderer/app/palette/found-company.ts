import { likelyCallers } from '../../../core/caller/likely-callers.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { customStageOf } from '../../../core/standing/custom-stage.ts';
import { standingWords } from '../../../core/standing/standing-words.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import type { Instant } from '../../../core/time/types.ts';
import { beginPlace, beginWords, letterPlaceOf } from '../../actions/begin-words.ts';
import { begins, matches } from './match.ts';

/** No more of a company than this: whoever needs more opens it. */
const STEP_LIMIT = 3;
const ROLE_LIMIT = 3;

/** A step of the company that was named, and where it is done. */
export interface CompanyStep {
  readonly action: Action;
  /** What to do, where a letter, a call sheet, a brief or a debrief does it; else the step by its own name. */
  readonly does: Message;
  /** Whom it goes to, or what it is about where nobody is named; null where the words say all. */
  readonly about: Message | null;
  /** The letter that does it where the step is in a list: a letter or a debrief; null where none does. */
  readonly key: 'L' | 'D' | null;
  readonly to: string;
}

/** One job at the company. */
export interface CompanyRole {
  readonly id: OpportunityId;
  /** Empty while unknown. */
  readonly role: string;
  readonly stage: Message;
  readonly to: string;
}

/** The company the query names, with what there is to do and to open. */
export interface FoundCompany {
  readonly name: string;
  readonly steps: readonly CompanyStep[];
  readonly roles: readonly CompanyRole[];
  /** Who is likely to call about it, by name; the company itself where nobody there is known. */
  readonly caller: string;
  /** Where another interview there is logged. */
  readonly logPlace: string;
}

const newestFirst = (one: Opportunity, other: Opportunity): number => (one.createdAt > other.createdAt ? -1 : 1);

/** The opportunities of the company that the query names, the newest first: what begins as it is typed before what only holds its words. */
const namedBy = (query: string, { opportunities }: Workspace): readonly Opportunity[] => {
  const all = Object.values(opportunities).filter(({ company }) => matches(query, company));
  const [best] = all.toSorted(
    (one, other) => Number(begins(query, other.company)) - Number(begins(query, one.company)) || newestFirst(one, other),
  );
  return all.filter(({ company }) => company === best?.company).toSorted(newestFirst);
};

const stepOf = (action: Action, { people }: Workspace): CompanyStep => {
  const words = beginWords(action);
  if (words === null) return { action, does: action.title, about: null, key: null, to: routeOf(action) };
  const to = beginPlace(action);
  if (letterPlaceOf(action) === null) return { action, does: words, about: null, key: action.ruleId === 'debrief' ? 'D' : null, to };
  const name = action.personId === null ? undefined : people[action.personId]?.name;
  return { action, does: words, about: name === undefined ? action.title : message('palette.to', { name }), key: 'L', to };
};

const roleOf = ({ id, role }: Opportunity, workspace: Workspace): CompanyRole | null => {
  const facts = caseOf(workspace, id);
  if (facts === null) return null;
  const { interviews, events } = facts;
  const stage = standingWords(stageOf(events), interviews, events, customStageOf(events, workspace.settings.customStages));
  return { id, role, stage, to: `/opportunities/${id}` };
};

/** The company that the query names; null while nothing is typed, and where it names none. `pressing` is the person's open steps in their order. */
export const findCompany = (query: string, workspace: Workspace, pressing: readonly Action[], now: Instant): FoundCompany | null => {
  if (query.trim() === '') return null;
  const named = namedBy(query, workspace);
  const [newest] = named;
  if (newest === undefined) return null;
  const ids = new Set(named.map(({ id }) => id));
  const steps = pressing.filter(({ opportunityId }) => opportunityId !== null && ids.has(opportunityId));
  const [callerId] = likelyCallers(workspace, newest.id, now);
  return {
    name: newest.company,
    steps: steps.slice(0, STEP_LIMIT).map((action) => stepOf(action, workspace)),
    roles: named.slice(0, ROLE_LIMIT).flatMap((opportunity) => roleOf(opportunity, workspace) ?? []),
    caller: (callerId === undefined ? undefined : workspace.people[callerId]?.name) ?? newest.company,
    logPlace: `/log?opportunity=${newest.id}`,
  };
};
