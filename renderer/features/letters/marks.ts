import type { Finding, FindingLevel, Span } from '../../../core/letters/finding.ts';

/** A stretch of a field that a finding points at. Offsets count UTF-16 units. */
export interface Mark {
  /** Empty where nothing is to be looked at. */
  readonly findingKey: string;
  /** Good is what is praised, such as a topic of the debrief. */
  readonly level: FindingLevel | 'good';
  readonly from: number;
  readonly to: number;
}

/** A stretch of a field as it is drawn: marked by one finding at most. */
export interface Piece {
  readonly words: string;
  readonly mark: Mark | null;
}

/** What the findings mark in one field, from its beginning on; what stands before wins where two meet, and errors before all. */
export const marksOf = (findings: readonly Finding[], field: Span['field']): readonly Mark[] =>
  findings
    .flatMap(({ key, level, at }) =>
      at.filter((span) => span.field === field && span.from < span.to).map(({ from, to }) => ({ findingKey: key, level, from, to })),
    )
    .toSorted((one, other) => one.from - other.from || other.to - one.to);

/** What is good in the text, from its beginning on. */
export const goodMarksOf = (good: readonly Span[]): readonly Mark[] =>
  good.flatMap(({ field, from, to }) => (field === 'text' ? [{ findingKey: '', level: 'good', from, to }] : []));

/** All marks in the order they are drawn; what is praised gives way to what is to be looked at. */
export const drawnMarks = (marks: readonly Mark[], praised: readonly Mark[]): readonly Mark[] =>
  [...marks, ...praised.filter(({ from, to }) => marks.every((mark) => mark.to <= from || to <= mark.from))].toSorted(
    (one, other) => one.from - other.from || other.to - one.to,
  );

/**
 * The marks of a text in the text it became by one edit. What was edited loses its mark until it is looked at anew;
 * what stands behind moves along.
 */
export const movedMarks = (marks: readonly Mark[], before: string, after: string): readonly Mark[] => {
  if (before === after) return marks;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let behind = 0;
  while (behind < most - same && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind += 1;
  const endBefore = before.length - behind;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.to <= same) return [mark];
    if (mark.from >= endBefore) return [{ ...mark, from: mark.from + by, to: mark.to + by }];
    return [];
  });
};

/** The text in pieces, for the layer that shows the marks; marks that overlap give way to what began before them. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const mark of marks) {
    const from = Math.max(mark.from, done);
    const to = Math.min(mark.to, text.length);
    if (from >= to) continue;
    if (from > done) pieces.push({ words: text.slice(done, from), mark: null });
    pieces.push({ words: text.slice(from, to), mark });
    done = to;
  }
  if (done < text.length) pieces.push({ words: text.slice(done), mark: null });
  return pieces;
};

/** The mark at a place of the text; a caret right behind a word still belongs to it. */
export const markAt = (marks: readonly Mark[], at: number): Mark | null => marks.find(({ from, to }) => from <= at && at <= to) ?? null;

/** Which finding F8 goes to from a place, or Shift+F8 back to; round and round. Null where nothing is marked. */
export const nextMark = (marks: readonly Mark[], at: number, direction: 1 | -1): Mark | null => {
  if (direction === 1) return marks.find(({ from }) => from > at) ?? marks[0] ?? null;
  return marks.findLast(({ from }) => from < at) ?? marks.at(-1) ?? null;
};
