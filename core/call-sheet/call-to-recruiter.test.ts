import { describe, expect, it } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aMark,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  type WorkspaceParts,
} from '../testing/builders.ts';
import { aDebrief, anOwnQuestion } from '../testing/learning-builders.ts';
import { aCallSheet } from '../testing/letter-builders.ts';
import { callToRecruiter } from './call-to-recruiter.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], phones: ['020 7946 0142'] });
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight', route });
const atHalden = anInterview({
  id: anInterviewId('halden'),
  opportunityId: halden.id,
  startAt: at('2026-11-11 10:00'),
  endAt: at('2026-11-11 11:00'),
});
const now = at('2026-11-11 15:00');
const id = anInterviewId();

const workspaceWith = (parts: WorkspaceParts = {}): Workspace =>
  aWorkspace({
    opportunities: [anOpportunity({ route })],
    interviews: [anInterview({ interviewerIds: [aPersonId(), tom.id] })],
    people: [aPerson(), tom],
    ...parts,
  });
const both: WorkspaceParts = { opportunities: [anOpportunity({ route }), halden], interviews: [anInterview(), atHalden] };
const callIn = (workspace: Workspace, interview = id) => callToRecruiter(workspace, planWorkspace(workspace, now), interview, now);

describe('the call to a recruiter', () => {
  it('says whom to call and whom the person met, the recruiter left out', () => {
    const call = callIn(workspaceWith());
    expect([call?.name, call?.recruiter?.phones, call?.agency, call?.parts.map(({ met }) => met)]).toEqual([
      'Tom Lindqvist',
      ['020 7946 0142'],
      'Brightwater',
      [['Priya Nair']],
    ]);
  });

  it('is none where contact is direct, or the interview has gone', () => {
    expect([callIn(workspaceWith({ opportunities: [anOpportunity()] })), callIn(workspaceWith(), anInterviewId('gone'))]).toEqual([
      null,
      null,
    ]);
  });

  it('brings what the debrief has for it, and begins with balanced words after a rough interview', () => {
    const debrief = aDebrief({
      topics: ['The outage reports'],
      signs: ['excited'],
      ownQuestions: [anOwnQuestion({ question: 'Who would I learn from?', state: 'forgotten' })],
    });
    const call = callIn(workspaceWith({ interviews: [anInterview({ feeling: 'rough' })], debriefs: [debrief] }));
    const [about] = call?.parts ?? [];
    expect([about?.isRough, about?.topics, about?.signs, about?.forgotten, about?.points[0]?.id]).toEqual([
      true,
      ['The outage reports'],
      ['excited'],
      ['Who would I learn from?'],
      'balanced',
    ]);
  });

  it('is about every interview the same call covers, the one that was asked for first', () => {
    const workspace = workspaceWith(both);
    const interviews = (interview = id) => callIn(workspace, interview)?.parts.map((part) => part.interview.id);
    expect([interviews(), interviews(atHalden.id)]).toEqual([
      [id, atHalden.id],
      [atHalden.id, id],
    ]);
    expect(callIn(workspace)?.step?.key).toBe(callIn(workspace, atHalden.id)?.step?.key);
  });

  it('leaves out an interview of the same day that is not over', () => {
    const later = { ...atHalden, startAt: at('2026-11-11 16:00'), endAt: at('2026-11-11 17:00') };
    expect(callIn(workspaceWith({ ...both, interviews: [anInterview(), later] }))?.parts.map((part) => part.interview.id)).toEqual([id]);
  });

  it('put off, stays about all of them', () => {
    const untilAt = at('2026-11-11 16:20');
    const putOff = (interview: string, opportunity: string) =>
      aMark(`recruiter-call:${interview}`, { kind: 'snoozed', at: now, untilAt }, anOpportunityId(opportunity));
    const marks = [putOff(id, 'northgate'), putOff(atHalden.id, 'halden')];
    expect(callIn(workspaceWith({ ...both, marks }))?.parts.map((part) => part.interview.id)).toEqual([id, atHalden.id]);
  });

  it('once over, stays with the sheets that were filled in it', () => {
    const finishedAt = at('2026-11-11 14:50');
    const callSheets = [aCallSheet({ finishedAt }), aCallSheet({ id: atHalden.id, finishedAt })];
    const call = callIn(workspaceWith({ ...both, callSheets }));
    expect([call?.finishedAt, call?.parts.map((part) => part.interview.id)]).toEqual([finishedAt, [id, atHalden.id]]);
  });

  it('counts the times nobody picked up since the interview', () => {
    const tried = (time: string) =>
      anEvent('contact', {
        id: anEventId(`try${time.slice(-2)}`),
        at: at(time),
        direction: 'out',
        party: 'recruiter',
        medium: 'phone',
        about: 'missed-call',
      });
    const events = [tried('2026-11-11 12:00'), tried('2026-11-11 14:40'), tried('2026-11-11 14:55')];
    expect(callIn(workspaceWith({ events }))?.tries).toEqual([at('2026-11-11 14:40'), at('2026-11-11 14:55')]);
  });
});
