import { describe, expect, test } from 'vitest';
import type { Letter } from '../model/letter.ts';
import { workspaceSchema } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import {
  aMark,
  anEvent,
  anInterviewId,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  type WorkspaceParts,
} from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { aDocument, anItemId } from '../testing/learning-builders.ts';
import { aLetter, aLetterId, anOwnTemplate, aTemplateId } from '../testing/letter-builders.ts';
import { removeEvent, updateEvent } from './event.ts';
import { markLetterSent, removeLetter, removeTemplate, saveLetter, saveTemplate, takeBackSent, takeLetter } from './letters.ts';
import { removeOpportunity } from './opportunity.ts';

const key = keyOf('thank-you', anInterviewId(), aPersonId());
const draft = (given: Partial<Letter> = {}): Letter => aLetter({ actionKey: key, ...given });
const desk = (given: Partial<Letter> = {}, parts: WorkspaceParts = {}) => aWorkspace({ letters: [draft(given)], ...parts });
const sentAt = at('2026-11-12 10:15');
const sending = { id: aLetterId(), at: sentAt, medium: 'mail' } as const;
const document = aDocument();
const [version] = document.versions;
const attachments = version === undefined ? [] : [{ id: anItemId('attached'), documentId: document.id, versionId: version.id }];

/** A workspace without the wordings that were kept, which taking a letter back leaves. */
const asItWas = (workspace: ReturnType<typeof aWorkspace>) => ({
  ...workspace,
  letters: Object.fromEntries(Object.values(workspace.letters).map((letter) => [letter.id, { ...letter, versions: [] }])),
});

describe('A letter that was sent', () => {
  test('is closed with the words it had, becomes a fact, and does its step', () => {
    const { workspace, said } = made(markLetterSent, desk(), sending);
    const { id, subject, text } = draft();

    expect({ letter: workspace.letters[id], event: Object.values(workspace.events), mark: workspace.marks[key], said }).toEqual({
      letter: {
        ...draft(),
        versions: [{ id: 'itm_00000002', subject, text, keptAt: aContext().now }],
        sent: { at: sentAt, medium: 'mail', eventId: 'evt_00000001' },
      },
      event: [
        anEvent('contact', {
          id: 'evt_00000001' as never,
          at: sentAt,
          loggedAt: aContext().now,
          direction: 'out',
          personId: aPersonId(),
          about: 'thanks',
        }),
      ],
      mark: aMark(key, { kind: 'done', at: sentAt }),
      said: { key: 'changes.actionSent', values: { name: 'Priya Nair' } },
    });
  });

  test('is not sent a second time, nor written on', () => {
    const { workspace } = made(markLetterSent, desk(), sending);

    expect([refused(markLetterSent, workspace, sending), refused(saveLetter, workspace, draft({ text: 'Other words' }))]).toEqual([
      'letter-sent',
      'letter-sent',
    ]);
  });

  test('was sent by now, whatever the form says', () => {
    const { workspace } = made(markLetterSent, desk(), { ...sending, at: at('2027-01-01 10:00') });
    const [event] = Object.values(workspace.events);

    expect([workspace.letters[aLetterId()]?.sent?.at, event?.at, workspace.marks[key]?.state]).toEqual([
      aContext().now,
      aContext().now,
      { kind: 'done', at: aContext().now },
    ]);
  });

  test('tells of its opportunity where whom it went to is gone, and cannot be told of where both are', () => {
    const { workspace } = made(markLetterSent, desk({ personId: aPersonId('gone'), actionKey: null }), sending);
    const nobody = desk({ personId: aPersonId('gone'), opportunityId: null, actionKey: null });

    expect([
      Object.values(workspace.events).map((event) => 'personId' in event && event.personId),
      refused(markLetterSent, nobody, sending),
    ]).toEqual([[null], 'letter-to-nobody']);
  });

  test('was sent all the same where its step is gone', () => {
    const workspace = desk({ actionKey: keyOf('thank-you', anInterviewId('gone'), aPersonId()) });
    const { marks, letters } = made(markLetterSent, workspace, sending).workspace;

    expect([marks, letters[aLetterId()]?.sent?.at]).toEqual([{}, sentAt]);
  });

  test('hands over what went with it, apart from what is gone', () => {
    const gone = { id: anItemId('goneone'), documentId: document.id, versionId: anItemId('goneversion') };
    const workspace = desk({ attachments: [...attachments, gone] }, { documents: [document] });
    const next = made(markLetterSent, workspace, sending).workspace;

    expect(next.documents[document.id]?.handedOver).toEqual([
      ...document.handedOver,
      { id: 'itm_00000003', versionId: version?.id, opportunityId: anOpportunityId(), personId: aPersonId(), at: sentAt },
    ]);
  });

  test('asks a reference for consent, once', () => {
    const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
    const request = { kind: 'reference-request', personId: helena.id, opportunityId: null, interviewId: null, actionKey: null } as const;
    const asked = made(markLetterSent, desk(request, { people: [helena] }), sending).workspace;
    const given = { consent: 'given', consentAt: at('2026-10-01 09:00'), forRoles: '', knows: '' } as const;
    const known = desk(request, { people: [{ ...helena, referee: given }] });

    expect([
      asked.people[helena.id]?.referee,
      made(markLetterSent, known, sending).workspace.people[helena.id]?.referee,
      made(takeBackSent, asked, { id: aLetterId() }).workspace.people[helena.id]?.referee,
      workspaceSchema.safeParse(asked).success,
    ]).toEqual([{ consent: 'asked', consentAt: sentAt, forRoles: '', knows: '' }, given, null, true]);
  });
});

