import { expect, test } from 'vitest';
import { externalLink, letterLink } from './external-link.ts';

test('web pages, addresses to write to and phone numbers are opened as they stand', () => {
  const links = [
    'https://example.com/jobs?id=7#apply',
    'mailto:priya.nair@example.com',
    'mailto:priya.nair@example.com,tom@example.com',
    'tel:+442079460000',
    'tel:020-7946-0000',
  ];
  expect(links.map(externalLink)).toEqual(links);
});

test('a letter is filled in by the main process alone, never for a page', () => {
  const letters = [
    'mailto:priya.nair@example.com?subject=Thank%20you&body=Dear%20Priya%2C%0D%0A%0D%0AThank%20you',
    'mailto:?subject=Thanks',
    'mailto:',
  ];
  expect([letters.map(letterLink), letters.map(externalLink)]).toEqual([letters, [null, null, null]]);
});

test('everything that could run, read or mislead is refused', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'http://example.com',
    'ftp://example.com',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'ms-msdt:/id PCWDiagnostic',
    'ms-officecmd:{}',
    'search-ms:query=x',
    'shell:startup',
    'steam://run/1',
    'app://afterview/index.html',
    'afterview://log',
    'https://user:pass@example.com',
    'https://bank.example@evil.example',
    'https:example.com',
    'https:\\\\evil.example',
    'https://example.com/\u202egpj.exe',
    'https://example.com/\nx',
    ' https://example.com',
    'mailto:?attach=/etc/passwd',
    'mailto:a@example.com?attachment=/etc/passwd',
    'mailto:a@example.com?Attach=/etc/passwd',
    'mailto:a@example.com?bcc=spy@example.com',
    'mailto:a@example.com?subject=x%0D%0ABcc:spy@example.com',
    'mailto:a@example.com%0D%0ABcc:spy@example.com,',
    'mailto:-flag',
    'tel:*21*+44123#',
    'tel:+44;phone-context=evil',
    '--no-sandbox',
    '/etc/passwd',
    'C:\\Windows\\System32\\calc.exe',
    `https://example.com/${'a'.repeat(9000)}`,
    '',
  ];
  expect(hostile.filter((link) => externalLink(link) !== null)).toEqual([]);
  expect(hostile.filter((link) => letterLink(link) !== null)).toEqual([]);
});
