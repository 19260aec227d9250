import { describe, expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace, someSettings } from '../testing/builders.ts';
import { aDebrief } from '../testing/learning-builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { checkLetter, holdsSending } from './check-letter.ts';
import { toFindings } from './language/to-findings.ts';

const NOW = at('2026-11-12 09:30');
const BODY = `Thank you for your time yesterday. I left thinking about the outage reports, and about how much of the work is deciding what counts as one outage.

One thing I would put better: I would rank customers by month with a window function, not the self-join I reached for.

Should anything else help you decide, I would be glad to send it or to talk.`;

const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight', role: 'Reporting Analyst' });
const next = anOpportunity({ id: anOpportunityId('next'), company: 'Next' });
const tracked = aWorkspace({ opportunities: [anOpportunity(), halden, next] });

const letterOf = (text: string, given: Partial<Letter> = {}): Letter => aLetter({ text, ...given });
const told = (letter: Letter, workspace: Workspace = tracked) =>
  checkLetter({ workspace, letter, now: NOW, language: [] }).findings.map(({ key, level, at: places }) => [
    key,
    level,
    ...places.map(({ field, from, to }) => letter[field].slice(from, to)),
  ]);
const whole = (body: string, greeting = 'Dear Priya,'): string => `${greeting}\n\n${body}\n\nKind regards,\nSam Okafor`;

describe('a letter', () => {
  test('in which nothing was found says what was looked at', () => {
    const { findings, words, range } = checkLetter({ workspace: tracked, letter: letterOf(whole(BODY)), now: NOW, language: [] });
    expect([findings, words, range]).toEqual([[], 65, { least: 50, most: 180 }]);
  });

  test('shows where it speaks of what was talked about', () => {
    const debriefs = [aDebrief({ topics: ['what counts as one outage', 'owning the outage reports', 'the night shifts'] })];
    const letter = letterOf(whole(BODY));
    const { good } = checkLetter({
      workspace: { ...tracked, ...aWorkspace({ opportunities: [anOpportunity()], debriefs }) },
      letter,
      now: NOW,
      language: [],
    });
    expect(good.map(({ field, from, to }) => letter[field].slice(from, to))).toEqual(['outage reports', 'what counts as one outage']);
  });

  test('too short, without a subject, with a gap, to somebody else and about another company', () => {
    const letter = letterOf(whole('Thank you for {{topic}}. I would love to work at Halden.', 'Dear Marcus,'), { subject: '' });
    expect(told(letter)).toEqual([
      ['length:far-short', 'error'],
      ['subject:none', 'error'],
      ['placeholder:{{topic}}', 'error', '{{topic}}'],
      ['recipient:marcus', 'error', 'Marcus'],
      ['other-company:halden freight', 'error', 'Halden'],
    ]);
  });

  test('that presses is told so once for the same words', () => {
    const about = (sentence: string) =>
      told(letterOf(whole(`${BODY}\n\n${sentence}`)))
        .filter(([key]) => /^(?:pressure|capitals)/u.test(String(key)))
        .map(([, , ...words]) => words);
    expect(['Please write ASAP.', 'I demand to know.', 'I really need this job.', 'I will insist on nothing.'].map(about)).toEqual([
      [['ASAP']],
      [['I demand']],
      [['I really need this job']],
      [],
    ]);
  });

  test('that says itself that it comes late is not asked to say so', () => {
    const late = (sentence: string) =>
      checkLetter({
        workspace: aWorkspace({ interviews: [anInterview()] }),
        letter: letterOf(whole(`${sentence} ${BODY}`)),
        now: at('2026-11-13 09:30'),
        language: [],
      }).findings.map(({ key, level, detail }) => [key, level, detail?.key]);
    expect([late('Thank you once more.'), late('Apologies that this comes a day late.')]).toEqual([
      [['timing:late', 'warning', 'letterCheck.timing.late-detail']],
      [['timing:late', 'hint', 'letterCheck.timing.late-said']],
    ]);
  });

  test('is not done while the open ends of balanced words are in it', () => {
    const letter = letterOf(whole(`${BODY} I found it hard because … Next time I will …`));
    expect(told(letter).filter(([key]) => String(key).startsWith('placeholder'))).toEqual([
      ['placeholder:…', 'error', '…'],
      ['placeholder:…#2', 'error', '…'],
    ]);
  });

  test('spells the name below it as its owner does', () => {
    const letter = letterOf(whole(BODY));
    const misspelled = (from: number, words: string) =>
      toFindings(
        [{ from, to: from + words.length, slip: 'spelling', rule: 'SpellCheck', suggestions: [], said: null }],
        letter.text,
        'text',
      );
    const language = [...misspelled(letter.text.indexOf('Okafor'), 'Okafor'), ...misspelled(letter.text.indexOf('outage'), 'outage')];
    expect(checkLetter({ workspace: tracked, letter, now: NOW, language }).findings.map(({ key }) => key)).toEqual([
      'language:spelling:outage',
    ]);
  });

  test('without the name of its writer says where that is kept', () => {
    const letter = letterOf(whole(BODY).replace('Sam Okafor', '[your name]'));
    const asked = (name: string) =>
      checkLetter({
        workspace: aWorkspace({ settings: someSettings({ self: { name, email: '', phone: '' } }) }),
        letter,
        now: NOW,
        language: [],
      }).findings.map(({ detail, fixes }) => [detail?.key, fixes.length]);
    expect([asked(''), asked('Sam Okafor')]).toEqual([[['letterCheck.placeholder.me', 0]], [[undefined, 1]]]);
  });

  test('is held back by errors only', () => {
    const levels = (...all: readonly ('error' | 'warning' | 'hint')[]) =>
      holdsSending({
        findings: all.map((level) => ({
          key: level,
          rule: 'length',
          level,
          at: [],
          title: message('letterCheck.subject.none'),
          detail: null,
          why: message('letterCheck.subject.none'),
          sources: [],
          fixes: [],
          fineAt: null,
        })),
      });
    expect([levels(), levels('warning', 'hint'), levels('warning', 'error')]).toEqual([false, false, true]);
  });

  test('leaves what the person chose to leave, and nothing else', () => {
    const letter = letterOf(whole(BODY, 'Dear Pria,'), { subject: '', ignored: ['recipient:pria'] });
    const { findings, ignored } = checkLetter({ workspace: tracked, letter, now: NOW, language: [] });
    expect([findings.map(({ key }) => key), ignored.map(({ key }) => key)]).toEqual([['subject:none'], ['recipient:pria']]);
  });
});

