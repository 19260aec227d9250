import { aboutOfLetter, partyOfLetter } from '../letters/contact-of-letter.ts';
import { type Message, message } from '../messages/message.ts';
import type { CallParsed } from '../contract.ts';
import type { HandedOver } from '../model/document.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, EventId, LetterId, TemplateId } from '../model/ids.ts';
import { type Letter, LETTER_LIMITS, type LetterWay, type OwnTemplate } from '../model/letter.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { succeed } from '../result.ts';
import { completeAction, reopenAction } from './action.ts';
import type { Change, ChangeContext } from './change.ts';
import { consequenceOf } from './consequence.ts';
import { letterGone, letterIsSent, letterToNobody, opportunityGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';
import { withoutEndByLetter, withEndByLetter } from './ended-by-letter.ts';
import { withoutWordsAbout } from './words-about.ts';

/** Every wording either of them kept, the oldest first: one that was kept as the letter left the form may not know of. */
const versionsOfBoth = (before: Letter | undefined, { versions }: Letter): Letter['versions'] => {
  const known = new Set(versions.map(({ id }) => id));
  const missing = before?.versions.filter(({ id }) => !known.has(id)) ?? [];
  if (missing.length === 0) return versions;
  return [...versions, ...missing].toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : 1)).slice(-LETTER_LIMITS.versions);
};

/** Keeps a draft as it stands. Saved as it is typed, so not worth telling. How it left the window is not the form's to say. */
export const saveLetter: Change<Letter> = (workspace, letter, { now }) => {
  if (letter.opportunityId !== null && !Object.hasOwn(workspace.opportunities, letter.opportunityId)) return opportunityGone();
  const before = workspace.letters[letter.id];
  if (before !== undefined && before.sent !== null) return letterIsSent();
  const after = {
    ...letter,
    versions: versionsOfBoth(before, letter),
    taken: before?.taken ?? null,
    sent: null,
    createdAt: before?.createdAt ?? now,
    changedAt: now,
  };
  return succeed({ workspace: withRecord(workspace, 'letters', letter.id, after), said: null, answer: null });
};

/** Notes that a letter left the window, and keeps its wording as it was then. It may have been sent, or not. */
export const takeLetter: Change<{ readonly id: LetterId; readonly way: LetterWay }> = (workspace, { id, way }, context) => {
  const before = workspace.letters[id];
  if (before === undefined) return letterGone();
  // A sent letter that is copied or printed once more stays as it was sent.
  if (before.sent !== null) return succeed({ workspace, said: null, answer: null });
  const after = { ...before, versions: versionsWith(before, context), taken: { at: context.now, way } };
  return succeed({ workspace: withRecord(workspace, 'letters', id, after), said: null, answer: null });
};

/** The person says that they sent it: the letter is closed, a fact tells of it, and its step of the playbook is done. */
export const markLetterSent: Change<CallParsed<'letter.markSent'>> = (workspace, { id, at: saidAt, medium }, context) => {
  const before = workspace.letters[id];
  if (before === undefined) return letterGone();
  if (before.sent !== null) return letterIsSent();
  if (before.opportunityId === null && !isKnown(workspace, before)) return letterToNobody();
  // What was sent was sent by now; a form that was open over midnight may say otherwise.
  const at = saidAt < context.now ? saidAt : context.now;
  const event = contactOf(workspace, before, { at, medium }, context);
  const sent: Letter = { ...before, versions: versionsWith(before, context), sent: { at, medium, eventId: event.id } };
  const next = withLetterSent(withRecord(workspace, 'events', event.id, event), sent, context);
  return succeed({ workspace: next, said: saidOfSent(workspace, before), answer: null });
};

/**
 * Whether sending a letter does the step it was begun from. One that was to tell of a decision may have become a request for
 * more time since, or they decided otherwise.
 */
const doesStep = (workspace: Workspace, { kind, begunFrom }: Letter, key: ActionKey): boolean => {
  if (ruleNameOf(key) !== 'decide-offer') return true;
  const isYes = kind === 'reply' && (begunFrom.kind !== 'built-in' || begunFrom.variant === 'accept-offer');
  return consequenceOf(workspace, key)?.stage === (isYes ? 'accepted' : kind === 'decline' ? 'withdrawn' : null);
};

