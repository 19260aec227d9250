import { debriefSignSchema } from '../../core/model/debrief.ts';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aWorkspace,
  someSettings,
} from '../../core/testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId, anAskedQuestion } from '../../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';

export const LONG_SEARCH = 2000;

/** An application a day and more over two years, of which a third get to talk. */
const YEARS_DAYS = 730;
const SOURCES = ['LinkedIn', 'a friend', 'Indeed', 'the company’s site', 'a recruiter', 'a fair', ''];
const ROLES = ['Data Analyst', 'BI Developer', 'Analytics Engineer', 'Reporting Lead'];
const COMPETENCES = ['Window functions', 'Pay', 'Leading a team', 'A conflict', 'Statistics'];
const ANSWERS = 60;

const id = (number: number): string => `n${String(number).padStart(6, '0')}`;

/** A spread that is the same each time. */
const spread = (number: number, of: number): number => ((number * 7919) % 104_729) % of;

/** The workspace of a very long search: applications, talks, waits, check-ins, days that were named, debriefs, practice. */
export const longSearch = (now: Instant, given: Partial<Settings> = {}): Workspace => {
  const ago = (days: number, hours = 0): Instant => addMs(now, -days * DAY_MS + hours * HOUR_MS);
  const settings = someSettings(given);
  const numbers = Array.from({ length: LONG_SEARCH }, (_none, number) => number);
  const begunDaysAgo = (number: number): number => YEARS_DAYS - Math.floor((number / LONG_SEARCH) * (YEARS_DAYS - 1));
  const isTalk = (number: number): boolean => number % 3 === 0;
  const rounds = (number: number): number => (isTalk(number) ? 1 + spread(number, 3) : 0);
  const endAtOf = (number: number, round: number): Instant => ago(begunDaysAgo(number) - 10 - round * 12, spread(number + round, 8));

  const eventsOf = (number: number): readonly WorkspaceEvent[] => {
    const opportunityIds = [anOpportunityId(id(number))];
    let told = 0;
    const common = (at: Instant) => ({ id: anEventId(`${id(number)}e${String((told += 1))}`), opportunityIds, at, loggedAt: at });
    const applied = anEvent('stage-reached', { ...common(ago(begunDaysAgo(number))), stage: 'applied' });
    const answered = anEvent('contact', {
      ...common(ago(begunDaysAgo(number) - 2 - spread(number, 9))),
      direction: 'in',
      about: isTalk(number) ? 'invitation' : 'receipt',
    });
    const talks = Array.from({ length: rounds(number) }, (_none, place): readonly WorkspaceEvent[] => {
      const endAt = endAtOf(number, place + 1);
      const heardAt = addMs(endAt, (1 + spread(number + place, 16)) * DAY_MS);
      const isLast = place + 1 === rounds(number);
      return [
        anEvent('contact', { ...common(addMs(endAt, 3 * HOUR_MS)), direction: 'out', about: 'thanks' }),
        anEvent('decision-date-stated', { ...common(endAt), on: dayOf(addMs(endAt, 7 * DAY_MS), settings.zone) }),
        ...(spread(number, 3) === 0
          ? [anEvent('contact', { ...common(addMs(endAt, 8 * DAY_MS)), direction: 'out', about: 'check-in' })]
          : []),
        ...(isLast && spread(number, 5) === 0
          ? []
          : [anEvent('contact', { ...common(heardAt), direction: 'in', about: isLast ? 'rejection' : 'invitation' })]),
      ];
    }).flat();
    const end = anEvent('stage-reached', {
      ...common(ago(Math.max(0, begunDaysAgo(number) - 60))),
      stage: (['rejected', 'silent', 'withdrawn', 'rejected'] as const)[spread(number, 4)] ?? 'rejected',
    });
    const history = [applied, answered, ...talks, ...(begunDaysAgo(number) > 80 ? [end] : [])];
    return history.filter(({ at }) => at <= now);
  };

  const interviews = numbers.flatMap((number) =>
    Array.from({ length: rounds(number) }, (_none, place) => {
      const endAt = endAtOf(number, place + 1);
      return anInterview({
        id: anInterviewId(`${id(number)}r${String(place + 1)}`),
        opportunityId: anOpportunityId(id(number)),
        round: place + 1,
        startAt: addMs(endAt, -50 * MINUTE_MS),
        endAt,
        loggedAt: addMs(endAt, -3 * DAY_MS),
        interviewerIds: [],
      });
    }),
  );
  const signs = debriefSignSchema.options;
  return aWorkspace({
    settings,
    opportunities: numbers.map((number) =>
      anOpportunity({
        id: anOpportunityId(id(number)),
        company: `Company ${String(number)}`,
        role: ROLES[spread(number, ROLES.length)] ?? '',
        source: SOURCES[spread(number, SOURCES.length)] ?? '',
        zone: settings.zone,
        createdAt: ago(begunDaysAgo(number)),
      }),
    ),
    interviews,
    people: [],
    events: numbers.flatMap(eventsOf),
    debriefs: interviews.map(({ id: interviewId, endAt }, number) =>
      aDebrief({
        id: interviewId,
        signs: signs.filter((_sign, place) => spread(number + place * 31, 3) === 0),
        questions: [anAskedQuestion({ about: COMPETENCES[spread(number, COMPETENCES.length)] ?? '', marks: ['better'] })],
        startedAt: addMs(endAt, 4 * HOUR_MS),
        spentMs: (5 + spread(number, 10)) * MINUTE_MS,
        closedAt: addMs(endAt, 5 * HOUR_MS),
      }),
    ),
    answers: Array.from({ length: ANSWERS }, (_none, number) =>
      anAnswer({
        id: anAnswerId(`a${String(number).padStart(5, '0')}`),
        practices: Array.from({ length: 20 }, (_other, each) => ({
          at: ago(20 * (20 - each) + spread(number, 20)),
          tookMs: 2 * MINUTE_MS,
          rating: 'good' as const,
        })),
      }),
    ),
  });
};
