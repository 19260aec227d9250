import { randomUUID } from 'node:crypto';
import type { ChangeContext } from '../../core/changes/change.ts';
import { takeLetter } from '../../core/changes/letters.ts';
import { letterGone } from '../../core/changes/problems.ts';
import type { CallName, CallOutput, CallParsed } from '../../core/contract.ts';
import { asHtml } from '../../core/letters/sending/as-html.ts';
import type { HandedOver } from '../../core/letters/sending/handed-over.ts';
import { mailAddressOf } from '../../core/letters/sending/mail-address.ts';
import { isLinkShortEnough, mailtoOf } from '../../core/letters/sending/mailto.ts';
import { linesOf } from '../../core/letters/sending/well-formed.ts';
import type { LetterId } from '../../core/model/ids.ts';
import type { Letter, LetterWay } from '../../core/model/letter.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { ClipboardContent } from '../desktop/clipboard.ts';
import type { Documents } from '../documents/documents.ts';
import { letterName } from '../papers/paper-name.ts';
import type { SaveAs } from '../papers/save-as.ts';
import type { Store } from '../store/store.ts';
import { mailFileOf } from './mail-file.ts';
import type { MailFiles } from './mail-files.ts';
import { MOST_ATTACHED_BYTES, noAddress, noProgram, notCopied, tooHeavy } from './problems.ts';

export interface LettersNeeds {
  /** Of the workspace that is shown. */
  readonly store: () => Pick<Store, 'workspace' | 'change'>;
  readonly context: () => ChangeContext;
  readonly documents: Pick<Documents, 'read'>;
  readonly mailFiles: Pick<MailFiles, 'write'>;
  readonly saveAs: Pick<SaveAs, 'save'>;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Whether the system knows a program for links to mail addresses. */
  readonly hasMailProgram: () => boolean;
  /** Hands a link to the system; false where it was refused. */
  readonly openLink: (link: string) => Promise<boolean>;
  /** Opens a file in the program for it; false where there is none. */
  readonly openFile: (file: string) => Promise<boolean>;
  /** Rejects where the clipboard refuses. */
  readonly writeClipboard: (content: ClipboardContent) => Promise<void>;
}

type Answering<Name extends CallName> = (input: CallParsed<Name>) => Promise<Result<CallOutput<Name>>>;

/** The ways a letter leaves the window. None of them sends it: that is the person's own doing. */
export interface Letters {
  readonly openInMail: Answering<'letter.openInMail'>;
  readonly openAsFile: Answering<'letter.openAsFile'>;
  readonly saveFile: Answering<'letter.saveFile'>;
  readonly copy: Answering<'letter.copy'>;
  /** Notes how a letter left, which its next wording does not change any more. */
  readonly taken: (id: LetterId, way: LetterWay) => Promise<unknown>;
}

/** How a letter that was handed over is noted. */
const wayOf: Readonly<Record<HandedOver, LetterWay>> = {
  'by-link': 'mail-program',
  'as-file': 'mail-file',
  'too-long-as-file': 'mail-file',
  'too-long-to-paste': 'mail-program',
  'without-files': 'mail-program',
  copied: 'copied',
};

