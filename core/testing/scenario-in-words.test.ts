import { expect, it } from 'vitest';
import { planInWords } from './scenario-in-words.ts';

it('a scenario is told with the time of each step, its reason and its guide', () => {
  const scenario = {
    title: 'A withdrawal',
    rules: ['tell-withdrawal'],
    happened: [{ at: '2026-11-13 14:00', stage: 'withdrawn' }],
    now: '2026-11-13 15:00',
  };
  expect(planInWords(scenario)).toBe(
    [
      'A withdrawal. It is Fri 13 Nov, 15:00.',
      '',
      'Fri 13 Nov, 14:00, by Fri 13 Nov, 18:00: Tell Northgate Energy that you withdraw (open)',
      '  A few friendly lines; they can go on with others.',
      '  Why: When you no longer want it, say so at once: to the recruiter, or directly where contact is direct. From a recruitment agency.',
      '  - You noted at 14:00 that you withdraw.',
      '  What would change it: A message to them about it, noted here, ends it; so does opening it again.',
      '  1. Say it today; they can go on with others.',
      '  2. Thank them, say that you withdraw, give one honest reason if you like. No more.',
      '  3. Where a recruiter runs it, tell them: they speak to the employer, and search on for you.',
      '  4. Leave the door open. You may meet again.',
    ].join('\n'),
  );
});

it('a scenario that leads to nothing says so', () => {
  expect(planInWords({ title: 'Nothing yet', rules: ['debrief'], happened: [], now: '2026-11-13 15:00' })).toBe(
    'Nothing yet. It is Fri 13 Nov, 15:00.\n\nNothing is to be done.',
  );
});
