import { expect, it } from 'vitest';
import { anEvent, anEventId, anOpportunity, anOpportunityId, aWorkspace } from '../../core/testing/builders.ts';
import { applyChange } from './apply-change.ts';

const [first, second, third] = ['first', 'second', 'third'].map((name) => anOpportunity({ id: anOpportunityId(name), company: name }));
const event = anEvent('contact', { id: anEventId('new') });
const before = aWorkspace({ opportunities: [first, second, third].filter((each) => each !== undefined) });

it('applies everything of one change: what is changed keeps its place, what is removed goes, the rest is shared', () => {
  const changed = anOpportunity({ id: anOpportunityId('first'), company: 'Renamed' });
  const applied = applyChange(before, {
    fromRev: before.rev,
    rev: before.rev + 1,
    operations: [
      ['opportunities', changed.id, changed],
      ['opportunities', anOpportunityId('second'), null],
      ['events', event.id, event],
    ],
  });
  const workspace = applied.kind === 'applied' ? applied.workspace : before;
  expect([
    Object.values(workspace.opportunities),
    workspace.opportunities[anOpportunityId('third')] === third,
    workspace.people === before.people,
    workspace.events,
    Object.keys(before.opportunities).length,
  ]).toEqual([[changed, third], true, true, { [event.id]: event }, 3]);
});

it('is told of what came before and of a gap', () => {
  expect([
    applyChange(before, { fromRev: before.rev - 1, rev: before.rev, operations: [] }),
    applyChange(before, { fromRev: before.rev + 1, rev: before.rev + 2, operations: [] }),
  ]).toEqual([{ kind: 'stale' }, { kind: 'gap' }]);
});
