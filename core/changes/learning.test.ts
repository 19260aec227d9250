import { describe, expect, test } from 'vitest';
import type { Person } from '../model/person.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../testing/builders.ts';
import { made } from '../testing/change-context.ts';
import { anAskedQuestion, aBrief, aDebrief, aDocument, anAnswer, anItemId, aStory } from '../testing/learning-builders.ts';
import { removeInterview } from './interview.ts';
import { removeOpportunity } from './opportunity.ts';

const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Foods' });
const first = anInterview({ interviewerIds: [] });
const second = anInterview({ id: anInterviewId('second'), round: 2, interviewerIds: [] });
const elsewhere = anInterview({ id: anInterviewId('elsewhere'), opportunityId: halden.id, interviewerIds: [] });
const rounds = [first, second, elsewhere];
const handed = (name: string, opportunityId = anOpportunityId()) => ({
  id: anItemId(name),
  versionId: anItemId('cv1'),
  opportunityId,
  personId: null,
  at: at('2026-11-02 09:00'),
});

const workspace = aWorkspace({
  opportunities: [anOpportunity(), halden],
  interviews: rounds,
  people: [],
  debriefs: rounds.map(({ id }) => aDebrief({ id })),
  briefs: rounds.map(({ id }) => aBrief({ id })),
  answers: [anAnswer()],
  stories: [aStory()],
  documents: [aDocument({ handedOver: [handed('northgate'), handed('halden', halden.id)] })],
});

describe('an interview that is removed', () => {
  const { workspace: after } = made(removeInterview, workspace, { id: first.id });

  test('takes its debrief and its brief with it, and leaves the other rounds, the bank and the documents', () => {
    expect(after).toEqual({
      ...workspace,
      interviews: { [second.id]: second, [elsewhere.id]: elsewhere },
      debriefs: { [second.id]: aDebrief({ id: second.id }), [elsewhere.id]: aDebrief({ id: elsewhere.id }) },
      briefs: { [second.id]: aBrief({ id: second.id }), [elsewhere.id]: aBrief({ id: elsewhere.id }) },
    });
  });

  test('shares what it did not touch, so that only what went is written', () => {
    expect(
      [after.answers, after.stories, after.documents, after.gapPlans].map(
        (each, index) => each === [workspace.answers, workspace.stories, workspace.documents, workspace.gapPlans][index],
      ),
    ).toEqual([true, true, true, true]);
  });
});

describe('an opportunity that is removed', () => {
  test('takes the debriefs and briefs of all its rounds with it, and what was handed over for it', () => {
    expect(made(removeOpportunity, workspace, { id: anOpportunityId() }).workspace).toEqual(
      aWorkspace({
        opportunities: [halden],
        interviews: [elsewhere],
        people: [],
        debriefs: [aDebrief({ id: elsewhere.id })],
        briefs: [aBrief({ id: elsewhere.id })],
        answers: [anAnswer()],
        stories: [aStory()],
        documents: [aDocument({ handedOver: [handed('halden', halden.id)] })],
      }),
    );
  });

  test('shares a document nothing of which was handed over for it', () => {
    const untouched = { ...workspace, documents: { cv: aDocument({ handedOver: [handed('halden', halden.id)] }) } };
    expect(made(removeOpportunity, untouched, { id: anOpportunityId() }).workspace.documents).toBe(untouched.documents);
  });

  test('leaves whoever was looked into', () => {
    const [researched, linked, stranger] = [
      aPerson({ id: aPersonId('ines'), research: 'Wrote the outage report.' }),
      aPerson({ id: aPersonId('lotte'), links: ['https://example.org'] }),
      aPerson(),
    ];
    const met = aWorkspace({
      interviews: [anInterview({ interviewerIds: [researched.id, linked.id, stranger.id] })],
      people: [researched, linked, stranger],
    });
    expect(made(removeOpportunity, met, { id: anOpportunityId() }).workspace.people).toEqual({
      [researched.id]: researched,
      [linked.id]: linked,
    });
  });

  test('leaves whoever was told something about another one', () => {
    const told = anEvent('told', { opportunityIds: [anOpportunityId(), halden.id], personId: aPersonId() });
    const { people, events } = made(removeOpportunity, aWorkspace({ opportunities: [anOpportunity(), halden], events: [told] }), {
      id: anOpportunityId(),
    }).workspace;
    expect([people, events]).toEqual([{ [aPersonId()]: aPerson() }, { [told.id]: { ...told, opportunityIds: [halden.id] } }]);
  });

  test('leaves whoever sits on a panel, asked a question or was given a document elsewhere', () => {
    const [panel, asker, reader] = ['ines', 'lotte', 'omar'].map((name) => aPerson({ id: aPersonId(name), name })) as [
      Person,
      Person,
      Person,
    ];
    const met = aWorkspace({
      opportunities: [anOpportunity(), halden],
      interviews: [anInterview({ interviewerIds: [panel.id, asker.id, reader.id] }), elsewhere],
      people: [panel, asker, reader],
      briefs: [aBrief({ id: elsewhere.id, panel: [{ personId: panel.id, part: '', decides: true }] })],
      debriefs: [aDebrief({ id: elsewhere.id, questions: [anAskedQuestion({ askedById: asker.id })] })],
      documents: [aDocument({ handedOver: [{ ...handed('halden', halden.id), personId: reader.id }] })],
    });
    expect(made(removeOpportunity, met, { id: anOpportunityId() }).workspace.people).toEqual(met.people);
  });
});
