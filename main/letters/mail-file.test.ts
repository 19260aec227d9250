import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { linesOf } from '../../core/letters/sending/well-formed.ts';
import { at } from '../../core/testing/builders.ts';
import { type MailContent, mailFileOf } from './mail-file.ts';

const content = (given: Partial<MailContent> = {}): MailContent => ({
  from: { name: 'Sam Okafor', email: 'sam@okafor.example' },
  to: { name: 'Priya Nair', address: 'priya.nair@northgate.example' },
  subject: 'Thank you, and the outage sketch',
  text: 'Dear Priya,\n\nThank you for your time.\n\nKind regards,\nSam',
  attachments: [],
  at: at('2026-11-12 09:00'),
  id: 'one-of-a-kind',
  ...given,
});
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('a letter is a draft of a mail, dated, from the person and to whom it goes', async () => {
  const file = await mailFileOf(content());
  const mail = await PostalMime.parse(file);
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  expect([
    mail.from,
    mail.to,
    mail.subject,
    mail.date,
    mail.messageId,
    headers['x-unsent'],
    mail.text?.replaceAll('\r\n', '\n').trimEnd(),
    /<body>\s*<p>Dear Priya,<\/p>\s*<p>Thank you for your time\.<\/p>\s*<p>Kind regards,<br>Sam<\/p>\s*<\/body>/u.test(mail.html ?? ''),
  ]).toEqual([
    { name: 'Sam Okafor', address: 'sam@okafor.example' },
    [{ name: 'Priya Nair', address: 'priya.nair@northgate.example' }],
    'Thank you, and the outage sketch',
    '2026-11-12T09:00:00.000Z',
    '<one-of-a-kind@okafor.example>',
    '1',
    'Dear Priya,\n\nThank you for your time.\n\nKind regards,\nSam',
    true,
  ]);
});

test('without an address of their own nobody is named, this computer least of all', async () => {
  const mail = await PostalMime.parse(
    await mailFileOf(content({ from: { name: 'Sam', email: 'not yet' }, to: { name: '', address: '' } })),
  );
  expect([mail.from, mail.to, mail.messageId]).toEqual([undefined, undefined, '<one-of-a-kind@afterview.invalid>']);
});

test('its first line is what desktops that look into files know a mail by', async () => {
  const first = (file: Uint8Array): string => textOf(file).split('\r\n')[0] ?? '';
  const noSender = content({ from: { name: '', email: '' } });
  expect([first(await mailFileOf(content())), first(await mailFileOf(noSender))]).toEqual([
    'Date: Thu, 12 Nov 2026 09:00:00 +0000',
    'Date: Thu, 12 Nov 2026 09:00:00 +0000',
  ]);
});

test('files go along byte for byte, under the names they have', async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_each, place) => (place * 7) % 256);
  const attachments = [
    { name: 'Lebenslauf Müller 📄.pdf', content: bytes },
    { name: 'lines.txt', content: Buffer.from('one\n.\ntwo\r\n') },
  ];
  const mail = await PostalMime.parse(await mailFileOf(content({ attachments })), { attachmentEncoding: 'base64' });
  expect(mail.attachments.map(({ filename, disposition, content: kept }) => [filename, disposition, kept])).toEqual(
    attachments.map(({ name, content: given }) => [name, 'attachment', Buffer.from(given).toString('base64')]),
  );
});

test('a header holds what it is given and begins no other', async () => {
  const name = 'Priya\r\nBcc: spy@evil.example';
  const mail = await PostalMime.parse(
    await mailFileOf(content({ to: { name, address: 'p@x.example' }, subject: 'Hello\r\nBcc: spy@evil.example\r\n\r\n<b>' })),
  );
  expect([mail.headers.some(({ key }) => key === 'bcc'), mail.to?.length, mail.subject]).toEqual([
    false,
    1,
    'Hello  Bcc: spy@evil.example    <b>',
  ]);
});

const aWord = fc.string({ unit: 'binary', maxLength: 120 });
const aName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

test('any text, subject and name comes back as it was, in lines of ASCII ended by CRLF', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aWord, { maxLength: 12 }), aWord, aName, async (lines, subject, name) => {
      const text = lines.join('\n');
      const file = await mailFileOf(content({ text, subject, to: { name, address: 'p@x.example' } }));
      const raw = textOf(file);
      const mail = await PostalMime.parse(file);
      const expected = linesOf(text).join('\n').trimEnd();
      expect([
        (mail.text ?? '').replaceAll('\r\n', '\n').trimEnd(),
        /(?<!\r)\n|\r(?!\n)/u.test(raw),
        /[^\r\n\t\x20-\x7e]/u.test(raw),
        raw.split('\r\n').every((line) => line.length <= 998),
        mail.to?.map(({ address }) => address),
      ]).toEqual([expected, false, false, true, ['p@x.example']]);
    }),
    {
      numRuns: 200,
      examples: [
        [['.', '..', 'From the start', '.end'], 'x'.repeat(100), 'Jürgen Größe'],
        [['  indented ', 'ends in spaces   '], 'Großer Dank 🙏🏽 '.repeat(8), 'O"Brien, <Pat>'],
      ],
    },
  );
});

test('a subject and names in any letters come back as they were', async () => {
  const subjects = [
    'Großer Dank für Ihre Zeit, und die Skizze zum Ausfall, die wir zusammen gezeichnet haben 🙏🏽',
    'Thank you',
    '谢谢您的时间',
  ];
  const read = await Promise.all(
    subjects.map(async (subject) => {
      const mail = await PostalMime.parse(
        await mailFileOf(
          content({
            subject,
            from: { name: 'Zoë “Zed” Übermaß', email: 'z@x.example' },
            to: { name: 'Nair, Priya 🌍', address: 'p@x.example' },
          }),
        ),
      );
      return [mail.subject, mail.from?.name, mail.to?.[0]?.name];
    }),
  );
  expect(read).toEqual(subjects.map((subject) => [subject, 'Zoë “Zed” Übermaß', 'Nair, Priya 🌍']));
});
