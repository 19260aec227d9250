import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import type { HandedOver } from '../model/document.ts';
import type { ActionKey, PersonId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Person } from '../model/person.ts';
import { referencesOf } from '../model/references.ts';
import { collectionSchemas, type CollectionName, type Workspace, workspaceSchema } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aMark,
  anOffer,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../testing/builders.ts';
import { made, refused } from '../testing/change-context.ts';
import { aBrief, aDebrief, aDocument, anAskedQuestion } from '../testing/learning-builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { distinguishPeople, mergePeople } from './merge-people.ts';

const keepId = aPersonId();
const goneId = aPersonId('twin');
const twin = (given: Partial<Person> = {}): Person => aPerson({ id: goneId, name: 'P. Nair', company: '', ...given });
const handedTo = (personId: PersonId): HandedOver =>
  ({ id: 'itm_handed00', versionId: 'itm_cv100000', opportunityId: anOpportunityId(), personId, at: at('2026-11-10 09:00') }) as HandedOver;

describe('two records that were one person', () => {
  it('become one with what both say; what has no line of its own any more stands in the notes', () => {
    const kept = aPerson({
      emails: ['priya@one.example'],
      phones: ['020 7946 0311'],
      notes: 'Runs the reports.',
      links: ['https://a.example'],
    });
    const gone = twin({
      roles: ['hiring-manager'],
      company: 'Northgate',
      title: 'Head of Data',
      emails: ['PRIYA@one.example', 'priya@two.example'],
      phones: ['02079460311', '+44 1632 960118'],
      notes: 'Asked about ranking.',
      research: 'Spoke in May.',
      links: ['https://a.example', 'https://b.example'],
    });
    const { workspace, said } = made(mergePeople, aWorkspace({ people: [kept, gone] }), { keepId, goneId });
    expect([workspace.people, said]).toEqual([
      {
        [keepId]: {
          ...kept,
          roles: ['interviewer', 'hiring-manager'],
          title: 'Head of Data',
          emails: ['priya@one.example', 'priya@two.example'],
          phones: ['020 7946 0311', '+44 1632 960118'],
          notes: 'Runs the reports.\n\nAsked about ranking.\n\nP. Nair, Northgate',
          research: 'Spoke in May.',
          links: ['https://a.example', 'https://b.example'],
        },
      },
      message('changes.peopleMerged', { name: 'Priya Nair' }),
    ]);
  });

  it('keep the later word of what they agreed to as a reference, and all of what they may be named for', () => {
    const agreed = (consent: 'asked' | 'given', consentAt: string, forRoles: string, knows: string) =>
      ({ consent, consentAt: at(consentAt), forRoles, knows }) as const;
    const people = [
      aPerson({ referee: agreed('asked', '2026-10-01 09:00', 'Analyst roles', 'My manager.') }),
      twin({ referee: agreed('given', '2026-10-05 09:00', 'Team lead', 'Four years.') }),
    ];
    const { workspace } = made(mergePeople, aWorkspace({ people }), { keepId, goneId });
    expect(workspace.people[keepId]?.referee).toEqual(
      agreed('given', '2026-10-05 09:00', 'Analyst roles; Team lead', 'My manager.\n\nFour years.'),
    );
  });

  it('are named as one wherever either was, once', () => {
    const interview = anInterview({ interviewerIds: [keepId, goneId] });
    const before = aWorkspace({
      opportunities: [anOpportunity({ route: { kind: 'recruiter', recruiterId: goneId, agency: '' }, referenceIds: [goneId, keepId] })],
      interviews: [interview],
      people: [aPerson(), twin(), aPerson({ id: aPersonId('omar'), name: 'Omar', distinctFrom: [goneId] })],
      events: [anEvent('contact', { personId: goneId }), anEvent('told', { personId: goneId })],
      debriefs: [aDebrief({ questions: [anAskedQuestion({ askedById: goneId })] })],
      briefs: [
        aBrief({
          panel: [
            { personId: keepId, part: '', decides: false },
            { personId: goneId, part: 'sets the task', decides: true },
          ],
        }),
      ],
      letters: [aLetter({ personId: goneId, actionKey: keyOf('thank-you', interview.id, goneId) })],
      documents: [aDocument({ handedOver: [handedTo(goneId)] })],
      offers: [anOffer({ negotiatorId: goneId, ignored: [`second-negotiator:${goneId}`] })],
    });
    const { workspace: after } = made(mergePeople, before, { keepId, goneId });
    expect([
      JSON.stringify(after).includes(goneId),
      after.opportunities[anOpportunityId()]?.referenceIds,
      after.interviews[interview.id]?.interviewerIds,
      after.briefs[interview.id]?.panel,
      Object.values(after.letters)[0]?.actionKey,
    ]).toEqual([
      false,
      [keepId],
      [keepId],
      [{ personId: keepId, part: 'sets the task', decides: true }],
      keyOf('thank-you', interview.id, keepId),
    ]);
  });

  it('keep the firmer of two words about one step', () => {
    const key = (id: PersonId): ActionKey => keyOf('thank-you', anInterview().id, id);
    const done = aMark(key(goneId), { kind: 'done', at: at('2026-11-12 09:00') });
    const put = aMark(key(keepId), { kind: 'snoozed', at: at('2026-11-12 08:00'), untilAt: at('2026-11-12 18:00') });
    const before = aWorkspace({ people: [aPerson(), twin()], marks: [put, done] });
    expect(made(mergePeople, before, { keepId, goneId }).workspace.marks).toEqual({ [key(keepId)]: { ...done, key: key(keepId) } });
  });

  it('are not joined with themselves, with somebody gone, or where something would be cut off', () => {
    const long = 'a'.repeat(60_000);
    const people = [aPerson({ notes: long }), twin({ notes: `b${long}` })];
    expect([
      refused(mergePeople, aWorkspace(), { keepId, goneId: keepId }),
      refused(mergePeople, aWorkspace(), { keepId, goneId }),
      refused(mergePeople, aWorkspace({ people }), { keepId, goneId }),
    ]).toEqual(['same-person', 'person-gone', 'too-much-to-join']);
  });
});

