import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../messages/format.ts';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { LetterKind } from '../../model/letter.ts';
import { letterToneSchema } from '../../model/letter.ts';
import type { Workspace } from '../../model/workspace.ts';
import { anEvent, anEventId, anOpportunityId, aPersonId, at, london } from '../../testing/builders.ts';
import { aContext } from '../../testing/change-context.ts';
import { completePurpose, withCompleteFacts, writtenAt } from '../../testing/complete-facts.ts';
import { addMs, DAY_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { checkLetter } from '../check-letter.ts';
import { newLetter } from '../compose/new-letter.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });
const halden = anOpportunityId('halden');

const letters = (
  [
    ['negotiation', false],
    ['negotiation', true],
    ['reply', false],
    ['reply', true],
    ['recruiter-feedback', true],
  ] as const
).flatMap(([kind, isThrough]) => letterToneSchema.options.map((tone) => [kind, isThrough, tone] as const));

const begun = (kind: LetterKind, throughRecruiter: boolean, tone: (typeof letters)[number][2]) => {
  const workspace = withCompleteFacts(kind, 'other-offer', 'british', { throughRecruiter, anotherOffer: true });
  const purpose = completePurpose(kind, 'other-offer', throughRecruiter ? aPersonId('tom') : undefined);
  return { workspace, letter: newLetter(workspace, purpose, { variant: 'other-offer', tone }, { ...aContext(), now: writtenAt }) };
};

const later = addMs(writtenAt, DAY_MS);
const ended = (stage: 'withdrawn' | 'rejected' | 'accepted'): WorkspaceEvent =>
  anEvent('stage-reached', { id: anEventId('ended'), opportunityIds: [halden], at: addMs(writtenAt, 1), stage });
const without = (workspace: Workspace): Workspace => ({
  ...workspace,
  events: Object.fromEntries(Object.entries(workspace.events).filter(([, { opportunityIds }]) => !opportunityIds.includes(halden))),
});

describe('A letter that was begun with another offer', () => {
  test.each(letters)(
    '%s, through the recruiter %s, %s: says before it is sent that the offer is none any more',
    (kind, isThrough, tone) => {
      const { workspace, letter } = begun(kind, isThrough, tone);
      const told = (given: Workspace, now: Instant) =>
        checkLetter({ workspace: given, letter, now, language: [] })
          .findings.filter(({ rule }) => rule === 'leverage')
          .map(({ level, title }) => `${level}: ${formatter.say(title, now)}`);
      const since = (event: WorkspaceEvent): Workspace => ({ ...workspace, events: { ...workspace.events, [event.id]: event } });
      const runsOut = at('2027-02-01 09:00');
      const over = 'error: The offer from Halden Freight no longer stands';
      expect([
        told(workspace, later),
        told(workspace, runsOut),
        told(since(ended('withdrawn')), later),
        told(since(ended('rejected')), later),
        told(since(ended('accepted')), later),
        told(without(workspace), later),
      ]).toEqual([[], [over], [over], [over], [over], ['error: No other offer is written down']]);
    },
  );
});
