import { expect } from 'playwright/test';
import type { LetterId } from '../../core/model/ids.ts';
import { shownWorkspace } from '../window.ts';
import { beginAnew, escape, main, type Scene, seen, untoast } from './scene.ts';
import type { Studio } from './studio.ts';

/** The note that the example has begun. */
const DRAFT_ID = 'let_examplenorthgatethanks' as LetterId;

const NORTHGATE = '/opportunities/opp_examplenorthgate';

/** Grammar is loaded with the first letter. */
const LONGEST_LOOK_MS = 30_000;

/** The thank-you note to Priya Nair, begun or gone on with. */
const write = async (studio: Studio): Promise<void> => {
  await studio.goTo(`${NORTHGATE}/write?action=${encodeURIComponent('thank-you:int_examplenorthgate1:per_examplepriya')}`);
  await seen(field(studio));
};

const field = (studio: Studio) => main(studio).getByRole('textbox', { name: 'Letter' });

/** What the drafts of these pictures say. */
const DRAFT = [
  'Dear Priya,',
  'Thank you for your time yesterday. I left thinking about the outage reports, and about how much of the work is deciding what counts as one outage.',
  'You asked for the three-table sketch we drew, so I have attached a clean copy. One thing I would put better: I would rank customers by month with a window function, not the self-join I reached for.',
  'Should anything else help you decide, I would be glad to send it or to talk.',
  'With kind regards,\nSam Keller',
].join('\n\n');

/** The same with a mistake of nearly every kind. */
const WRONG = DRAFT.replace('Priya', 'Pirya')
  .replace('what counts as one outage', '[what you talked about]')
  .replace('I would be glad', 'I would be really really glad!! Please definately reply by tomorrow, and I would be glad');

const say = async (studio: Studio, subject: string, text: string): Promise<void> => {
  await main(studio).getByRole('textbox', { name: 'Subject' }).fill(subject);
  await field(studio).fill(text);
  await looked(studio);
};

/** Until nothing of the letter waits to be looked at. */
const looked = (studio: Studio): Promise<void> =>
  expect(main(studio).getByRole('complementary', { name: 'What the letter looks like' })).toHaveAttribute('aria-busy', 'false', {
    timeout: LONGEST_LOOK_MS,
  });

/** The draft of the example gives way to what the templates make. */
const throwAway = ({ call }: Studio): Promise<void> => call('letter.remove', { id: DRAFT_ID });

/** The first interview as one that three people led. */
const withPanel = async ({ page, call }: Studio): Promise<void> => {
  for (const name of ['Joan Ellery', 'Marcus Thiele']) await call('person.add', { name, role: 'interviewer', company: 'Northgate Energy' });
  const { interviews, people } = await shownWorkspace(page);
  const first = Object.values(interviews).find(({ id }) => id === 'int_examplenorthgate1');
  if (first === undefined) throw new Error('the example has no first interview at Northgate');
  const panel = Object.values(people).filter(({ company, roles }) => company === 'Northgate Energy' && roles.includes('interviewer'));
  await call('interview.update', { ...first, interviewerIds: panel.map(({ id }) => id) });
};

/** The draft as one that goes by post. */
const byPost = async ({ page, call }: Studio): Promise<void> => {
  const draft = (await shownWorkspace(page)).letters[DRAFT_ID];
  if (draft === undefined) throw new Error('the example has no draft');
  await call('letter.save', { ...draft, medium: 'post' });
};

const paper = (layout: 'typed' | 'by-hand'): Scene => ({
  name: `letter-paper-${layout}`,
  height: 1300,
  enter: async (studio) => {
    await studio.goTo(`/paper/letter/${DRAFT_ID}?size=a4&layout=${layout}`);
    await seen(studio.page.getByText('Dear Priya,'));
  },
  leave: ({ goTo }) => goTo('/today'),
});

export const letterScenes: readonly Scene[] = [
  {
    name: 'letter-composed',
    enter: async (studio) => {
      await throwAway(studio);
      await write(studio);
      await expect(main(studio).getByText('Spelling and grammar', { exact: true })).toBeVisible({ timeout: LONGEST_LOOK_MS });
      await untoast(studio);
    },
    leave: beginAnew,
  },
  {
    name: 'letter',
    enter: async (studio) => {
      await write(studio);
      await say(studio, 'Thank you, and the outage sketch', DRAFT);
    },
  },
  {
    name: 'letter-tone',
    enter: async ({ page }) => {
      await page.getByRole('button', { name: /^Tone/u }).click();
      await seen(page.getByRole('menuitem'));
    },
    leave: escape,
  },
  {
    name: 'letter-findings',
    enter: async (studio) => {
      await write(studio);
      await say(studio, '', WRONG);
      await field(studio).focus();
      await studio.page.keyboard.press('F8');
    },
  },
  {
    name: 'letter-blocked',
    enter: async (studio) => {
      await main(studio).getByRole('button', { name: 'Mark as sent' }).click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'letter-sent',
    enter: async (studio) => {
      await write(studio);
      await say(studio, 'Thank you, and the outage sketch', DRAFT.replace('so I have attached a clean copy', 'and it is on its way'));
      await main(studio).getByRole('button', { name: 'Mark as sent' }).click();
      await studio.page
        .getByRole('dialog')
        .getByRole('button', { name: /^(?:Mark as sent|Send anyway)$/u })
        .click();
      await seen(main(studio).getByRole('button', { name: 'Not sent after all' }));
      await untoast(studio);
    },
  },
  {
    name: 'letters-tab',
    enter: async (studio) => {
      await studio.goTo(`${NORTHGATE}?letters`);
      await seen(main(studio).getByRole('button', { name: 'Begin one' }));
    },
    leave: beginAnew,
  },
  {
    name: 'letter-panel',
    height: 1100,
    enter: async (studio) => {
      await withPanel(studio);
      await write(studio);
      await seen(main(studio).getByRole('region', { name: 'Also to write' }));
      await looked(studio);
      await untoast(studio);
    },
    leave: beginAnew,
  },
  {
    name: 'letter-post',
    enter: async (studio) => {
      await byPost(studio);
      await write(studio);
      await seen(main(studio).getByRole('button', { name: /^Print/u }));
      await looked(studio);
    },
    leave: beginAnew,
  },
  paper('typed'),
  paper('by-hand'),
  {
    name: 'letter-templates',
    enter: async (studio) => {
      await studio.call('template.save', {
        id: 'tpl_exampleshort',
        kind: 'thank-you',
        name: 'Short thanks',
        subject: 'Thank you, {{recipient}}',
        text: 'Dear {{recipient}},\n\nThank you for the talk about {{topic}} {{when}}. It made me want the work more, and {{compny}} with it.\n\nKind regards,\n{{me}}',
        createdAt: '2026-11-02T09:00:00.000Z',
      });
      await studio.goTo('/letters/templates');
      await seen(main(studio).getByRole('textbox', { name: 'Name' }));
    },
    leave: beginAnew,
  },
];
