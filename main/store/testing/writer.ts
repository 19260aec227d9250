import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { emptyWorkspace } from '../../../core/model/empty-workspace.ts';
import { message } from '../../../core/messages/message.ts';
import { anEvent, anEventId, anOpportunity, anOpportunityId, at, london } from '../../../core/testing/builders.ts';
import { succeed } from '../../../core/result.ts';
import { openStore } from '../open-store.ts';

// A process of its own that saves without end until it is killed: every change is an opportunity and an event of it.
// Each number it prints was reported as saved. It compacts all the time, so that kills also hit that.

const STDOUT = 1;
const AT_ONCE = 3;
const folder = argv[2] ?? '';

const name = (number: number): string => `n${String(number).padStart(7, '0')}`;

const result = await openStore({
  folder,
  empty: () => emptyWorkspace({ zone: london }),
  now: () => at('2026-11-11 14:30'),
  log: () => undefined,
  compactAtBytes: 8 * 1024,
});
if (!result.ok) throw new Error(result.problem.kind);
const store = result.value;

const saveOne = async (): Promise<void> => {
  const answer = await store.change((workspace) => {
    const number = Object.keys(workspace.opportunities).length;
    const opportunity = anOpportunity({ id: anOpportunityId(name(number)) });
    const event = anEvent('stage-reached', { id: anEventId(name(number)), opportunityIds: [opportunity.id] });
    const next = {
      ...workspace,
      opportunities: { ...workspace.opportunities, [opportunity.id]: opportunity },
      events: { ...workspace.events, [event.id]: event },
    };
    return succeed({ workspace: next, said: message('app.name'), answer: number });
  });
  if (!answer.ok) throw new Error(answer.problem.kind);
  writeSync(STDOUT, `${answer.value}\n`);
};

const saveForever = async (): Promise<never> => {
  for (;;) await saveOne();
};

writeSync(STDOUT, 'open\n');
await Promise.all(Array.from({ length: AT_ONCE }, saveForever));
