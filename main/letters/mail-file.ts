import type { Self } from '../../core/model/settings.ts';
import { asHtml } from '../../core/letters/sending/as-html.ts';
import { mailAddressOf } from '../../core/letters/sending/mail-address.ts';
import { headerLine, linesOf } from '../../core/letters/sending/well-formed.ts';
import type { Instant } from '../../core/time/types.ts';
import type { DocumentContent } from '../documents/documents.ts';

/** What a letter as a file is made of. */
export interface MailContent {
  readonly from: Pick<Self, 'name' | 'email'>;
  /** The address is whole, or empty where it is not known yet. */
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly DocumentContent[];
  readonly at: Instant;
  /** Names this one file among all others. */
  readonly id: string;
}

/** A domain that nobody can have (RFC 2606): where there is no address of one's own, the computer's name is nobody's business. */
const NO_DOMAIN = 'afterview.invalid';
const PLAIN_DOMAIN = /^[a-z0-9.-]+$/iu;

const messageIdOf = (id: string, from: string | null): string => {
  const domain = from?.slice(from.lastIndexOf('@') + 1) ?? '';
  return `<${id}@${PLAIN_DOMAIN.test(domain) ? domain : NO_DOMAIN}>`;
};

/**
 * A letter as mail programs read one (RFC 5322, MIME), with CRLF. `X-Unsent` opens it for writing in Outlook and in what follows
 * it; others show it as a message that can be edited as new or sent on. The text is in quoted-printable, which keeps every space.
 */
export const mailFileOf = async ({ from, to, subject, text, attachments, at, id }: MailContent): Promise<Uint8Array> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const sender = mailAddressOf(from.email);
  const plain = linesOf(text).join('\r\n');
  const composer = new MailComposer({
    ...(sender === null ? {} : { from: { name: headerLine(from.name), address: sender } }),
    ...(to.address === '' ? {} : { to: { name: headerLine(to.name), address: to.address } }),
    subject: headerLine(subject),
    text: plain,
    html: `<!doctype html>\r\n<html><head><meta charset="utf-8"></head><body>\r\n${asHtml(text).replaceAll('\n', '\r\n')}\r\n</body></html>`,
    textEncoding: 'quoted-printable',
    attachments: attachments.map(({ name, content }) => ({
      filename: name,
      content: Buffer.from(content),
      contentTransferEncoding: 'base64',
    })),
    messageId: messageIdOf(id, sender),
    // The date comes first: a desktop that looks into files knows a mail by that, and would take it for a web page otherwise.
    headers: { Date: new Date(at).toUTCString().replace('GMT', '+0000'), 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
