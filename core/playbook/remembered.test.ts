import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('an answer is worked out once for each subject, even where it is nothing', () => {
  const asked: string[] = [];
  const first = remembered(({ name }: { readonly name: string }): string | null => {
    asked.push(name);
    return name === '' ? null : name.toUpperCase();
  });
  const [ada, unnamed, otherAda] = [{ name: 'ada' }, { name: '' }, { name: 'ada' }];

  expect([ada, unnamed, ada, unnamed, otherAda].map(first)).toEqual(['ADA', null, 'ADA', null, 'ADA']);
  // Another subject is asked again, however alike.
  expect(asked).toEqual(['ada', '', 'ada']);
});
