import { expect, it } from 'vitest';
import { anAction } from '../../../core/testing/an-action.ts';
import { anInterview, anInterviewId, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../../../core/testing/builders.ts';
import { aLetter, aLetterId } from '../../../core/testing/letter-builders.ts';
import { addresseesFor, isNewAddress } from './addressees.ts';
import { panelNotes } from './panel.ts';

const [priya, dev, ines, omar] = ['priya', 'devrao', 'inescarv', 'omarali'].map((name) => aPerson({ id: aPersonId(name), name }));
if (priya === undefined || dev === undefined || ines === undefined || omar === undefined) throw new Error('four people');
const interview = anInterview({ interviewerIds: [priya.id, dev.id, ines.id, omar.id] });
const people = [priya, dev, ines, omar];

it('names the notes to the others of an interview, begun, sent and still to write', () => {
  const own = aLetter({ personId: priya.id });
  const draft = aLetter({ id: aLetterId('draft'), personId: dev.id });
  const sent = aLetter({
    id: aLetterId('sentone'),
    personId: ines.id,
    sent: { at: at('2026-11-12 10:00'), medium: 'mail', eventId: 'evt_sent0000' as never },
  });
  const workspace = { ...aWorkspace({ interviews: [interview], people }), letters: { [own.id]: own, [draft.id]: draft, [sent.id]: sent } };
  const action = anAction({
    ruleId: 'thank-you',
    kind: 'letter',
    interviewId: interview.id,
    personId: omar.id,
    opportunityId: anOpportunityId(),
  });
  expect([panelNotes(workspace, [action], own), panelNotes(workspace, [], aLetter({ ...own, kind: 'check-in' }))]).toEqual([
    [
      { person: dev, state: 'draft', to: `/opportunities/${anOpportunityId()}/letters/${draft.id}` },
      { person: ines, state: 'sent', to: `/opportunities/${anOpportunityId()}/letters/${sent.id}` },
      { person: omar, state: 'to-write', to: `/opportunities/${anOpportunityId()}/write?action=${encodeURIComponent(action.key)}` },
    ],
    [],
  ]);
  expect(panelNotes(workspace, [], own).at(-1)?.to).toBe(
    `/opportunities/${anOpportunityId()}/write?kind=thank-you&interview=${anInterviewId()}&person=${omar.id}`,
  );
});

it('offers those an opportunity knows before everybody else, and references for what goes to one', () => {
  const helena = aPerson({ id: aPersonId('helena'), name: 'Helena', roles: ['reference'] });
  const workspace = aWorkspace({ interviews: [interview], people: [helena, ...people] });
  const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map(({ name }) => name);
  const about = addresseesFor(workspace, null, 'reference-request');
  expect([names(about.here), names(addresseesFor(workspace, null, 'reply').here)]).toEqual([['Helena'], []]);
});

it('offers to keep an address only where it looks like one and is new', () => {
  const person = aPerson({ emails: ['priya@northgate.example'] });
  expect(['priya', 'Priya@Northgate.example', ' new@northgate.example '].map((to) => isNewAddress(to, person))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isNewAddress('new@northgate.example', null)).toBe(false);
});
