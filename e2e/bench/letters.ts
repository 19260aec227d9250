import { checkLetter } from '../../core/letters/check-letter.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../../core/testing/builders.ts';
import { aLetter, aLetterId } from '../../core/testing/letter-builders.ts';
import { aDebrief } from '../../core/testing/learning-builders.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Figure, median, percentile } from './figures.ts';
import { tookMs } from './took.ts';

const OPPORTUNITIES = 2000;
const PEOPLE_EACH = 2;
const NOW = '2026-11-12T09:30:00.000Z' as Instant;

const TEXT = `Dear Priya,

Thank you for your time yesterday. I left thinking about the outage reports, and about how much of the work is deciding what counts as one outage. Your story of the night when the forecast was wrong by half has stayed with me, and so has the way the team hands over at six in the morning with three sentences and a list.

You asked for the three-table sketch we drew, so I have attached a clean copy. One thing I would put better: I would rank customers by month with a window function, not with the self-join I reached for, since it keeps the gaps visible.

On the train home I went through the public figures again. What struck me is how often two short outages in one street are one long one to the people who live there, and I would enjoy working on how to show that to somebody who has only a minute before the meeting begins.

It was good to see how Marcus and you disagree in front of a guest, and how quickly you come to an answer all the same. That is the kind of room I like to work in.

Should anything else help you decide, I would be glad to send it or to talk.

With kind regards,
Sam Okafor`;

const named = Array.from({ length: OPPORTUNITIES }, (_none, index) => `n${String(index).padStart(5, '0')}`);

const crowd = (): Workspace =>
  aWorkspace({
    opportunities: [
      anOpportunity(),
      ...named.map((name) => anOpportunity({ id: anOpportunityId(name), company: `Company ${name} Freight`, role: `Analyst ${name}` })),
    ],
    interviews: [anInterview({ interviewerIds: [aPersonId(), aPersonId('marcus')] })],
    debriefs: [aDebrief({ topics: ['what counts as one outage', 'handing over'] })],
    people: [
      aPerson(),
      aPerson({ id: aPersonId('marcus'), name: 'Marcus Oyelaran' }),
      ...named.flatMap((name) =>
        Array.from({ length: PEOPLE_EACH }, (_none, number) =>
          aPerson({ id: aPersonId(`${name}p${String(number)}`), name: `Person ${name}`, company: `Company ${name} Freight` }),
        ),
      ),
    ],
    letters: [aLetter({ id: aLetterId('twin'), personId: aPersonId('marcus'), text: TEXT })],
  });

/** What checking a letter costs while it is typed, key by key; each key is a workspace of its own, as after each save. */
const figures = (): readonly Figure[] => {
  const workspace = crowd();
  const check = (length: number, letters: Workspace['letters']): number => {
    const letter = aLetter({ text: TEXT.slice(0, length) });
    return tookMs(() => checkLetter({ workspace: { ...workspace, letters }, letter, now: NOW, language: [] }));
  };
  const first = check(TEXT.length, workspace.letters);
  const keys = Array.from({ length: TEXT.length }, (_none, index) => check(index + 1, { ...workspace.letters }));
  const whole = Array.from({ length: 100 }, () => check(TEXT.length, workspace.letters));
  const beside = `beside ${String(OPPORTUNITIES)} opportunities`;
  return [
    { name: `checking a letter of 200 words ${beside}: the first time`, value: first, unit: 'ms', goal: 100 },
    { name: `checking a letter of 200 words ${beside}: median`, value: median(whole), unit: 'ms', goal: 8 },
    { name: `checking a letter ${beside}: a key, median`, value: median(keys), unit: 'ms', goal: null },
    { name: `checking a letter ${beside}: a key, 99 of 100`, value: percentile(keys, 0.99), unit: 'ms', goal: 16 },
  ];
};

process.stdout.write(JSON.stringify(figures()));
