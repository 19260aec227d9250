import { expect, it } from 'vitest';
import { aPerson, aPersonId, at } from '../../../core/testing/builders.ts';
import { aDocument, anItemId } from '../../../core/testing/learning-builders.ts';
import { aLetter, aLetterId } from '../../../core/testing/letter-builders.ts';
import { addressed, attaching, copyOf, detaching, ignoring, noLongerIgnoring, reworded, withVersion } from './letter-edits.ts';

const now = at('2026-11-12 12:37');
const context = { now, newId: () => anItemId('new') };
const kept = { id: anItemId('new'), subject: 'Thank you', text: 'Dear Priya,', keptAt: now };
const letter = aLetter({ subject: 'Thank you', text: 'Dear Priya,' });

it('keeps a version of what somebody wrote, once', () => {
  const once = withVersion(letter, context);
  expect([once.versions, withVersion(once, context), withVersion(aLetter({ subject: '', text: ' ' }), context).versions]).toEqual([
    [kept],
    once,
    [],
  ]);
});

it('says it in other words, and keeps the ones before only where they were somebody’s own', () => {
  const wording = { subject: 'Thanks', text: 'Hello Priya,' };
  expect([
    reworded(letter, wording, true, context),
    reworded(letter, wording, false, context),
    reworded(letter, letter, true, context),
  ]).toEqual([{ ...letter, ...wording, versions: [kept] }, { ...letter, ...wording }, letter]);
});

it('goes to somebody by their first address, or to nobody', () => {
  const dev = aPerson({ id: aPersonId('devrao'), emails: ['dev@northgate.example', 'rao@home.example'] });
  expect([addressed(letter, dev), addressed(letter, null)].map(({ personId, to }) => [personId, to])).toEqual([
    [dev.id, 'dev@northgate.example'],
    [null, ''],
  ]);
});

it('leaves a finding once, and looks at it again', () => {
  const left = ignoring(ignoring(letter, 'subject'), 'subject');
  expect([left.ignored, noLongerIgnoring(left, 'subject').ignored]).toEqual([['subject'], []]);
});

it('takes the current version of a document along once, and leaves it out again', () => {
  const document = aDocument();
  const taken = attaching(
    attaching(letter, document, () => anItemId('first')),
    document,
    () => anItemId('second'),
  );
  expect([taken.attachments, detaching(taken, anItemId('first')).attachments]).toEqual([
    [{ id: anItemId('first'), documentId: document.id, versionId: document.versions.at(-1)?.id }],
    [],
  ]);
});

it('writes again what was sent as a draft that does no step', () => {
  const copy = copyOf({ ...letter, versions: [kept], taken: { at: now, way: 'copied' } }, aLetterId('again'), now);
  expect(copy).toEqual({ ...letter, id: aLetterId('again'), createdAt: now, changedAt: now });
});