export const createLetters = (needs: LettersNeeds): Letters => {
  const { store, context, documents, mailFiles, saveAs, platform, hasMailProgram, openLink, openFile, writeClipboard } = needs;

  /** The letter once what was typed last is saved: the queue lets nothing overtake it. */
  const asKept = async (id: LetterId): Promise<Result<Letter>> => {
    await store().change((workspace) => succeed({ workspace, said: null, answer: null }));
    const letter = store().workspace().letters[id];
    return letter === undefined ? letterGone() : succeed(letter);
  };

  /** One with a mail address, or none yet: the mail program asks for it then. */
  const withAddress = async (id: LetterId): Promise<Result<{ letter: Letter; to: string }>> => {
    const letter = await asKept(id);
    if (!letter.ok) return letter;
    if (letter.value.to === '') return succeed({ letter: letter.value, to: '' });
    const to = mailAddressOf(letter.value.to);
    return to === null ? noAddress(letter.value.to) : succeed({ letter: letter.value, to });
  };

  // Where nothing can be written the letter leaves all the same; that Afterview only reads is told by itself.
  const taken = (id: LetterId, way: LetterWay): Promise<unknown> =>
    store().change((workspace) => takeLetter(workspace, { id, way }, context()));

  const fileOf = async ({ letter, to }: { readonly letter: Letter; readonly to: string }): Promise<Result<Uint8Array>> => {
    const read = await documents.read(letter.attachments.map(({ documentId, versionId }) => ({ id: documentId, versionId })));
    if (!read.ok) return read;
    if (read.value.reduce((bytes, { content }) => bytes + content.byteLength, 0) > MOST_ATTACHED_BYTES) return tooHeavy();
    const { people, settings } = store().workspace();
    const name = letter.personId === null ? '' : (people[letter.personId]?.name ?? '');
    const content = {
      from: settings.self,
      to: { name, address: to },
      subject: letter.subject,
      text: letter.text,
      attachments: read.value,
      at: context().now,
      id: randomUUID(),
    };
    return succeed(await mailFileOf(content));
  };

  const nameOf = (letter: Letter): string => letterName(letter, store().workspace(), 'eml');

  /** Opens a letter as a file; false where no program took it. */
  const openedAsFile = async (given: { readonly letter: Letter; readonly to: string }): Promise<Result<boolean>> => {
    const content = await fileOf(given);
    if (!content.ok) return content;
    const file = await mailFiles.write(nameOf(given.letter), content.value);
    return file.ok ? succeed(await openFile(file.value)) : file;
  };

  const copied = ({ text }: Letter): Promise<boolean> =>
    writeClipboard({ text: linesOf(text).join('\n'), html: asHtml(text) }).then(
      () => true,
      () => false,
    );

  const handOver = async (given: { readonly letter: Letter; readonly to: string }): Promise<Result<HandedOver>> => {
    const { letter, to } = given;
    const { subject, text, attachments } = letter;
    const whole = mailtoOf({ to, subject, text });
    const fits = isLinkShortEnough(whole, platform);
    if (attachments.length > 0) {
      const asFile = await openedAsFile(given);
      if (!asFile.ok) return asFile;
      if (asFile.value) return succeed('as-file');
    }
    if (hasMailProgram()) {
      if (fits && (await openLink(whole))) return succeed(attachments.length > 0 ? 'without-files' : 'by-link');
      if (!fits) {
        const asFile = attachments.length > 0 ? succeed(false) : await openedAsFile(given);
        if (!asFile.ok) return asFile;
        if (asFile.value) return succeed('too-long-as-file');
        if ((await copied(letter)) && (await openLink(mailtoOf({ to, subject, text: '' })))) return succeed('too-long-to-paste');
      }
    }
    return (await copied(letter)) ? succeed('copied') : notCopied();
  };

  return {
    taken,
    openInMail: async ({ id }) => {
      const given = await withAddress(id);
      if (!given.ok) return given;
      const handedOver = await handOver(given.value);
      if (!handedOver.ok) return handedOver;
      await taken(id, wayOf[handedOver.value]);
      return succeed({ handedOver: handedOver.value });
    },
    openAsFile: async ({ id }) => {
      const given = await withAddress(id);
      if (!given.ok) return given;
      const opened = await openedAsFile(given.value);
      if (!opened.ok) return opened;
      if (!opened.value) return noProgram();
      await taken(id, 'mail-file');
      return succeed(null);
    },
    saveFile: async ({ id }) => {
      const given = await withAddress(id);
      if (!given.ok) return given;
      const saved = await saveAs.save(nameOf(given.value.letter), () => fileOf(given.value));
      if (saved.ok && saved.value.savedAs !== null) await taken(id, 'mail-file');
      return saved;
    },
    copy: async ({ id }) => {
      const letter = await asKept(id);
      if (!letter.ok) return letter;
      if (!(await copied(letter.value))) return notCopied();
      await taken(id, 'copied');
      return succeed(null);
    },
  };
};
