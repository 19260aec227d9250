import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showBoard = async (studio: Studio): Promise<void> => {
  await studio.call('preferences.update', { opportunitiesAs: 'board' });
  await studio.goTo('/opportunities');
  await seen(studio.page.getByRole('region', { name: /^Interviewing/u }));
};

const backToList = async (studio: Studio): Promise<void> => {
  await escape(studio);
  await studio.call('preferences.update', { opportunitiesAs: 'list' });
};

/** All opportunities: as a list, as a board, and the dialog that adds one. */
export const opportunitiesScenes: readonly Scene[] = [
  {
    name: 'opportunities',
    enter: async (studio) => {
      await studio.goTo('/opportunities');
      await seen(main(studio).getByRole('link', { name: /Northgate/u }));
    },
  },
  { name: 'opportunities-board', enter: showBoard, leave: backToList },
  {
    name: 'opportunities-board-end',
    enter: async (studio) => {
      await showBoard(studio);
      await studio.page.getByRole('region', { name: /^Closed/u }).scrollIntoViewIfNeeded();
    },
    leave: backToList,
  },
  {
    name: 'opportunities-board-move',
    enter: async (studio) => {
      await showBoard(studio);
      await main(studio)
        .getByRole('link', { name: /Northgate/u })
        .first()
        .focus();
      await studio.page.keyboard.press('m');
      await seen(studio.page.getByRole('menuitem', { name: 'Offer' }));
    },
    leave: backToList,
  },
  {
    name: 'opportunities-board-drag',
    points: true,
    enter: async (studio) => {
      await showBoard(studio);
      const { page } = studio;
      const card = await main(studio)
        .getByRole('link', { name: /Northgate/u })
        .first()
        .boundingBox();
      const column = await page.getByRole('region', { name: /^Case study/u }).boundingBox();
      if (card === null || column === null) throw new Error('There is nothing to drag.');
      await page.mouse.move(card.x + 40, card.y + 20);
      await page.mouse.down();
      await page.mouse.move(card.x + 60, card.y + 40, { steps: 4 });
      await page.mouse.move(column.x + 60, column.y + 240, { steps: 6 });
      await page.mouse.move(column.x + 60, column.y + 244, { steps: 2 });
    },
    leave: async (studio) => {
      await studio.page.keyboard.press('Escape');
      await studio.page.mouse.up();
      await backToList(studio);
    },
  },
  {
    name: 'opportunities-add',
    enter: async (studio) => {
      await studio.goTo('/opportunities?add');
      const dialog = studio.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Role' }).fill('Data Engineer');
      await dialog.getByRole('combobox', { name: 'Company' }).fill('Northgate Energy');
      await studio.page.keyboard.press('Tab');
      await dialog.getByRole('radio', { name: 'Through a recruiter' }).click();
    },
    leave: escape,
  },
];
