import { shownWorkspace } from '../window.ts';
import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const NORTHGATE = '/opportunities/opp_examplenorthgate';

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
  await studio.page.waitForTimeout(4000);
};

/** Throws the draft away that a picture needed. */
const throwAway = async ({ page, goTo, call }: Studio): Promise<void> => {
  for (const { id } of Object.values((await shownWorkspace(page)).letters)) await call('letter.remove', { id });
  await goTo('/today');
};

export const letterScenes: readonly Scene[] = [
  {
    name: 'letter-composed',
    enter: async (studio) => {
      await write(studio);
      await studio.page.waitForTimeout(4000);
    },
    leave: ({ goTo }) => goTo('/today'),
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
    },
  },
  {
    name: 'letters-tab',
    enter: async (studio) => {
      await studio.goTo(`${NORTHGATE}?letters`);
      await seen(main(studio).getByRole('button', { name: 'Begin one' }));
    },
    leave: throwAway,
  },
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
    leave: (studio) => studio.call('template.remove', { id: 'tpl_exampleshort' }),
  },
];