describe('another company', () => {
  const found = (sentence: string): unknown[] => told(letterOf(whole(`${BODY} ${sentence}`))).map(([key]) => key);

  test.each([
    ['inside another word', 'The Haldenberg sketch and the next step are ready.'],
    ['as a common word that begins a sentence', 'Next, a word on the sketch.'],
    ['as part of a longer name', 'We spoke about the Next Big Thing project.'],
    ['as the company the letter is about', 'Northgate is where I want to be.'],
  ])('is not seen %s', (_name, sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    ['in full', 'I look forward to Halden Freight.', 'other-company:halden freight'],
    ['by its first word', "Halden's routes are a puzzle.", 'other-company:halden freight'],
    ['as a common word where a name stands', 'It would be good to work at Next soon.', 'other-company:next'],
  ])('is seen %s', (_name, sentence, key) => {
    expect(found(sentence)).toEqual([key]);
  });
});

describe('the name in the greeting', () => {
  const found = (greeting: string, name = 'Priya Nair'): unknown =>
    told(letterOf(whole(BODY, greeting)), { ...tracked, people: { [aPersonId()]: aPerson({ name }) } })[0]?.[1] ?? 'fine';

  test.each([
    ['Dear Ms Nair,', 'Priya Nair'],
    ['Hi Priya –', 'Priya Nair'],
    ['Dear Priya and Tom,', 'Priya Nair'],
    ['Dear Tom, Ana and Priya,', 'Priya Nair'],
    ['Dear hiring team,', 'Priya Nair'],
    ['Dear Dr O’Neill,', "Anne-Marie O'Neill"],
    ['Dear Anne-Marie,', "Anne-Marie O'Neill"],
    ['Dear P. Nair,', 'Priya Nair'],
    ['李伟，', '李伟'],
    ['Dear José,', 'José Álvarez'],
    ['Hi Tom,', 'Thomas Lindqvist'],
    ['Hello', 'Priya Nair'],
    ['Priya,', 'Priya Nair'],
    ['DEAR PRIYA,', 'Priya Nair'],
  ])('%s is fine for %s', (greeting, name) => {
    expect(found(greeting, name)).toBe('fine');
  });

  test.each([
    ['Dear Pryia,', 'Priya Nair', 'warning'],
    ['Dear Jose,', 'José Álvarez', 'warning'],
    ['Dear priya,', 'Priya Nair', 'warning'],
    ['Dear Ms Nayr,', 'Priya Nair', 'warning'],
    ['Dear Thomas,', 'Priya Nair', 'error'],
    ['Dear Tom and Ana,', 'Priya Nair', 'error'],
  ])('%s for %s is told', (greeting, name, level) => {
    expect(found(greeting, name)).toBe(level);
  });
});
