import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettersDocument } from './document.ts';

test('the document of the letters is current; `npm run playbook` renews it', () => {
  const written = new URL('../../../docs/letters.md', import.meta.url);
  expect(existsSync(written) ? readFileSync(written, 'utf8') : '', 'docs/letters.md is not current: run `npm run playbook`').toBe(
    lettersDocument(),
  );
});

test('it leaves no sentence unfilled and names no source by a bare code', () => {
  expect(lettersDocument().replace('{{…}}', '')).not.toMatch(/[{}]|\bS[0-4]\b/u);
});
