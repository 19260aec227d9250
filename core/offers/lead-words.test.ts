import { expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import { at, london } from '../testing/builders.ts';
import { leadWords, turnWords } from './lead-words.ts';
import type { Lead } from './sensitivity.ts';

const british = createFormatter({ locale: 'en-GB', zone: london });
const now = at('2026-11-13 10:00');
const lead = (given: Partial<Lead<string>>): string =>
  british.say(
    leadWords(
      { leaderIds: ['Halden'], sensitivities: [], ...given },
      (id) => id,
      (criterion) => british.say(message(`offers.criterion.counts.${criterion}`), now),
    ),
    now,
  );
const turn = (share: number) => ({ share, leaderIds: ['Pellow'] });

test('the lead is told with the one thing it hangs on most', () => {
  expect([
    british.say(leadWords(null, String, String), now),
    lead({ leaderIds: ['Halden', 'Pellow'] }),
    lead({}),
    lead({
      sensitivities: [
        { criterion: 'pay', share: 0.6, above: null, below: turn(0.3) },
        { criterion: 'commute', share: 0.25, above: turn(0.4), below: null },
      ],
    }),
    lead({ sensitivities: [{ criterion: 'pay', share: 0.6, above: null, below: turn(0.425) }] }),
    lead({ sensitivities: [{ criterion: 'hours', share: 0, above: turn(0.25), below: null }] }),
    lead({ sensitivities: [{ criterion: 'home', share: 0, above: turn(0.25), below: null }] }),
    lead({
      sensitivities: [
        { criterion: 'pay', share: 0.6, above: null, below: turn(0.5) },
        { criterion: 'commute', share: 0.4, above: turn(0.5), below: null },
      ],
    }),
  ]).toEqual([
    'Nothing counts yet. Move what matters to you, and see who leads and what that hangs on.',
    'Halden and Pellow are level by your weights.',
    'Halden leads by your weights, however much one of them counts.',
    'Halden leads by your weights, unless commute counts above 40%.',
    'Halden leads by your weights, unless pay counts below 42%.',
    'Halden leads by your weights, unless hours count above 25%.',
    'Halden leads by your weights, unless days on site count above 25%.',
    'Halden leads by your weights, unless commute counts above 50%.',
  ]);
});

test('a share is rounded to the side on which what is said of it stays true', () => {
  const said = turnWords({ criterion: 'pay', share: 0.5, above: turn(0.5821), below: turn(1 / 3) }, String).map((words) =>
    british.say(words, now),
  );
  expect(said).toEqual(['Pellow leads above 59%', 'Pellow leads below 33%']);
});

test('offers that are level from a share on are told together', () => {
  const level = { share: 0.4, leaderIds: ['Halden', 'Pellow'] };
  const said = turnWords({ criterion: 'pay', share: 0.5, above: null, below: level }, String).map((words) => british.say(words, now));
  expect(said).toEqual(['Halden and Pellow lead below 40%']);
});

test('nothing is said to count above the whole or below nothing', () => {
  const said = turnWords({ criterion: 'pay', share: 0.5, above: turn(0.996), below: turn(0.004) }, String).map((words) =>
    british.say(words, now),
  );
  expect(said).toEqual(['Pellow leads above 99%', 'Pellow leads below 1%']);
});
