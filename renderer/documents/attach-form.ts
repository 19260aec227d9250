import type { CallInput } from '../../core/contract.ts';
import type { DocumentKind, OwnDocument } from '../../core/model/document.ts';
import type { DocumentId } from '../../core/model/ids.ts';

/** A file that was chosen or dropped, and what it is wanted for. */
export interface Picked {
  readonly path: string;
  readonly name: string;
  /** It is to be a version of this one; null leaves it open. */
  readonly documentId: DocumentId | null;
  readonly keep: 'copy' | 'reference';
}

/** What is attached, as its dialog edits it. */
export interface AttachForm {
  /** Null is a document of its own. */
  readonly documentId: DocumentId | null;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly label: string;
  readonly keep: 'copy' | 'reference';
}

/** Words in the names of files that tell what is in them. */
const TELLING: readonly (readonly [DocumentKind, RegExp])[] = [
  ['cover-letter', /cover|letter|anschreiben/iu],
  ['cv', /(?<!\p{L})(?:cv|resume|résumé|lebenslauf|curriculum)(?!\p{L})/iu],
  ['certificate', /certificate|zeugnis|diploma|degree/iu],
  ['work-sample', /portfolio|sample|case[ -]study/iu],
];

/** What a file is likely to be, by its name. */
export const likelyKind = (name: string): DocumentKind => {
  // "cv_analyst.pdf" and "CV2026.pdf" end the word where a person sees it end.
  const words = name.replaceAll(/[_\d.-]+/gu, ' ');
  return TELLING.find(([, word]) => word.test(words))?.[0] ?? 'other';
};

/** As long as a title may be. */
const MOST_LETTERS = 200;

/** The name of a file as a title: without its ending. */
export const titleOf = (name: string): string =>
  name
    .replace(/\.[^.\s]{1,10}$/u, '')
    .replaceAll('_', ' ')
    .trim()
    .slice(0, MOST_LETTERS) || name;

/** The likely answers: a further CV is a version of the one that is there, anything else a document of its own. */
export const attachFormOf = ({ name, documentId, keep }: Picked, documents: readonly OwnDocument[]): AttachForm => {
  const kind = likelyKind(name);
  const cv = kind === 'cv' ? documents.find((document) => document.kind === 'cv') : undefined;
  return { documentId: documentId ?? cv?.id ?? null, title: kind === 'cv' ? 'CV' : titleOf(name), kind, label: '', keep };
};

/** What is asked of the main process, or what is missing. */
export const attachmentOf = (form: AttachForm, path: string): CallInput<'document.attach'> | 'untitled' => {
  const title = form.title.trim();
  // The title of a version is its document's; what is sent for it is not used.
  if (form.documentId === null && title === '') return 'untitled';
  return { ...form, title: title === '' ? form.kind : title, label: form.label.trim(), path };
};
