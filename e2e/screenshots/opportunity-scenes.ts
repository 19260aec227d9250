import { expect } from 'playwright/test';
import type { OpportunityId } from '../../core/model/ids.ts';
import { beginAnew, escape, main, type Scene, seen, untoast } from './scene.ts';
import type { Studio } from './studio.ts';

/** Shows an opportunity of the example, as it is when one comes to it. */
const open = async (studio: Studio, story: string): Promise<void> => {
  await studio.goTo('/opportunities');
  await seen(main(studio).getByRole('heading', { level: 1, name: /^Opportunities|^\S+ opp/u }));
  await studio.goTo(`/opportunities/opp_example${story}`);
  await seen(studio.page.getByRole('tab', { name: 'Playbook', selected: true }));
};

const TALL = 1500;

/** The contract of the offer that was accepted is signed. */
const sign = async (studio: Studio): Promise<void> => {
  const opportunityIds = ['opp_examplepellow' as OpportunityId];
  const now = await studio.page.evaluate(() => new Date().toISOString());
  await studio.call('event.add', {
    kind: 'stage-reached',
    opportunityIds,
    at: now,
    notes: '',
    stage: 'signed',
    customStageId: null,
  });
};

const opportunity = (name: string, story: string): Scene => ({
  name: `opportunity${name}`,
  height: TALL,
  enter: (studio) => open(studio, story),
});

/** Opens a step of the plan, unless it is open already. */
const openStep = async (studio: Studio, title: RegExp): Promise<void> => {
  const step = main(studio).getByRole('button', { name: title });
  if ((await step.first().getAttribute('aria-expanded')) !== 'true') await step.first().click();
  await expect(step.first()).toHaveAttribute('aria-expanded', 'true');
};

/** One opportunity: its plan, and what can be noted about it. */
export const opportunityScenes: readonly Scene[] = [
  {
    name: 'opportunity',
    enter: async (studio) => {
      await open(studio, 'northgate');
      await main(studio).getByRole('button', { name: /why/iu }).first().click();
      await studio.page.getByText('Why this?').locator('..').scrollIntoViewIfNeeded();
    },
  },
  opportunity('-late', 'lumen'),
  opportunity('-offer', 'halden'),
  opportunity('-rejected', 'oakhurst'),
  opportunity('-on-hold', 'quayside'),
  opportunity('-silent', 'tidewell'),
  opportunity('-accepted', 'pellow'),
  {
    name: 'opportunity-signed',
    height: TALL,
    enter: async (studio) => {
      await sign(studio);
      await open(studio, 'pellow');
      await seen(main(studio).getByRole('region', { name: 'From the yes to the first day' }));
      await untoast(studio);
    },
    leave: beginAnew,
  },
  {
    name: 'today-signed',
    enter: async (studio) => {
      await sign(studio);
      await studio.goTo('/today');
      await seen(main(studio).getByText(/^Hand in your notice/u));
      await untoast(studio);
    },
    leave: beginAnew,
  },
  opportunity('-ahead', 'fielding'),
  {
    name: 'opportunity-caution',
    height: TALL,
    enter: async (studio) => {
      await open(studio, 'northgate');
      await openStep(studio, /^Give Helena/u);
    },
  },
  {
    name: 'opportunity-guide',
    height: TALL,
    enter: async (studio) => {
      await open(studio, 'lumen');
      await openStep(studio, /^Answer Marta/u);
      const points = main(studio).getByRole('checkbox');
      await seen(points);
      for (const point of [points.nth(0), points.nth(1)]) if (!(await point.isChecked())) await point.click();
      await expect(points.nth(1)).toBeChecked();
    },
  },
  {
    name: 'opportunity-guide-long',
    height: TALL,
    enter: async (studio) => {
      await open(studio, 'pellow');
      await openStep(studio, /^Take the last steps/u);
      const list = main(studio).getByRole('button', { name: /^Step by step/u });
      if ((await list.first().getAttribute('aria-expanded')) === 'false') await list.first().click();
      await main(studio).getByRole('button', { name: /why/iu }).first().click();
      await seen(studio.page.getByText('Decided by'));
    },
  },
  {
    name: 'opportunity-happened',
    enter: async (studio) => {
      await open(studio, 'northgate');
      await studio.page.getByRole('button', { name: 'Note what happened' }).click();
      await seen(studio.page.getByRole('menuitem'));
    },
    leave: escape,
  },
  {
    name: 'opportunity-happened-more',
    points: true,
    enter: async (studio) => {
      await open(studio, 'northgate');
      await studio.page.getByRole('button', { name: 'Note what happened' }).click();
      await studio.page.getByRole('menuitem', { name: 'They', exact: true }).click();
      await seen(studio.page.getByRole('menuitem', { name: 'You missed their call' }));
    },
    leave: escape,
  },
  ...(['they-asked', 'they-decide', 'offer', 'interview-moved'] as const).map((id) => ({
    name: `happened-${id}`,
    enter: async (studio: Studio) => {
      await open(studio, 'fielding');
      await studio.goTo(`/opportunities/opp_examplefielding?happened=${id}`);
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  })),
  {
    name: 'happened-correct',
    enter: async (studio) => {
      await open(studio, 'lumen');
      await main(studio)
        .getByRole('button', { name: /^Edit: /u })
        .last()
        .click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'opportunity-edit',
    height: TALL,
    enter: async (studio) => {
      await open(studio, 'northgate');
      await studio.page.getByRole('button', { name: 'More' }).click();
      await studio.page.getByRole('menuitem', { name: 'Edit details' }).click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  },
  {
    name: 'opportunity-plan-changed',
    enter: async (studio) => {
      await open(studio, 'northgate');
      await studio.page.getByRole('button', { name: 'Note what happened' }).click();
      await studio.page.getByRole('menuitem', { name: 'They invited you to an interview' }).click();
      await studio.page.getByRole('button', { name: 'Show', exact: true }).click();
      await seen(studio.page.getByRole('button', { name: 'Hide', exact: true }));
    },
    leave: async (studio) => {
      await studio.page.getByRole('button', { name: 'Undo', exact: true }).click();
      // Out of the tree of roles while nobody points at it.
      const close = studio.page.locator('[aria-label="Close"]');
      await close.click();
      await expect(close).toHaveCount(0);
    },
  },
];
