import type { Stage } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { stageOf } from '../playbook/stage.ts';
import { plain, wordsOf } from '../search/words.ts';
import { type Dossier, dossiers } from '../standing/dossier.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { isWithin, type Range, type Stretch, stretchOf } from './range.ts';

/** Which opportunities the insights are about. */
export interface WantedScope {
  readonly range: Range;
  /** Null for either way of applying. */
  readonly route: 'direct' | 'recruiter' | null;
  /** As the person wrote it, whatever its case and accents; empty for those of which none is known, null for any. */
  readonly source: string | null;
  /** Words that the role holds, each at least as the beginning of one of its own; empty for any role. */
  readonly role: string;
  /** Where they stand now; null for anywhere. */
  readonly stage: Stage | null;
}

/** All there is. */
export const everything: WantedScope = { range: { kind: 'all' }, route: null, source: null, role: '', stage: null };

/** One opportunity the insights are about, with what had happened so far, the oldest first, and its rounds, also those ahead. */
export interface Followed extends Dossier {
  /** When it was applied for; where that was not noted, the first that is known of it. */
  readonly begunAt: Instant;
  /** Where it stands now. */
  readonly stage: Stage;
}

/**
 * What the insights are about. An opportunity belongs to the range it was begun in, and is followed from there to now:
 * its later rounds and its end count wherever they lie.
 */
export interface Scope {
  readonly now: Instant;
  /** Where the person is; days are days there. */
  readonly zone: Zone;
  /** The ends of the range. */
  readonly stretch: Stretch;
  /** In the order they were begun. */
  readonly opportunities: readonly Followed[];
  readonly byId: ReadonlyMap<OpportunityId, Followed>;
  /** How many there are in all, whatever is asked for. */
  readonly outOf: number;
}

/** When an opportunity was begun: the application, or else the first fact there is. */
const begunAtOf = ({ opportunity, interviews, events }: Dossier): Instant => {
  let first = opportunity.createdAt;
  for (const event of events) {
    if (event.kind === 'stage-reached' && event.stage === 'applied') return event.at;
    if (event.at < first) first = event.at;
  }
  const begins = interviews[0]?.startAt;
  return begins !== undefined && begins < first ? begins : first;
};

/** How sources and what was typed for one are compared. */
export const sourceKeyOf = (source: string): string => plain(source).trim().replace(/\s+/gu, ' ');

/** The test that an opportunity passes which is asked for; what it costs to read the wish is paid once. */
const wishOf = ({ route, source, role, stage }: WantedScope): ((followed: Followed) => boolean) => {
  const sourceKey = source === null ? null : sourceKeyOf(source);
  const roleWords = wordsOf(role);
  return ({ opportunity, stage: present }) => {
    if (route !== null && opportunity.route.kind !== route) return false;
    if (sourceKey !== null && sourceKeyOf(opportunity.source) !== sourceKey) return false;
    if (stage !== null && present !== stage) return false;
    if (roleWords.length === 0) return true;
    const words = wordsOf(opportunity.role);
    return roleWords.every((wanted) => words.some((word) => word.startsWith(wanted)));
  };
};

/** What had happened by then; the same list where all of it had. */
const factsUpTo = (events: Dossier['events'], now: Instant): Dossier['events'] => {
  const last = events.at(-1);
  return last === undefined || last.at <= now ? events : events.filter(({ at }) => at <= now);
};

/** What was gathered of each opportunity last, so that a change of one gathers one anew and not thousands. */
const gathered = new WeakMap<Opportunity, Followed>();

/** An opportunity as it stood at `now`; the same value as before while none of its facts has changed. */
const followedOf = (dossier: Dossier, now: Instant): Followed => {
  const { opportunity, interviews } = dossier;
  const events = factsUpTo(dossier.events, now);
  const before = gathered.get(opportunity);
  if (before !== undefined && before.events === events && before.interviews === interviews) return before;
  const followed = { opportunity, interviews, events, begunAt: begunAtOf(dossier), stage: stageOf(events) };
  gathered.set(opportunity, followed);
  return followed;
};

const inOrderBegun = (a: Followed, b: Followed): number =>
  a.begunAt === b.begunAt ? (a.opportunity.id < b.opportunity.id ? -1 : 1) : a.begunAt < b.begunAt ? -1 : 1;

/** The opportunities that are asked for, by what was known of them at `now`. */
export const scopeOf = (workspace: Workspace, wanted: WantedScope, now: Instant): Scope => {
  const { zone } = workspace.settings;
  const stretch = stretchOf(wanted.range, dayOf(now, zone), zone);
  const passes = wishOf(wanted);
  const folders = dossiers(workspace);
  const opportunities: Followed[] = [];
  for (const dossier of folders.values()) {
    const followed = followedOf(dossier, now);
    if (isWithin(stretch, followed.begunAt) && passes(followed)) opportunities.push(followed);
  }
  opportunities.sort(inOrderBegun);
  return {
    now,
    zone,
    stretch,
    opportunities,
    byId: new Map(opportunities.map((followed) => [followed.opportunity.id, followed])),
    outOf: folders.size,
  };
};