describe('A letter whose sending is corrected', () => {
  test('was sent then, in that way, with all that followed', () => {
    const sent = made(markLetterSent, desk({ attachments }, { documents: [document] }), sending).workspace;
    const [event] = Object.values(sent.events);
    if (event?.kind !== 'contact') throw new Error('no fact of it');
    const handedAt = at('2026-11-12 08:00');
    const { workspace } = made(updateEvent, sent, { ...event, at: handedAt, medium: 'post' });

    expect([
      workspace.letters[aLetterId()]?.sent,
      workspace.marks[key]?.state,
      workspace.documents[document.id]?.handedOver.at(-1)?.at,
      asItWas(made(takeBackSent, workspace, { id: aLetterId() }).workspace),
    ]).toEqual([
      { at: handedAt, medium: 'post', eventId: event.id },
      { kind: 'done', at: handedAt },
      handedAt,
      asItWas(desk({ attachments }, { documents: [document] })),
    ]);
  });
});

describe('A letter that was not sent after all', () => {
  test('is a draft again, and nothing of its sending is left', () => {
    const before = desk({ attachments }, { documents: [document] });
    const sent = made(markLetterSent, before, sending).workspace;

    expect(asItWas(made(takeBackSent, sent, { id: aLetterId() }).workspace)).toEqual(asItWas(before));
  });

  test('is one as well where the fact of it is removed', () => {
    const before = desk({ attachments }, { documents: [document] });
    const sent = made(markLetterSent, before, sending).workspace;
    const eventId = sent.letters[aLetterId()]?.sent?.eventId;

    expect(eventId === undefined ? null : asItWas(made(removeEvent, sent, { id: eventId }).workspace)).toEqual(asItWas(before));
  });

  test('leaves a step done that was done before', () => {
    const earlier = aMark(key, { kind: 'done', at: at('2026-11-11 18:00') });
    const sent = made(markLetterSent, desk({}, { marks: [earlier] }), sending).workspace;

    expect(made(takeBackSent, sent, { id: aLetterId() }).workspace.marks).toEqual({ [key]: earlier });
  });

  test('takes along what was said of the steps that followed from it', () => {
    const sent = made(markLetterSent, desk(), sending).workspace;
    const next = keyOf('check-in', anOpportunityId(), 'evt_00000001');
    const waiting = { ...sent, marks: { ...sent.marks, [next]: aMark(next, { kind: 'skipped', at: sentAt }) } };

    expect(made(takeBackSent, waiting, { id: aLetterId() }).workspace.marks).toEqual({});
  });

  test('leaves handed over what went to somebody else at the same minute', () => {
    const other = aLetterId('other');
    const both = desk({ attachments }, { documents: [document], people: [aPerson(), aPerson({ id: aPersonId('dev'), name: 'Dev Rao' })] });
    const toDev = draft({ id: other, personId: aPersonId('dev'), actionKey: null, attachments });
    const first = made(markLetterSent, { ...both, letters: { ...both.letters, [other]: toDev } }, sending).workspace;
    const context = { ...aContext(), newId: (prefix: string) => `${prefix}_second` };
    const second = made(markLetterSent, first, { ...sending, id: other }, context).workspace;
    const left = made(takeBackSent, second, { id: other }).workspace.documents[document.id]?.handedOver;

    expect(left?.slice(document.handedOver.length).map(({ personId }) => personId)).toEqual([aPersonId()]);
  });

  test('was a draft to begin with', () => {
    expect(refused(takeBackSent, desk(), { id: aLetterId() })).toBe('letter-gone');
  });
});

