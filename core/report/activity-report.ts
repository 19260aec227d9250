import { type Message, message } from '../messages/message.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { offersOf } from '../playbook/offer.ts';
import { lastStageOf, stageOf } from '../playbook/stage.ts';
import { customStageOf } from '../standing/custom-stage.ts';
import { type Dossier, dossiers } from '../standing/dossier.ts';
import { standingWords } from '../standing/standing-words.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { type Activity, activitiesOf, type Telling } from './activity.ts';
import type { ReportAsked } from './asked.ts';

/** One opportunity in a report, with what was done about it in the period. */
export interface ReportedOpportunity {
  readonly id: OpportunityId;
  readonly company: string;
  /** Empty while unknown. */
  readonly role: string;
  /** Where the person came upon it; empty while unknown. */
  readonly source: string;
  /** Directly, or through whom. */
  readonly route: Message;
  /** The day of the application, which may lie before the period; null where it was not noted. */
  readonly appliedOn: LocalDay | null;
  /** Where it stood at the end of the period; null where nothing says so. */
  readonly stage: Message | null;
  /** The oldest first; never empty. */
  readonly activities: readonly Activity[];
}

/** How much was done; one talk about several opportunities counts once. */
export interface ReportTotals {
  readonly opportunities: number;
  readonly applications: number;
  readonly interviews: number;
  readonly contacts: number;
  readonly offers: number;
}

/** What somebody did for their search in a period, for a job centre or a coach. */
export interface ActivityReport {
  /** The first day: as it was asked for, else that of the first activity; null where there is none. */
  readonly from: LocalDay | null;
  /** The last day: as it was asked for, else today. */
  readonly to: LocalDay;
  /** When it was put together. */
  readonly writtenOn: LocalDay;
  /** Empty while the person gave no name. */
  readonly name: string;
  readonly totals: ReportTotals;
  /** By their first activity in the period. */
  readonly opportunities: readonly ReportedOpportunity[];
}

const routeOf = ({ opportunity: { route } }: Dossier, { workspace, leavesOut }: Telling): Message => {
  if (route.kind === 'direct') return message('report.route.direct');
  const person = route.recruiterId === null || leavesOut('people') ? undefined : workspace.people[route.recruiterId]?.name;
  const through = [...new Set([person ?? '', route.agency])].filter((each) => each !== '');
  return message('report.route.recruiter', { known: through.length === 0 ? 'no' : 'yes', through: through.join(', ') });
};

const reported = (dossier: Dossier, asked: ReportAsked, telling: Telling): ReportedOpportunity | null => {
  const { from, to } = asked;
  const { opportunity, interviews, events } = dossier;
  const { settings } = telling.workspace;
  const all = activitiesOf(dossier, telling);
  const activities = all.filter(({ on }) => (from === null || on >= from) && (to === null || on <= to));
  if (activities.length === 0) return null;
  const untilThen = events.filter(({ at }) => at <= telling.now && (to === null || dayOf(at, settings.zone) <= to));
  const met = interviews.filter(({ startAt, zone }) => startAt <= telling.now && (to === null || dayOf(startAt, zone) <= to));
  return {
    id: opportunity.id,
    company: opportunity.company,
    role: opportunity.role,
    source: opportunity.source,
    route: routeOf(dossier, telling),
    appliedOn: all.find(({ kind }) => kind === 'application')?.on ?? null,
    stage:
      met.length === 0 && lastStageOf(untilThen) === null
        ? null
        : standingWords(stageOf(untilThen), met, untilThen, customStageOf(untilThen, settings.customStages)),
    activities,
  };
};

const namesOf = (opportunities: readonly ReportedOpportunity[], belongs: (activity: Activity) => boolean): number =>
  new Set(opportunities.flatMap(({ activities }) => activities.filter(belongs).map(({ name }) => name))).size;

const byFirst = (one: ReportedOpportunity, other: ReportedOpportunity): number => {
  const [a, b] = [one.activities[0]?.at ?? '', other.activities[0]?.at ?? ''];
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? -1 : 1;
};

/** What was done in that period, by what was known at `now`. It says nothing that was not noted. */
export const activityReport = (workspace: Workspace, asked: ReportAsked, now: Instant): ActivityReport => {
  const today = dayOf(now, workspace.settings.zone);
  const out = new Set(asked.leaveOut);
  const without = new Set(asked.without);
  const telling: Telling = { workspace, now, leavesOut: (what) => out.has(what) };
  const folders = dossiers(workspace);
  const opportunities = [...folders.values()]
    .flatMap((dossier) => (without.has(dossier.opportunity.id) ? [] : (reported(dossier, asked, telling) ?? [])))
    .toSorted(byFirst);
  // An offer that was noted as a stage alone is one too, and one that was noted twice is one.
  const offerIds: ReadonlySet<string> = new Set([...folders.values()].flatMap(({ events }) => offersOf(events).map(({ id }) => id)));
  const days = opportunities.flatMap(({ activities }) => activities.map(({ on }) => on)).toSorted();
  const kind = (wanted: Activity['kind']) => namesOf(opportunities, (activity) => activity.kind === wanted);
  return {
    from: asked.from ?? days[0] ?? null,
    to: asked.to ?? today,
    writtenOn: today,
    name: workspace.settings.self.name,
    totals: {
      opportunities: opportunities.length,
      applications: kind('application'),
      interviews: kind('interview'),
      contacts: kind('contact'),
      offers: namesOf(opportunities, ({ name }) => offerIds.has(name)),
    },
    opportunities,
  };
};
