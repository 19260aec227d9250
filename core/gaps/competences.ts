import type { GapPlan } from '../model/brief.ts';
import type { GapKey } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { heldInterviews } from './held.ts';
import { type NamedShowing, type Showing, showingsIn } from './showings.ts';

/** A gap that went well this often in a row is closed; ours, the articles name no figure. */
const GOOD_SHOWINGS_THAT_CLOSE = 2;

/** `open`: the newest showing is a gap. `closing`: it went well since. `closed`: it went well twice since, or the person settled it. */
export type Standing = 'open' | 'closing' | 'closed';

/** Something that was a gap at least once, and how it went each time it came up. */
export interface Competence {
  readonly key: GapKey;
  /** As it was written last. */
  readonly name: string;
  /** The oldest first; an interview shows it once. */
  readonly showings: readonly Showing[];
  readonly standing: Standing;
  /** What the person is going to do about it: as they last put it in the preparation, else in a debrief; empty where they have not said. */
  readonly plan: string;
  /** When the person last said it is closed for good; a gap may have shown since. */
  readonly settledAt: Instant | null;
}

const inThisOrder: readonly Standing[] = ['open', 'closing', 'closed'];

const standingOf = (showings: readonly Showing[], settledAt: Instant | null): Standing => {
  const last = showings.findLastIndex(({ outcome }) => outcome === 'gap');
  const lastGap = showings[last];
  if (settledAt !== null && lastGap !== undefined && lastGap.at <= settledAt) return 'closed';
  const goodSince = showings.length - 1 - last;
  if (goodSince >= GOOD_SHOWINGS_THAT_CLOSE) return 'closed';
  return goodSince === 0 ? 'open' : 'closing';
};

const isSaid = <Planned extends { readonly plan: string }>(planned: Planned | undefined): planned is Planned =>
  planned !== undefined && planned.plan.trim() !== '';

const competenceOf = (found: readonly NamedShowing[], plan: GapPlan | undefined, key: GapKey): Competence => {
  const settledAt = plan?.settledAt ?? null;
  return {
    key,
    name: found.at(-1)?.name ?? key,
    showings: found.map(({ key: _key, name: _name, ...showing }) => showing),
    standing: standingOf(found, settledAt),
    plan: isSaid(plan) ? plan.plan : (found.findLast((showing) => isSaid(showing))?.plan ?? ''),
    settledAt,
  };
};

const gapsIn = ({ showings }: Competence): number => showings.filter(({ outcome }) => outcome === 'gap').length;

const openFirst = (a: Competence, b: Competence): number => {
  const byStanding = inThisOrder.indexOf(a.standing) - inThisOrder.indexOf(b.standing);
  if (byStanding !== 0) return byStanding;
  if (gapsIn(a) !== gapsIn(b)) return gapsIn(b) - gapsIn(a);
  const [newestA, newestB] = [a.showings.at(-1)?.at ?? '', b.showings.at(-1)?.at ?? ''];
  if (newestA !== newestB) return newestA > newestB ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/**
 * Everything that was a gap in an interview held so far, with each showing of it. Open ones first, then those that are
 * closing, then the closed; each by how often it was a gap and how recently it came up. What only ever went well is
 * not among them.
 */
export const competencesOf = (workspace: Workspace, now: Instant): readonly Competence[] =>
  competencesAmong(
    heldInterviews(workspace, now).flatMap((interview) => showingsIn(interview, workspace.debriefs[interview.id])),
    workspace.gapPlans,
  );

/** The same of some showings, the oldest first. */
export const competencesAmong = (showings: readonly NamedShowing[], gapPlans: Workspace['gapPlans']): readonly Competence[] => {
  const found = new Map<GapKey, NamedShowing[]>();
  for (const showing of showings) {
    const others = found.get(showing.key);
    if (others === undefined) found.set(showing.key, [showing]);
    else others.push(showing);
  }
  return [...found]
    .filter(([, of]) => of.some(({ outcome }) => outcome === 'gap'))
    .map(([key, of]) => competenceOf(of, Object.hasOwn(gapPlans, key) ? gapPlans[key] : undefined, key))
    .sort(openFirst);
};
