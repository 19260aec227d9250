import { expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunityId, aPersonId, at, london } from '../testing/builders.ts';
import { aLetterId } from '../testing/letter-builders.ts';
import { checkLetter } from './check-letter.ts';
import { letterOf, toAna, world, wrapped } from './testing/corpus/world.ts';

const NOW = at('2026-11-12 12:38');
const format = createFormatter({ locale: 'en-GB', zone: london });
const check = (letter: Letter, workspace: Workspace = world) => checkLetter({ workspace, letter, now: NOW, language: [] });
const titles = (letter: Letter, workspace?: Workspace) => check(letter, workspace).findings.map(({ title }) => format.say(title, NOW));
const passed = (letter: Letter, workspace?: Workspace) => check(letter, workspace).passed.map((each) => format.say(each, NOW));
const aSample = (letter: Partial<Letter>): Letter => letterOf({ name: '', letter, expected: [] });

const BODY =
  'Thank you for your time yesterday. I left thinking about the wind forecast, and about how much of the work is deciding what counts as one outage. It is a question I would like to have on my desk every morning. Should anything else help you decide, I would be glad to send it.';

const withTwin = (text: string): Workspace => {
  const twin = aSample({ id: aLetterId('twin'), personId: aPersonId('marcus'), text });
  return { ...world, letters: { [twin.id]: twin } };
};

test('a note to a colleague that differs by its greeting is the same note, and one said anew is not', () => {
  const letter = aSample({ text: wrapped('Dear Priya,', BODY) });
  const other =
    'What stayed with me from Wednesday is the story of the storm in March. You told it against yourself, which I liked. Thank you for the hour, and for the walk past the control room on the way out.';
  expect([titles(letter, withTwin(wrapped('Dear Marcus,', BODY))), titles(letter, withTwin(wrapped('Dear Marcus,', other)))]).toEqual([
    ['100% the same as the note to Marcus Oyelaran'],
    [],
  ]);
});

test('terms go to the person they were first discussed with', () => {
  const written = anEvent('contact', {
    id: anEventId('terms'),
    direction: 'out',
    about: 'negotiation',
    personId: aPersonId('marcus'),
    at: at('2026-11-12 11:00'),
  });
  const workspace = { ...world, events: { ...world.events, [written.id]: written } };
  const terms = aSample({
    kind: 'negotiation',
    text: wrapped(
      'Dear Priya,',
      'Thank you for the offer to join Northgate Energy as a Data Analyst. I was glad to read it, and I can see myself in the team you described. Before I sign I would like to raise one point openly.',
      'For the range of the work I had £48,000 in mind. The rest of the contract is fine as it stands. Would £48,000 be possible? I could sign in the same week.',
    ),
  });
  expect([
    titles(terms, workspace),
    titles({ ...terms, personId: aPersonId('marcus'), text: terms.text.replace('Priya', 'Marcus') }, workspace),
  ]).toEqual([['You negotiate with Marcus Oyelaran already'], []]);
});

test('the recruiter’s consent opens the direct way, and the time left is told', () => {
  const agreed = anEvent('direct-note-answered', { opportunityIds: [anOpportunityId('halden')], at: at('2026-11-11 16:10') });
  const interview = anInterview({
    id: anInterviewId('halden'),
    opportunityId: anOpportunityId('halden'),
    interviewerIds: [aPersonId('ana')],
  });
  const workspace = {
    ...world,
    events: { ...world.events, [agreed.id]: agreed },
    interviews: { ...world.interviews, [interview.id]: interview },
  };
  const said = passed(aSample({ ...toAna, text: wrapped('Dear Ana,', BODY) }), workspace);
  expect(said.filter((each) => /^(?:Channel|Timing|The name)/u.test(each))).toEqual([
    'The name Ana Brandt, as in your contacts',
    'Timing: 1 h 52 min to spare',
    'Channel: Tom Lindqvist agreed yesterday 16:10',
  ]);
});
