import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from '../playbook/remembered.ts';

/** Letters that were sent, by the fact that tells of their sending. */
export const lettersByEvent = remembered(
  (letters: Workspace['letters']): ReadonlyMap<string, Letter> =>
    new Map(Object.values(letters).flatMap((letter) => (letter.sent === null ? [] : [[letter.sent.eventId, letter] as const]))),
);
