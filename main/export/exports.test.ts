import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { en } from '../../core/messages/en.ts';
import { planWorkspace } from '../../core/playbook/plan.ts';
import { succeed } from '../../core/result.ts';
import { at, aWorkspace } from '../../core/testing/builders.ts';
import type { SaveAs } from '../papers/save-as.ts';
import { csvText } from './csv-text.ts';
import { createExports, type Exports } from './exports.ts';

const list = (exports: Exports) => exports.list();
const deadlines = (exports: Exports) => exports.deadlines();

describe('the exports', () => {
  const exported = async (
    what: (exports: Exports) => ReturnType<Exports['list']>,
    workspace = aWorkspace(),
    chosen: string | null = 'mine',
  ) => {
    const written: { name: string; text: string }[] = [];
    const save: SaveAs['save'] = async (name, make) => {
      const content = await make();
      if (chosen !== null && content.ok) written.push({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.value) });
      return succeed({ savedAs: chosen });
    };
    const exports = createExports({
      saveAs: { save },
      workspace: () => workspace,
      plan: planWorkspace,
      now: () => at('2026-11-11 15:00'),
      say: ({ key, values }) => en[key].replace('{day}', typeof values?.['day'] === 'string' ? values['day'] : ''),
    });
    return { answer: await what(exports), written };
  };

  test('are named for what they are and the day, and begin as other programs expect', async () => {
    const all = await Promise.all([exported(list), exported(deadlines)]);
    expect(all.map(({ written }) => written.map(({ name, text }) => [name, text.slice(0, 9)]))).toEqual([
      [['Afterview list, 2026-11-11.csv', '\ufeff"Company']],
      [['Afterview deadlines, 2026-11-11.ics', 'BEGIN:VCA']],
    ]);
  });

  test('are none where the person thinks better of it', async () => {
    expect(await exported(list, aWorkspace(), null)).toEqual({ answer: succeed({ savedAs: null }), written: [] });
  });

  test('say that nothing lies ahead rather than save an empty calendar', async () => {
    const { answer, written } = await exported(deadlines, aWorkspace({ opportunities: [], interviews: [], people: [] }));
    expect([answer.ok ? null : answer.problem.kind, written]).toEqual(['nothing-planned', []]);
  });
});

describe('what the window shows', () => {
  const saved = async (what: (exports: Exports) => ReturnType<Exports['list']>) => {
    const written: (readonly [string, string])[] = [];
    const save: SaveAs['save'] = async (name, make) => {
      const content = await make();
      if (content.ok) written.push([name, Buffer.from(content.value).toString()]);
      return succeed({ savedAs: name });
    };
    const unused = () => {
      throw new Error('not asked for');
    };
    await what(createExports({ saveAs: { save }, workspace: unused, plan: unused, now: unused, say: unused }));
    return written;
  };

  test('is saved as a table that no spreadsheet runs', async () => {
    const table = {
      name: 'Answers: how long?',
      rows: [
        ['Company', 'Days'],
        ['=Evil', '6'],
      ],
    };
    expect(await saved((exports) => exports.table(table))).toEqual([
      ['Answers how long.csv', '\ufeff"Company","Days"\r\n"\'=Evil","6"\r\n'],
    ]);
  });

  test('is saved as a picture, drawn in lines or in points', async () => {
    const svg = { name: 'Paths', picture: { format: 'svg' as const, text: '<svg/>' } };
    const png = { name: 'Paths', picture: { format: 'png' as const, base64: Buffer.from('points').toString('base64') } };
    expect([...(await saved((exports) => exports.picture(svg))), ...(await saved((exports) => exports.picture(png)))]).toEqual([
      ['Paths.svg', '<svg/>'],
      ['Paths.png', 'points'],
    ]);
  });
});

test('every cell comes back as it was, whatever is in it', () => {
  const someRows = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(someRows, (rows) => {
      const text = csvText(rows);
      expect(parse(text.slice(1, -2), { delimiter: ',', newline: '\r\n' }).data).toEqual(rows);
    }),
  );
});
