import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asHtml } from './as-html.ts';
import { paragraphsOf } from './paragraphs.ts';

it('paragraphs and lines stay, and nothing in the words becomes markup', () => {
  expect(asHtml('Dear Priya,\r\n\r\n\r\nTwo  spaces & <b>"x"</b>\n  - in\n\n\tend\n')).toBe(
    [
      '<p>Dear Priya,</p>',
      '<p>Two&nbsp; spaces &amp; &lt;b&gt;&quot;x&quot;&lt;/b&gt;<br>&nbsp; - in</p>',
      '<p>&nbsp;&nbsp;&nbsp; end</p>',
    ].join('\n'),
  );
});

/** What a reader of the markup sees. */
const seen = (html: string): string =>
  html
    .replaceAll('</p>\n<p>', '\n\n')
    .replaceAll(/^<p>|<\/p>$/gu, '')
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it('every word of any text is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const words = paragraphsOf(text)
        .map((lines) => lines.join('\n').replaceAll('\t', '    '))
        .join('\n\n');
      expect(seen(asHtml(text))).toBe(words);
    }),
  );
});
