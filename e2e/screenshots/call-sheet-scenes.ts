import { expect } from 'playwright/test';
import type { CallInput } from '../../core/contract.ts';
import { beginAnew, main, type Scene, seen, untoast } from './scene.ts';
import type { Studio } from './studio.ts';

const TALL = 1700;
const CASTLEMERE = '/opportunities/opp_examplecastlemere/call/int_examplecastlemere1';

const open = async (studio: Studio): Promise<void> => {
  await studio.goTo(CASTLEMERE);
  await seen(main(studio).getByRole('heading', { level: 1, name: 'Call Aisha Bello' }));
};

/** A second interview of the same morning, through the same recruiter. */
const another: CallInput<'interview.log'> = {
  opportunityId: null,
  company: 'Marlow Homes',
  role: 'Insight Lead',
  round: 1,
  interviewers: [],
  startAt: '2026-11-12T08:30:00.000Z',
  endAt: '2026-11-12T09:15:00.000Z',
  endIsKnown: true,
  zone: 'Europe/London',
  format: 'video',
  place: '',
  route: {
    kind: 'recruiter',
    recruiter: { personId: 'per_exampleaisha', name: 'Aisha Bello', role: 'recruiter' },
    agency: 'Harrow & Finch',
  },
  decision: null,
  followUpChannel: null,
  references: [],
  feeling: 'good',
  goodAnswer: '',
  gap: '',
  notes: '',
};

/** The sheet for the call to a recruiter after a rough interview. */
export const callSheetScenes: readonly Scene[] = [
  {
    name: 'call-sheet',
    enter: open,
  },
  {
    name: 'call-sheet-whole',
    height: TALL,
    enter: async (studio) => {
      await studio.goTo(CASTLEMERE);
      const tell = main(studio).getByRole('switch').first();
      if (!(await tell.isChecked())) await tell.click();
      await seen(main(studio).getByRole('textbox', { name: /hears about/u }));
    },
  },
  {
    name: 'call-sheet-filled',
    height: TALL,
    enter: async (studio) => {
      await open(studio);
      const say = (name: string, words: string): Promise<void> => main(studio).getByRole('textbox', { name }).fill(words);
      await say('What you will tell them', 'Two answers were thinner than they should be. I know why, and I have worked on both since.');
      await say('What they may pass on', 'One set of figures for two teams is the work I like best.');
      await say('Their feedback', 'They liked how I led the two teams, and wanted more on budgets.');
      await say('The good in it, to keep', 'How I led the two teams.');
      const welcome = main(studio).getByRole('button', { name: 'Welcome' });
      // A second press would take the answer back.
      if ((await welcome.getAttribute('aria-pressed')) !== 'true') await welcome.click();
      for (const name of [/^How it went/u, /^Ask what they heard/u]) {
        const box = main(studio).getByRole('checkbox', { name });
        // It is ticked once that is kept.
        if (!(await box.isChecked())) await box.click();
        await expect(box).toBeChecked();
      }
    },
  },
  {
    name: 'call-sheet-again',
    enter: async (studio) => {
      await open(studio);
      await main(studio).getByRole('button', { name: 'They did not pick up' }).click();
      await seen(main(studio).getByRole('status').filter({ hasText: /again/u }));
      await untoast(studio);
    },
    leave: beginAnew,
  },
  {
    name: 'call-sheet-several',
    height: 2600,
    enter: async (studio) => {
      await studio.call('interview.log', another);
      await open(studio);
      await seen(main(studio).getByRole('heading', { level: 2, name: /^Marlow Homes/u }));
      await untoast(studio);
    },
    leave: beginAnew,
  },
];
