import { expect, it } from 'vitest';
import type { EventOf } from '../../core/model/event.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { anEvent, anEventId, at, aWorkspace } from '../../core/testing/builders.ts';
import { message } from '../../core/messages/message.ts';
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

it('a third question without an answer counts itself, as the page does', () => {
  const asked = ['2026-11-20 09:00', '2026-11-27 09:00', '2026-12-04 09:00'].map((when) =>
    anEvent('contact', { id: anEventId(when), direction: 'out', about: 'check-in', at: at(when) }),
  );
  const all = aWorkspace({ events: asked });
  const two = aWorkspace({ events: asked.slice(0, 2) });
  expect(guardNotesOf({ before: state(two), after: state(all) })[0]).toEqual(message('playbook.guard.third', { asked: 3 }));
});
