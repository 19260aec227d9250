import { describe, expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import type { Chip } from '../../core/quick-log/chips.ts';
import type { FormProblem } from '../../core/quick-log/form-problem.ts';
import { shownChips } from './shown-chips.ts';

const chip = (part: Chip['part'], state: Chip['state'], key: string = part): Chip => ({
  key,
  part,
  label: message('app.name'),
  state,
  question: null,
});
const problem = (field: FormProblem['field']): FormProblem => ({ kind: 'missing', message: message('app.name'), field });
const brief = ({ understood, asked }: ReturnType<typeof shownChips>) =>
  [understood, asked].map((row) => row.map(({ key, look, problem: wrong }) => [key, look, wrong !== null]));

describe('the chips', () => {
  it('stand in two rows: what is there, and what is worth adding', () => {
    const chips = [
      chip('people', 'said', 'people:priya'),
      chip('company', 'inferred'),
      chip('startOn', 'corrected'),
      chip('route', 'offered'),
    ];
    expect(brief(shownChips(chips, [], null))).toEqual([
      [
        ['people:priya', 'understood', false],
        ['company', 'assumed', false],
        ['when', 'set', false],
      ],
      [['route', 'ask', false]],
    ]);
  });

  it('carry their problem, and one appears for what is missing', () => {
    expect(brief(shownChips([chip('startOn', 'said')], [problem('endTime'), problem('company')], null))).toEqual([
      [['when', 'understood', true]],
      [['company', 'ask', true]],
    ]);
  });

  it('keep their key from missing to said, and stay while their editor is open and empty', () => {
    const keys = [
      shownChips([], [problem('company')], 'company'),
      shownChips([chip('company', 'corrected')], [], 'company'),
      shownChips([], [], 'company'),
    ].map(({ understood, asked }) => [...understood, ...asked].map(({ key }) => key));
    expect(keys).toEqual([['company'], ['company'], ['company']]);
  });

  it('leave what no chip stands for to the form', () => {
    expect(brief(shownChips([], [problem('notes'), problem('line')], null))).toEqual([[], []]);
  });
});
