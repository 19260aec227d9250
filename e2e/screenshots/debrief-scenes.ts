import { expect } from 'playwright/test';
import { emptyDebrief } from '../../core/debrief/empty-debrief.ts';
import type { Debrief } from '../../core/model/debrief.ts';
import type { InterviewId } from '../../core/model/ids.ts';
import type { Taps } from '../../core/model/interview.ts';
import { anAccountPart, anAskedQuestion, anItemId } from '../../core/testing/learning-builders.ts';
import type { Instant } from '../../core/time/types.ts';
import { main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const northgate = 'int_examplenorthgate1' as InterviewId;
const TALL = 1500;

const taps: Taps = { feeling: 'good', goodAnswer: 'The outage question', gap: 'Ranking by month' };

const well = 'I stayed with the outage question and drew the three tables before answering. She leaned in and asked to keep the sketch.';

const ranking = anAskedQuestion({
  said: 'A self-join, and then I lost the thread.',
  marks: ['off-guard', 'focused'],
  better: 'One window function, partitioned by month.',
  about: 'Window functions',
  timesAsked: 2,
});
const outage = anAskedQuestion({ id: anItemId('outage'), question: 'Tell me about the outage in March', marks: ['prepared'] });

/** Shows the debrief of the newest interview of the example's Northgate, with this in it. */
const show = async (studio: Studio, given: Partial<Debrief>, felt: Partial<Taps> = {}): Promise<void> => {
  await studio.goTo('/today');
  await seen(studio.page.getByRole('heading', { level: 1 }));
  const debrief = {
    ...emptyDebrief(northgate, { debriefMinutes: 15 }, '2026-11-11T20:00:00.000Z' as Instant),
    spentMs: 9 * 60_000,
    ...given,
  };
  await studio.call('debrief.save', { debrief, taps: { ...taps, ...felt } });
  await studio.goTo(`/opportunities/opp_examplenorthgate?debrief=${northgate}`);
  await seen(studio.page.getByRole('tab', { name: 'Debrief', selected: true }));
};

/** Opens one question of the debrief, wherever it stands. */
const open = async (studio: Studio, name: RegExp): Promise<void> => {
  const more = main(studio).getByRole('button', { name: /more questions?$/u });
  const question = main(studio).getByRole('button', { name });
  await seen(main(studio).getByRole('group', { name: 'The debrief, question by question' }));
  if ((await question.count()) === 0) await more.click();
  await question.click();
};

/** Going through an interview, from the first line to putting it away. */
export const debriefScenes: readonly Scene[] = [
  {
    name: 'debrief',
    enter: async (studio) => {
      await show(studio, {
        well,
        better: 'The SQL part. I went silent for too long.',
        signs: ['longer', 'conversation', 'in-this-role', 'engaged', 'excited', 'answered-in-full', 'closing-questions'],
      });
      await open(studio, /^Which answer would you most like/u);
      await main(studio)
        .getByRole('textbox')
        .first()
        .fill(
          'Ranking customers by month. I knew it was a window function and still reached for a self-join, because I had not written one since',
        );
    },
  },
  {
    name: 'debrief-taps',
    enter: async (studio) => {
      await show(studio, {});
      await open(studio, /^How did it go/u);
    },
  },
  {
    name: 'debrief-questions',
    height: TALL,
    enter: async (studio) => {
      await show(studio, { well, questions: [outage, ranking], bestId: outage.id });
      await open(studio, /^What did they ask/u);
      await open(studio, /^How would you rank/u);
      await seen(main(studio).getByRole('textbox', { name: 'What you would say now' }));
    },
  },
  {
    name: 'debrief-account',
    height: TALL,
    enter: async (studio) => {
      await show(
        studio,
        {
          account: [
            anAccountPart({ when: 'On the way', text: 'I left late and read nothing on the train.' }),
            anAccountPart({
              id: anItemId('first'),
              when: 'The first questions',
              text: 'They asked for a ranking by month, and I went silent.',
              mistake: {
                what: 'I had not practised SQL aloud',
                cause: 'I only read about it.',
                nextTime: 'Write ten of them by hand.',
                about: 'Window functions',
              },
            }),
          ],
        },
        { feeling: 'rough' },
      );
      await open(studio, /^The day as it was/u);
    },
  },
  {
    name: 'debrief-recruiter',
    enter: async (studio) => {
      await show(
        studio,
        {
          forRecruiter:
            'I was terrible at SQL and always freeze. The outage question went well. Sorry, I know I wasted your time, sorry again.',
        },
        { feeling: 'rough' },
      );
      await studio.goTo(`/opportunities/opp_examplenorthgate?debrief=${northgate}`);
      await open(studio, /^What will the recruiter hear/u);
    },
  },
  {
    name: 'debrief-end',
    height: TALL,
    enter: async (studio) => {
      await show(studio, { well, questions: [ranking], improvableId: ranking.id, readier: 'Write ten window functions by hand.' });
      await open(studio, /^What do you keep/u);
    },
  },
  {
    name: 'debrief-closed',
    enter: async (studio) => {
      await show(studio, { keep: ['Write ten window functions by hand.', 'Draw before answering: it worked.', 'Ask who decides.'] });
      await studio.call('debrief.close', { id: northgate });
      await seen(main(studio).getByRole('button', { name: 'Take it out again' }));
    },
    leave: async (studio) => {
      await studio.call('debrief.reopen', { id: northgate });
      const close = studio.page.locator('[aria-label="Close"]');
      await close.click();
      await expect(close).toHaveCount(0);
    },
  },
];