/** The workspace with the letter closed, and with what its sending notes besides the fact. */
const withLetterSent = (workspace: Workspace, letter: Letter, context: ChangeContext): Workspace => {
  const { id, sent, actionKey } = letter;
  const next = withHandedOver(withConsentAsked(withRecord(workspace, 'letters', id, letter), letter), letter, context);
  if (actionKey === null || sent === null || !doesStep(next, letter, actionKey)) return withEndByLetter(next, letter, context);
  const done = completeAction(next, { key: actionKey }, { ...context, now: sent.at });
  // The step may have gone with its round; the letter was sent all the same.
  return withEndByLetter(done.ok ? done.value.workspace : next, letter, context);
};

/** The letter that a fact tells the sending of, if any. */
const letterOf = ({ letters }: Workspace, eventId: EventId): Letter | undefined =>
  Object.values(letters).find(({ sent }) => sent?.eventId === eventId);

/** The fact that a letter was sent was corrected: the letter was sent then, in that way. */
export const withSendingCorrected = (workspace: Workspace, event: WorkspaceEvent, context: ChangeContext): Workspace => {
  const letter = letterOf(workspace, event.id);
  if (letter?.sent == null || event.kind !== 'contact') return workspace;
  const sent = { ...letter.sent, at: event.at, medium: event.medium };
  if (sent.at === letter.sent.at && sent.medium === letter.sent.medium) return workspace;
  return withLetterSent(withLetterUnsent(workspace, letter, context), { ...letter, sent }, context);
};

/** The fact that a letter was sent is gone: the letter is a draft again. */
export const withSendingGone = (workspace: Workspace, eventId: EventId, context: ChangeContext): Workspace => {
  const letter = letterOf(workspace, eventId);
  return letter === undefined ? workspace : withLetterUnsent(workspace, letter, context);
};

/** It was not sent after all: a draft again, without the fact and what followed from it, and with its step open. */
export const takeBackSent: Change<{ readonly id: LetterId }> = (workspace, { id }, context) => {
  const before = workspace.letters[id];
  if (before?.sent == null) return letterGone();
  const { eventId } = before.sent;
  // What was said of the steps that followed from the fact goes with it.
  const without = withoutWordsAbout(withoutRecord(workspace, 'events', eventId), [eventId]);
  return succeed({ workspace: withLetterUnsent(without, before, context), said: message('changes.letterNotSent'), answer: null });
};

/** The letter as a draft, without what its sending noted besides the fact. */
const withLetterUnsent = (workspace: Workspace, letter: Letter, context: ChangeContext): Workspace => {
  const { sent, actionKey } = letter;
  if (sent === null) return workspace;
  const draft = withRecord(workspace, 'letters', letter.id, { ...letter, sent: null });
  const next = withoutEndByLetter(withoutConsentAsked(withoutHandedOver(draft, letter), letter), letter);
  const mark = actionKey === null ? undefined : next.marks[actionKey];
  // A step that was done before the letter was sent was not done by it.
  if (actionKey === null || mark?.state.kind !== 'done' || mark.state.at !== sent.at) return next;
  const open = reopenAction(next, { key: actionKey }, context);
  return open.ok ? open.value.workspace : next;
};

/** Throws a draft away, or the copy of what was sent; the fact that it was sent stays. */
export const removeLetter: Change<{ readonly id: LetterId }> = (workspace, { id }) =>
  Object.hasOwn(workspace.letters, id)
    ? succeed({ workspace: withoutRecord(workspace, 'letters', id), said: message('changes.letterRemoved'), answer: null })
    : letterGone();

/** Keeps a template of the person's own as it is written. */
export const saveTemplate: Change<OwnTemplate> = (workspace, template, { now }) => {
  const after = { ...template, createdAt: workspace.templates[template.id]?.createdAt ?? now };
  return succeed({ workspace: withRecord(workspace, 'templates', template.id, after), said: null, answer: null });
};

/** Removes a template of the person's own; letters that began from it stay as they are. */
export const removeTemplate: Change<{ readonly id: TemplateId }> = (workspace, { id }) =>
  succeed({ workspace: withoutRecord(workspace, 'templates', id), said: message('changes.templateRemoved'), answer: null });

/** Whether whom it goes to is somebody by name who is still there. */
const isKnown = ({ people }: Workspace, { personId }: Letter): boolean => personId !== null && Object.hasOwn(people, personId);

