import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../example/example-workspace.ts';
import { message } from '../messages/message.ts';
import { anOpportunity, anOpportunityId, at, aWorkspace, london } from '../testing/builders.ts';
import { everything, scopeOf } from './scope.ts';
import { shareOf } from './share.ts';
import { sourcesFinding } from './sources-finding.ts';
import { sourcesKnown } from './sources-known.ts';
import { type SourceOutcome, sourcesOf } from './sources.ts';

const now = at('2026-11-12 12:38');
const exampleSources = sourcesOf(scopeOf(exampleWorkspace(now, london), everything, now));

/** One source with so many answers, so many of them talks. */
const from = (source: string, of: number, total: number): SourceOutcome => ({
  source,
  applied: total,
  undecided: 0,
  talks: shareOf(of, total),
  offers: 0,
  isTold: total >= 5,
});

describe('what came of each source', () => {
  /*
   * By hand: through a friend came Lumen, Halden, Merrow, Pellow and Lorne, and all five had a talk; Halden, Merrow and Pellow
   * made offers. Seven were found on their website, of which Hollin, Fielding and Oakhurst had one. Eleven came from the job board,
   * of which Foxley and Quayside had one. Three came from recruiters (Northgate, Castlemere, Tidewell), which are too few to tell.
   */
  test('in the example is this', () => {
    expect(
      exampleSources.map(({ source, applied, talks, offers, isTold }) => [source, applied, talks?.of, talks?.total, offers, isTold]),
    ).toEqual([
      ['A friend', 5, 5, 5, 3, true],
      ['Their website', 7, 3, 7, 0, true],
      ['Job board', 11, 2, 11, 0, true],
      ['A recruiter wrote', 3, 3, 3, 0, false],
    ]);
  });

  test('counts one source however it was written, keeps what waits apart, and has what was not noted last', () => {
    const opportunities = ['a friend', 'A Friend ', '', 'Job board'].map((source, index) =>
      anOpportunity({ id: anOpportunityId(`place${index}`), source }),
    );
    const outcomes = sourcesOf(scopeOf(aWorkspace({ opportunities, interviews: [] }), everything, now));
    expect(outcomes.map(({ source, applied, undecided, talks }) => [source, applied, undecided, talks])).toEqual([
      ['A Friend', 2, 2, null],
      ['Job board', 1, 1, null],
      ['', 1, 1, null],
    ]);
  });
});

describe('what the sources come to', () => {
  test.each<[string, readonly SourceOutcome[], ReturnType<typeof sourcesFinding>]>([
    [
      'names the best and the worst where they lie apart',
      exampleSources,
      message('insights.sources.title.apart', { best: 'A friend', worst: 'Job board' }),
    ],
    [
      'says that none stands apart where the difference may be chance',
      [from('A friend', 4, 5), from('Job board', 3, 6)],
      message('insights.sources.title.together'),
    ],
    [
      'counts where there is one',
      [from('A friend', 4, 5), from('Job board', 1, 2)],
      message('insights.sources.title.only', { source: 'A friend', of: 4, total: 5 }),
    ],
    ['tells nothing from few', [from('A friend', 4, 4)], message('insights.sources.title.few')],
    ['says so where none was noted', [from('', 4, 9)], message('insights.sources.title.none')],
  ])('%s', (_name, outcomes, finding) => {
    expect(sourcesFinding(outcomes)).toEqual(finding);
  });
});

test('known sources come once each, as they were written last, the usual ones first', () => {
  const written = [
    ['Job board', '2026-10-01'],
    ['a friend', '2026-10-02'],
    ['A friend', '2026-10-03'],
    ['', '2026-10-04'],
  ] as const;
  const opportunities = written.map(([source, day], index) =>
    anOpportunity({ id: anOpportunityId(`place${index}`), source, createdAt: at(`${day} 09:00`) }),
  );
  expect(sourcesKnown(opportunities)).toEqual(['A friend', 'Job board']);
});
