import { main, type Scene, seen } from './scene.ts';

const TALL = 1700;
const CASTLEMERE = '/opportunities/opp_examplecastlemere/call/int_examplecastlemere1';

/** The sheet for the call to a recruiter after a rough interview. */
export const callSheetScenes: readonly Scene[] = [
  {
    name: 'call-sheet',
    enter: async (studio) => {
      await studio.goTo(CASTLEMERE);
      await seen(main(studio).getByRole('heading', { level: 1, name: 'Call Aisha Bello' }));
    },
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
];
