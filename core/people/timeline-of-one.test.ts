import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planWorkspace } from '../playbook/plan.ts';
import { aMark } from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { exchangesByPerson, exchangesWith } from './timeline.ts';

it.each(seasons)('what passed with one person is what is gathered for everybody', ({ someWorkspace, someInstant }) => {
  fc.assert(
    fc.property(someWorkspace, someInstant, someInstant, (workspace, now, at) => {
      const marks = planWorkspace(workspace, now).map(({ key, opportunityId }) => aMark(key, { kind: 'done', at }, opportunityId));
      const marked = { ...workspace, marks: Object.fromEntries(marks.map((mark) => [mark.key, mark])) };
      const everybody = Object.values(marked.people);
      expect(everybody.map(({ id }) => exchangesWith(marked, id))).toEqual(
        everybody.map(({ id }) => exchangesByPerson(marked).get(id) ?? []),
      );
    }),
  );
});