describe('A draft', () => {
  test('is kept as it stands, but for how it left the window', () => {
    const taken = { at: at('2026-11-12 09:30'), way: 'copied' } as const;
    const workspace = desk({ taken });
    const input = draft({ text: 'Other words', taken: null, createdAt: at('2020-01-01 09:00') });

    expect(made(saveLetter, workspace, input).workspace.letters[aLetterId()]).toEqual({
      ...draft({ text: 'Other words', taken }),
      changedAt: aContext().now,
    });
  });

  test('belongs to an opportunity that is there', () => {
    expect(refused(saveLetter, aWorkspace(), draft({ opportunityId: anOpportunityId('gone') }))).toBe('opportunity-gone');
  });

  test('keeps each wording it left the window with, once', () => {
    const once = made(takeLetter, desk(), { id: aLetterId(), way: 'copied' }).workspace;
    const twice = made(takeLetter, once, { id: aLetterId(), way: 'mail-program' }).workspace;
    const { taken, versions } = twice.letters[aLetterId()] ?? draft();

    expect([taken?.way, versions.map(({ subject, text }) => [subject, text])]).toEqual(['mail-program', [[draft().subject, draft().text]]]);
  });

  test('keeps a wording that was kept behind the back of the form, beside that of the form', () => {
    const { versions: kept } = made(takeLetter, desk(), { id: aLetterId(), way: 'copied' }).workspace.letters[aLetterId()] ?? draft();
    const ofForm = { id: anItemId('ofform'), subject: 'Then', text: 'Later words', keptAt: at('2026-11-12 16:00') };
    const input = draft({ text: 'Other words', versions: [ofForm] });

    expect(made(saveLetter, desk({ versions: kept }), input).workspace.letters[aLetterId()]?.versions).toEqual([...kept, ofForm]);
  });

  test('goes with its opportunity', () => {
    expect(made(removeOpportunity, desk(), { id: anOpportunityId() }).workspace.letters).toEqual({});
  });

  test('can be thrown away; of a sent one the fact stays', () => {
    const sent = made(markLetterSent, desk(), sending).workspace;
    const { letters, events } = made(removeLetter, sent, { id: aLetterId() }).workspace;

    expect([letters, Object.keys(events), refused(removeLetter, aWorkspace(), { id: aLetterId() })]).toEqual([
      {},
      ['evt_00000001'],
      'letter-gone',
    ]);
  });
});

test('A template of one’s own is kept with when it was made, and can be removed', () => {
  const workspace = aWorkspace({ templates: [anOwnTemplate()] });
  const renamed = made(saveTemplate, workspace, anOwnTemplate({ name: 'Shorter', createdAt: at('2020-01-01 09:00') })).workspace;

  expect([renamed.templates, made(removeTemplate, workspace, { id: aTemplateId() }).workspace.templates]).toEqual([
    { [aTemplateId()]: anOwnTemplate({ name: 'Shorter' }) },
    {},
  ]);
});
