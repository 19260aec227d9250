import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as figures from '../figures.ts';
import { playbookDocument } from './document.ts';
import { figuresIn } from './figures-table.ts';

const fileAt = (path: string): URL => new URL(path, import.meta.url);
const source = readFileSync(fileAt('../figures.ts'), 'utf8');

describe('the document of the playbook', () => {
  it('is current; `npm run playbook` renews it', () => {
    const written = fileAt('../../../docs/playbook.md');
    expect(existsSync(written) ? readFileSync(written, 'utf8') : '', 'docs/playbook.md is not current: run `npm run playbook`').toBe(
      playbookDocument(source, figures),
    );
  });

  it('tells every figure and where it comes from', () => {
    expect(figuresIn(source, figures).map(({ name }) => name)).toEqual(
      Array.from(source.matchAll(/^export const (?<name>\w+)/gmu), ({ groups }) => groups?.['name']),
    );
  });

  it('leaves no sentence unfilled and names no source by a bare code', () => {
    expect(playbookDocument(source, figures)).not.toMatch(/[{}]|\bS[0-4]\b/u);
  });
});

it('figures under one comment share it, and durations are said in words', () => {
  const text = '/** Ours,\n * for now. */\nexport const A_MS = 1;\nexport const B_DAYS = 2;\n\n/** No figure. */\nconst hidden = 3;\n';
  expect(figuresIn(text, { A_MS: 90 * 60_000, B_DAYS: 1 })).toEqual([
    { name: 'A_MS', value: '90 minutes', because: 'Ours, for now.' },
    { name: 'B_DAYS', value: '1 day', because: 'Ours, for now.' },
  ]);
});
