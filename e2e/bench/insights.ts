import { answerTimesOf } from '../../core/insights/answer-times.ts';
import { coursesOf } from '../../core/insights/course.ts';
import { effortOf } from '../../core/insights/effort.ts';
import { flowOf } from '../../core/insights/flow.ts';
import { followUpEffectOf } from '../../core/insights/follow-up-effect.ts';
import { funnelOf } from '../../core/insights/funnel.ts';
import { tallyOf } from '../../core/insights/headline.ts';
import { namedDaysOf } from '../../core/insights/named-days.ts';
import { everything, scopeOf } from '../../core/insights/scope.ts';
import { signHistoryOf } from '../../core/insights/signs.ts';
import { sourcesOf } from '../../core/insights/sources.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Figure, median } from './figures.ts';
import { LONG_SEARCH, longSearch } from './long-search.ts';
import { tookMs } from './took.ts';

const NOW = '2026-11-12T12:38:00.000Z' as Instant;
const ROUNDS = 9;
/** Half of what computing and drawing one may take together. */
const GOAL_MS = 50;

/** What each picture of the insights takes to compute, everything that several share included, as after any change. */
const figures = (): readonly Figure[] => {
  const pictures: Readonly<Record<string, (workspace: ReturnType<typeof longSearch>) => unknown>> = {
    'the headline': (workspace) => tallyOf(scopeOf(workspace, everything, NOW)),
    'the paths': (workspace) => flowOf(scopeOf(workspace, everything, NOW)),
    'the steps from round to round': (workspace) => funnelOf(scopeOf(workspace, everything, NOW)),
    sources: (workspace) => sourcesOf(scopeOf(workspace, everything, NOW)),
    'time to an answer': (workspace) => {
      const scope = scopeOf(workspace, everything, NOW);
      return answerTimesOf(coursesOf(workspace, scope), 'interview', NOW);
    },
    'days they named': (workspace) => namedDaysOf(coursesOf(workspace, scopeOf(workspace, everything, NOW)), NOW),
    'after check-ins': (workspace) => followUpEffectOf(coursesOf(workspace, scopeOf(workspace, everything, NOW)), NOW),
    signs: (workspace) => signHistoryOf(workspace, coursesOf(workspace, scopeOf(workspace, everything, NOW))),
    effort: (workspace) => effortOf(workspace, everything, NOW),
  };
  let workspace = longSearch(NOW);
  return Object.entries(pictures).map(([name, compute]) => {
    const took = Array.from({ length: ROUNDS }, () => {
      // A change of one record leaves the rest remembered, as in the app.
      const [first] = Object.values(workspace.events);
      if (first !== undefined) workspace = { ...workspace, events: { ...workspace.events, [first.id]: { ...first } } };
      return tookMs(() => compute(workspace));
    });
    return {
      name: `insights of ${String(LONG_SEARCH)} opportunities: computing ${name}, median`,
      value: median(took),
      unit: 'ms',
      goal: GOAL_MS,
    };
  });
};

process.stdout.write(JSON.stringify(figures()));
