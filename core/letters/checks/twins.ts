import { message } from '../../messages/message.ts';
import type { Letter } from '../../model/letter.ts';
import { ALIKE_PER_CENT } from '../lengths.ts';
import { alikeness } from '../reading/alike.ts';
import { partsOf } from '../reading/parts.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { type Check, checked, type Found, inText, notChecked } from './check.ts';

/** Two beginnings are alike by chance: shorter notes are not compared (ours). */
const WORDS_OF_A_NOTE = 12;

/** The other notes of thanks for the same round, written or sent, to other people. */
const siblingsOf = ({ workspace, letter }: LetterReading): readonly Letter[] =>
  letter.interviewId === null
    ? []
    : Object.values(workspace.letters).filter(
        ({ id, kind, interviewId, personId }) =>
          id !== letter.id &&
          kind === letter.kind &&
          interviewId === letter.interviewId &&
          (personId === null || personId !== letter.personId),
      );

/** What a letter says, without names, which tell no note from another. */
const bodyOf = (text: string, ownName: string): string => {
  const { own, body } = partsOf(text, ownName);
  return own.slice(body.from, body.to);
};

const key = (sentence: string): string => bare(sentence).replace(/\s+/gu, ' ');

/** Notes to several people of one round are not the same text. */
export const twins: Check = (reading) => {
  const siblings = siblingsOf(reading);
  if (siblings.length === 0 || reading.words.length < WORDS_OF_A_NOTE) return notChecked;
  const { workspace, parts } = reading;
  const { self } = workspace.settings;
  const own = parts.own.slice(parts.body.from, parts.body.to);
  const found = siblings.flatMap((sibling): Found[] => {
    const other = bodyOf(sibling.text, self.name);
    const share = Math.round(alikeness(own, other) * 100);
    if (share < ALIKE_PER_CENT) return [];
    const theirs = new Set(sentencesIn(other, { from: 0, to: other.length }).map(({ from, to }) => key(other.slice(from, to))));
    const same = reading.sentences.filter(({ from, to }) => theirs.has(key(parts.own.slice(from, to))));
    const name = sibling.personId === null ? undefined : workspace.people[sibling.personId]?.name;
    return [
      {
        about: sibling.id,
        level: 'warning',
        at: same.map(inText),
        title: message('letterCheck.twins.title', { share, named: name === undefined ? 'no' : 'yes', name: name ?? '' }),
        detail: message('letterCheck.twins.detail'),
      },
    ];
  });
  return checked(found, message('letterCheck.twins.passed'));
};
