import { expect, it } from 'vitest';
import type { Operation, Workspace } from '../model/workspace.ts';
import { aWorkspace } from '../testing/builders.ts';
import { createChangesSince } from './changes-since.ts';

const [first, second, third, other] = [aWorkspace(), aWorkspace(), aWorkspace(), aWorkspace()] as [
  Workspace,
  Workspace,
  Workspace,
  Workspace,
];
const moved: Operation = ['events', 'evt_moved', null];
const told: Operation = ['events', 'evt_told', null];

it('several changes are one way from the workspace asked about last', () => {
  const changes = createChangesSince();
  changes.upTo(first);
  changes.note(first, [moved], second);
  changes.note(second, [told], third);
  expect(changes.upTo(third)).toEqual({ from: first, operations: [moved, told] });
  expect(changes.upTo(third)).toEqual({ from: third, operations: [] });
});

it('a workspace that came otherwise has no known way', () => {
  const changes = createChangesSince();
  changes.upTo(first);
  changes.note(first, [moved], second);
  expect(changes.upTo(other)).toBeUndefined();
  changes.note(second, [told], third);
  expect(changes.upTo(third)?.from).toBe(second);
});
