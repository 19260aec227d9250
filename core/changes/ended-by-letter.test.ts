import { expect, it } from 'vitest';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { anEvent, anEventId, anInterview, anOpportunity, aPerson, at, aWorkspace, type WorkspaceParts } from '../testing/builders.ts';
import { made } from '../testing/change-context.ts';
import { aLetter, aLetterId } from '../testing/letter-builders.ts';
import { removeEvent } from './event.ts';
import { markLetterSent, takeBackSent } from './letters.ts';

const sentAt = at('2026-11-12 10:15');
const sending = { id: aLetterId(), at: sentAt, medium: 'mail' } as const;

const desk = (letter: Partial<Letter>, events: WorkspaceParts['events'] = []) =>
  aWorkspace({
    opportunities: [anOpportunity()],
    interviews: [anInterview()],
    people: [aPerson()],
    letters: [aLetter({ kind: 'withdrawal', ...letter })],
    events,
  });
const ends = ({ events }: Workspace) =>
  Object.values(events).flatMap((event) => (event.kind === 'stage-reached' ? [[event.stage, event.at]] : []));

it('has withdrawn, who wrote that they withdraw, or that they decline the offer', () => {
  expect(
    (['withdrawal', 'decline', 'reply'] as const).map((kind) => ends(made(markLetterSent, desk({ kind }), sending).workspace)),
  ).toEqual([[['withdrawn', sentAt]], [['withdrawn', sentAt]], []]);
});

it('is not told a second time where it had ended already', () => {
  const ended = (stage: 'withdrawn' | 'rejected') =>
    desk({}, [anEvent('stage-reached', { id: anEventId('ended'), stage, at: at('2026-11-12 09:00') })]);
  expect((['withdrawn', 'rejected'] as const).map((stage) => ends(made(markLetterSent, ended(stage), sending).workspace).length)).toEqual([
    1, 1,
  ]);
});

it('goes on where the letter was not sent after all, or its sending is taken back', () => {
  const { workspace } = made(markLetterSent, desk({}), sending);
  const eventId = workspace.letters[aLetterId()]?.sent?.eventId ?? anEventId();
  expect([
    ends(made(takeBackSent, workspace, { id: aLetterId() }).workspace),
    ends(made(removeEvent, workspace, { id: eventId }).workspace),
  ]).toEqual([[], []]);
});

it('stays withdrawn where that was noted apart from the letter', () => {
  const noted = desk({}, [anEvent('stage-reached', { id: anEventId('ended'), stage: 'withdrawn', at: at('2026-11-12 09:00') })]);
  const { workspace } = made(markLetterSent, noted, sending);
  expect(ends(made(takeBackSent, workspace, { id: aLetterId() }).workspace)).toEqual([['withdrawn', at('2026-11-12 09:00')]]);
});

it('has accepted, who wrote that they accept, however the letter was begun; and not when it was not sent after all', () => {
  const begun = (variant: string) => ({ kind: 'reply', actionKey: null, begunFrom: { kind: 'built-in', variant, tone: 'warm' } }) as const;
  const offered = [anEvent('offer-made', { id: anEventId('offer'), at: at('2026-11-10 09:00') })];
  const sent = (variant: string) => made(markLetterSent, desk(begun(variant), offered), sending).workspace;
  expect([
    ends(sent('accept-offer')),
    ends(sent('offer')),
    ends(sent('more-time')),
    ends(made(takeBackSent, sent('accept-offer'), { id: aLetterId() }).workspace),
  ]).toEqual([[['accepted', sentAt]], [], [], []]);
});

it('has accepted once, and not what was left or signed already', () => {
  const accept = { kind: 'reply', actionKey: null, begunFrom: { kind: 'built-in', variant: 'accept-offer', tone: 'warm' } } as const;
  const after = (stage: 'accepted' | 'signed' | 'withdrawn' | 'rejected') =>
    ends(
      made(markLetterSent, desk(accept, [anEvent('stage-reached', { id: anEventId('end'), stage, at: at('2026-11-12 09:00') })]), sending)
        .workspace,
    ).length;
  expect([after('accepted'), after('signed'), after('withdrawn'), after('rejected')]).toEqual([1, 1, 1, 1]);
});