const contactOf = (
  workspace: Workspace,
  letter: Letter,
  { at, medium }: Pick<CallParsed<'letter.markSent'>, 'at' | 'medium'>,
  { now, newId }: ChangeContext,
): EventOf<'contact'> => {
  const { opportunityId, personId } = letter;
  return {
    id: newId('evt') as EventId,
    kind: 'contact',
    opportunityIds: opportunityId === null ? [] : [opportunityId],
    at,
    loggedAt: now,
    notes: '',
    direction: 'out',
    personId: isKnown(workspace, letter) ? personId : null,
    party: partyOfLetter(workspace, letter),
    medium,
    about: aboutOfLetter(letter),
    answerBy: null,
  };
};

/** Asking somebody to be a reference is what their consent begins with. */
const withConsentAsked = (workspace: Workspace, { kind, personId, sent }: Letter): Workspace => {
  const person = kind === 'reference-request' && personId !== null ? workspace.people[personId] : undefined;
  if (person === undefined || sent === null || (person.referee !== null && person.referee.consent !== 'not-asked')) return workspace;
  const before = person.referee ?? { forRoles: '', knows: '' };
  return withRecord(workspace, 'people', person.id, { ...person, referee: { ...before, consent: 'asked', consentAt: sent.at } });
};

/** Somebody who was only asked in this letter was never asked. */
const withoutConsentAsked = (workspace: Workspace, { kind, personId, sent }: Letter): Workspace => {
  const person = kind === 'reference-request' && personId !== null ? workspace.people[personId] : undefined;
  const referee = person?.referee ?? null;
  if (person === undefined || referee?.consent !== 'asked' || referee.consentAt !== sent?.at) return workspace;
  const before: Person['referee'] =
    referee.forRoles === '' && referee.knows === '' ? null : { ...referee, consent: 'not-asked', consentAt: null };
  return withRecord(workspace, 'people', person.id, { ...person, referee: before });
};

/** The documents that went with it are noted as handed over. */
const withHandedOver = (
  workspace: Workspace,
  { attachments, opportunityId, personId, sent }: Letter,
  { newId }: ChangeContext,
): Workspace => {
  let next = workspace;
  for (const { documentId, versionId } of attachments) {
    const document = next.documents[documentId];
    if (opportunityId === null || sent === null) continue;
    // What is gone since is nowhere to be noted.
    if (document === undefined || !document.versions.some((version) => version.id === versionId)) continue;
    const toWhom = personId !== null && Object.hasOwn(next.people, personId) ? personId : null;
    const handed = { id: newId('itm') as HandedOver['id'], versionId, opportunityId, personId: toWhom, at: sent.at };
    next = withRecord(next, 'documents', documentId, { ...document, handedOver: [...document.handedOver, handed] });
  }
  return next;
};

const withoutHandedOver = (workspace: Workspace, { attachments, opportunityId, personId, sent }: Letter): Workspace => {
  let next = workspace;
  for (const { documentId, versionId } of attachments) {
    const document = next.documents[documentId];
    if (document === undefined) continue;
    // One that went to somebody else at the same time stays.
    const toWhom = personId !== null && Object.hasOwn(next.people, personId) ? personId : null;
    const isOfLetter = (handed: HandedOver): boolean =>
      handed.versionId === versionId && handed.opportunityId === opportunityId && handed.personId === toWhom && handed.at === sent?.at;
    const handedOver = document.handedOver.filter((handed) => !isOfLetter(handed));
    next = withRecord(next, 'documents', documentId, { ...document, handedOver });
  }
  return next;
};

const versionsWith = ({ subject, text, versions }: Letter, { now, newId }: ChangeContext): Letter['versions'] => {
  const last = versions.at(-1);
  if (last?.subject === subject && last.text === text) return versions;
  const version = { id: newId('itm') as Letter['versions'][number]['id'], subject, text, keptAt: now };
  return [...versions, version].slice(-LETTER_LIMITS.versions);
};

const saidOfSent = (workspace: Workspace, { personId, opportunityId }: Letter): Message => {
  const name = personId === null ? undefined : workspace.people[personId]?.name;
  const company = opportunityId === null ? undefined : workspace.opportunities[opportunityId]?.company;
  return name === undefined && company === undefined
    ? message('changes.sent')
    : message('changes.actionSent', { name: name ?? company ?? '' });
};
