import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../example/example-workspace.ts';
import { createFormatter } from '../messages/format.ts';
import { at, london } from '../testing/builders.ts';
import { headlineOf, type Tally, tallyOf } from './headline.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const saidOf = (tally: Tally) => {
  const { title, lede } = headlineOf(tally);
  return [formatter.say(title, now), formatter.say(lede, now)];
};

const blank: Tally = { applied: 20, answered: 20, endedEarly: 8, firstTalks: 0, ledFurther: 0, offers: 0, accepted: 0 };

describe('the headline', () => {
  /*
   * By hand: all 26 have an answer, and 13 of them ended before a talk. Of the 13 talks, those with Lumen, Castlemere, Quayside and
   * Tidewell are undecided; Foxley and Oakhurst ended there; Northgate, Hollin, Lorne, Halden, Merrow, Fielding and Pellow led
   * further: 7 of 9.
   */
  test('of the example says what was counted by hand', () => {
    const tally = tallyOf(scopeOf(exampleWorkspace(now, london), everything, now));
    expect([tally, saidOf(tally)]).toEqual([
      { applied: 26, answered: 26, endedEarly: 13, firstTalks: 9, ledFurther: 7, offers: 3, accepted: 1 },
      [
        'Half end before anybody calls. Then most get one step further.',
        '7 of 9 first talks led to a next step. 3 offers, one accepted. Until a talk, the application is all they have.',
      ],
    ]);
  });

  test.each<[string, Partial<Tally>, readonly [string, string]]>([
    [
      'counts where few have an answer',
      { applied: 7, answered: 4 },
      ['7 applications so far', '4 have led to a talk or ended. From five on, this page says what they have in common.'],
    ],
    [
      'counts one',
      { applied: 1, answered: 0 },
      ['One application so far', 'None has led to a talk or ended yet. From five on, this page says what they have in common.'],
    ],
    [
      'says what over half come to, and no more where few talks are decided',
      { endedEarly: 11, firstTalks: 4 },
      ['Over half end before anybody calls.', '11 of 20 ended before a first talk. Until a talk, the application is all they have.'],
    ],
    [
      'says that talks end there',
      { endedEarly: 9, firstTalks: 11, ledFurther: 3 },
      ['Most lead to a talk. Then most end there.', '3 of 11 first talks led to a next step.'],
    ],
    [
      'says half where it is half',
      { firstTalks: 6, ledFurther: 3 },
      ['Most lead to a talk. Then half get one step further.', '3 of 6 first talks led to a next step.'],
    ],
    [
      'says all where it is all',
      { endedEarly: 20 },
      ['All ended before anybody called.', '20 of 20 ended before a first talk. Until a talk, the application is all they have.'],
    ],
    [
      'says so where nothing ended early',
      { endedEarly: 0, firstTalks: 5, ledFurther: 5, offers: 1 },
      ['Every answer was an invitation. Then all get one step further.', '5 of 5 first talks led to a next step. One offer.'],
    ],
    [
      'says so where no talk led further',
      { firstTalks: 5 },
      ['Most lead to a talk. Then all end there.', '0 of 5 first talks led to a next step.'],
    ],
  ])('%s', (_name, given, said) => {
    expect(saidOf({ ...blank, ...given })).toEqual(said);
  });

  test('never says over half of a half or less', () => {
    const titles = Array.from({ length: 21 }, (_, endedEarly) => headlineOf({ ...blank, endedEarly }).title.values?.['early']);
    expect(titles).toEqual([
      'none',
      ...Array.from({ length: 9 }, () => 'under'),
      'half',
      ...Array.from({ length: 9 }, () => 'over'),
      'all',
    ]);
  });
});
