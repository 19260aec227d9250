import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLinkShortEnough, mailtoOf } from './mailto.ts';
import { headerLine, linesOf } from './well-formed.ts';

/** A mail address of letters, digits and what else stands in one. */
const anAddress = fc
  .tuple(fc.stringMatching(/^[a-z0-9äß+._%&'=!*-]{1,20}$/u), fc.stringMatching(/^[a-zä0-9]{1,12}\.[a-z]{2,5}$/u))
  .map(([name, domain]) => `${name}@${domain}`);
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** A link read as RFC 6068 says: split where it is reserved, then the percents of each piece. */
const readBack = (link: string) => {
  const [, address = '', fields = ''] = /^mailto:([^?]*)(?:\?(.*))?$/su.exec(link) ?? [];
  const read = fields === '' ? [] : fields.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { address: decodeURIComponent(address), fields: read };
};

it('a letter becomes a link with its lines ended by CRLF and everything beyond plain letters in percents', () => {
  expect(
    mailtoOf({ to: 'jürgen+jobs@northgate.example', subject: 'Thank you, Jürgen & all', text: "Dear Jürgen,\n\nIt's 100% + more." }),
  ).toBe(
    'mailto:j%C3%BCrgen%2Bjobs@northgate.example?subject=Thank%20you%2C%20J%C3%BCrgen%20%26%20all&body=Dear%20J%C3%BCrgen%2C%0D%0A%0D%0AIt%27s%20100%25%20%2B%20more.',
  );
});

it('what is empty is left out', () => {
  expect([
    mailtoOf({ to: '', subject: '', text: '' }),
    mailtoOf({ to: 'p@x.example', subject: '', text: '' }),
    mailtoOf({ to: '', subject: 'Hi', text: '' }),
  ]).toEqual(['mailto:', 'mailto:p@x.example', 'mailto:?subject=Hi']);
});

it('nothing in a letter begins another header, another recipient or an attachment', () => {
  const link = mailtoOf({ to: 'p@x.example', subject: 'x\r\nBcc: spy@evil.example&attach=/etc/passwd', text: 'a&attach=/etc/passwd#b' });
  expect(readBack(link)).toEqual({
    address: 'p@x.example',
    fields: [
      ['subject', 'x  Bcc: spy@evil.example&attach=/etc/passwd'],
      ['body', 'a&attach=/etc/passwd#b'],
    ],
  });
});

it('whatever is written comes back from the link as it was, and the link is plain', () => {
  fc.assert(
    fc.property(anAddress, anyText, anyText, (to, subject, text) => {
      const link = mailtoOf({ to, subject, text });
      const title = headerLine(subject);
      const body = linesOf(text).join('\r\n');
      expect([/^mailto:[A-Za-z0-9@%?&=._~-]*$/u.test(link), readBack(link)]).toEqual([
        true,
        { address: to, fields: [...(title === '' ? [] : [['subject', title]]), ...(body === '' ? [] : [['body', body]])] },
      ]);
    }),
    {
      examples: [
        ['a@b.example', '\ud83d', 'half \udc4b and whole 👋🏽'],
        ['a@b.example', '\u0000\u2028', 'a\rb\r\nc\nd\u0085'],
      ],
    },
  );
});

it('a link is as long as the system takes it, and no longer', () => {
  const linkOf = (length: number): string => 'x'.repeat(length);
  expect([
    isLinkShortEnough(linkOf(2000), 'win32'),
    isLinkShortEnough(linkOf(2001), 'win32'),
    isLinkShortEnough(linkOf(8000), 'linux'),
    isLinkShortEnough(linkOf(8001), 'darwin'),
  ]).toEqual([true, false, true, false]);
});
