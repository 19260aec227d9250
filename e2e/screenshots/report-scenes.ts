import { escape, main, type Scene, seen } from './scene.ts';
import type { Studio } from './studio.ts';

const showReport = async (studio: Studio): Promise<void> => {
  await studio.goTo('/insights/report?out=notes,pay');
  await seen(main(studio).getByRole('heading', { level: 2, name: 'Activity report' }));
};

/** What was done in a period, and what it leaves out. */
export const reportScenes: readonly Scene[] = [
  { name: 'activity-report', height: 1300, enter: showReport },
  {
    name: 'activity-report-companies',
    enter: async (studio) => {
      await showReport(studio);
      await main(studio).getByRole('button', { name: 'Leave companies out…' }).click();
      await seen(studio.page.getByRole('dialog'));
    },
    leave: escape,
  },
];
