import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aWorkspace } from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import type { Workspace } from '../model/workspace.ts';
import { livelinessIn } from './liveliness.ts';

/** All that is likely at all: who has to do with nothing any more is as likely as who never had. */
const weighed = (workspace: Workspace) => [...livelinessIn(workspace)].filter(([, liveliness]) => liveliness > 0).toSorted();
const nothing = aWorkspace({ opportunities: [], interviews: [], people: [], events: [] });

it.each(seasons)('what is weighed again after a change is what would be weighed of everything', ({ someWorkspace }) => {
  fc.assert(
    fc.property(someWorkspace, someWorkspace, fc.nat(), (one, other, pick) => {
      // A change of some collections to those of another history.
      const changed = {
        ...one,
        ...(pick % 2 === 0 ? { events: other.events } : {}),
        ...(pick % 3 === 0 ? { interviews: other.interviews } : {}),
        ...(pick % 5 === 0 ? { opportunities: other.opportunities } : {}),
      };
      weighed(one);
      const followed = weighed(changed);
      weighed(nothing);
      expect(followed).toEqual(weighed(structuredClone(changed)));
    }),
  );
});