it('two people who look alike are told apart, from either side', () => {
  const { workspace, said } = made(distinguishPeople, aWorkspace({ people: [aPerson(), twin()] }), { id: keepId, otherId: goneId });
  expect([workspace.people, said]).toEqual([
    { [keepId]: aPerson({ distinctFrom: [goneId] }), [goneId]: twin({ distinctFrom: [keepId] }) },
    message('changes.peopleDistinguished', { one: 'Priya Nair', other: 'P. Nair' }),
  ]);
});

const someWords = fc.constantFrom('', 'Runs the reports.', 'Calls before noon.\nPrefers mail.');
const somePersonWords = fc.record({
  company: fc.constantFrom('', 'Halden', 'Pellow'),
  title: fc.constantFrom('', 'Director', 'Head of Data'),
  emails: fc.uniqueArray(fc.constantFrom('a@halden.example', 'b@halden.example', 'c@halden.example')),
  phones: fc.uniqueArray(fc.constantFrom('020 7946 0142', '02079460142', '+44 1632 960118', 'ask reception')),
  notes: someWords,
  research: someWords,
  links: fc.uniqueArray(
    fc.integer({ min: 0, max: 40 }).map((page) => `https://a.example/${page}`),
    { maxLength: 20 },
  ),
});

const withWords = (workspace: Workspace, words: readonly Partial<Person>[]): Workspace => ({
  ...workspace,
  people: Object.fromEntries(Object.values(workspace.people).map((person, index) => [person.id, { ...person, ...words[index] }])),
});

/** Every step of the present plan that names somebody, with a word of the person's about it. */
const withMarks = (workspace: Workspace, kinds: readonly Mark['state']['kind'][], now: Mark['state']['at']): Workspace => {
  const named = planWorkspace(workspace, now).filter(({ key }) => key.includes('per_'));
  const marks = named.map(({ key, opportunityId }, index) => {
    const kind = kinds[index % kinds.length] ?? 'done';
    return aMark(key, kind === 'snoozed' ? { kind, at: now, untilAt: now } : { kind, at: now }, opportunityId);
  });
  return { ...workspace, marks: Object.fromEntries(marks.map((mark) => [mark.key, mark])) };
};

const missingIn = (workspace: Workspace): readonly string[] =>
  (Object.keys(collectionSchemas) as CollectionName[]).flatMap((name) =>
    Object.values(workspace[name])
      .flatMap((record) => referencesOf(name, record as never))
      .flatMap(([collection, id]) => (Object.hasOwn(workspace[collection], id) ? [] : [id])),
  );

const digits = (words: string): string => words.replace(/[\s().-]/gu, '');

describe('whatever the history, after two people were joined', () => {
  const kinds = fc.array(fc.constantFrom('done' as const, 'skipped' as const, 'snoozed' as const), { minLength: 1, maxLength: 5 });
  for (const { someWorkspace, someInstant } of seasons) {
    const someMerge = fc
      .tuple(someWorkspace, someInstant, fc.array(somePersonWords, { minLength: 5, maxLength: 5 }), kinds)
      .map(([workspace, now, words, said]) => ({ now, before: withMarks(withWords(workspace, words), said, now) }));
    const pair = fc.constantFrom(...['omar', 'lena', 'tom', 'helena'].map((name) => aPersonId(name)));

    it('no reference dangles, nothing that was typed is lost, and the plan keeps what was done', () => {
      fc.assert(
        fc.property(someMerge, pair, ({ before, now }, gone) => {
          const keep = aPersonId('priya');
          const { workspace: after } = made(mergePeople, before, { keepId: keep, goneId: gone });
          expect(workspaceSchema.safeParse(after).error).toBe(undefined);
          expect([missingIn(after), JSON.stringify(after).includes(gone)]).toEqual([[], false]);

          const joined = JSON.stringify(after.people[keep]);
          const words = [before.people[keep], before.people[gone]].flatMap((person) =>
            person === undefined
              ? []
              : [
                  person.name,
                  person.title,
                  person.company,
                  person.notes,
                  person.research,
                  ...person.emails,
                  ...person.phones,
                  ...person.links,
                ],
          );
          const kept = (text: string): boolean =>
            joined.includes(JSON.stringify(text).slice(1, -1)) || digits(joined).includes(digits(text));
          expect(words.filter((text) => !kept(text))).toEqual([]);

          const done = Object.values(before.marks).filter(({ state }) => state.kind === 'done');
          const moved = done.map(({ key }) => key.replaceAll(gone, keep));
          expect(moved.filter((key) => after.marks[key]?.state.kind !== 'done')).toEqual([]);
          const planned = planWorkspace(after, now);
          expect(planned.filter(({ key, state }) => moved.includes(key) && state.kind !== 'done')).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  }
});
