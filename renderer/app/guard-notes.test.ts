import { expect, it } from 'vitest';
import type { EventOf } from '../../core/model/event.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, at, aWorkspace } from '../../core/testing/builders.ts';
import { guardNotesOf } from './guard-notes.ts';

const date = anEvent('decision-date-stated', { at: at('2026-11-11 14:30') });
const first = aWorkspace({ events: [date] });
const state = (workspace: Workspace) => ({ workspace, actions: [] });
const after = (about: EventOf<'contact'>['about']) => {
  const wrote = anEvent('contact', { id: anEventId('wrote'), direction: 'out', about });
  return guardNotesOf({ before: state(first), after: state({ ...first, events: { ...first.events, [wrote.id]: wrote } }) });
};

it('a check-in before the day they named is told kindly, and thanks are never too soon', () => {
  expect([after('check-in').map(({ key }) => key), after('thanks'), guardNotesOf({ before: state(first), after: state(first) })]).toEqual([
    ['playbook.guard.before-date'],
    [],
    [],
  ]);
});
