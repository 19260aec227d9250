import { historyOf } from '../../../core/changes/history.ts';
import type { FileState } from '../../../core/contract.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { DocumentKind, DocumentVersion, OwnDocument } from '../../../core/model/document.ts';
import type { DocumentId, ItemId, OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { isClosed, stageOf } from '../../../core/playbook/stage.ts';
import { type Given, handedOf, versionWords } from '../../documents/given.ts';

/** One version, as it is shown. */
export interface VersionRow {
  readonly id: ItemId;
  readonly title: string;
  /** The name of its file, where the title is something else. */
  readonly file: string | null;
  readonly version: DocumentVersion;
  readonly isCurrent: boolean;
  readonly size: Message;
}

/** One document, as it is shown. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly document: OwnDocument;
  /** The newest first. */
  readonly versions: readonly VersionRow[];
  readonly handed: readonly Given[];
}

/** CVs first: they are what is asked for. */
const KIND_ORDER: readonly DocumentKind[] = ['cv', 'cover-letter', 'work-sample', 'certificate', 'other'];

const KILO = 1000;

/** A size in the unit a person would say. */
export const sizeWords = (bytes: number): Message =>
  bytes < KILO * KILO
    ? message('documents.size.kb', { size: Math.max(1, Math.round(bytes / KILO)) })
    : message('documents.size.mb', { size: Math.round(bytes / ((KILO * KILO) / 10)) / 10 });

const versionRow = (version: DocumentVersion, isCurrent: boolean): VersionRow => ({
  id: version.id,
  title: versionWords(version),
  file: version.label === '' ? null : version.file.name,
  version,
  isCurrent,
  size: sizeWords(version.file.size),
});

/** Every document with its versions and where it went, and the sentence that sums them up. */
export const documentsView = (workspace: Workspace): { readonly sentence: Message; readonly documents: readonly DocumentRow[] } => {
  const order = (document: OwnDocument): number => KIND_ORDER.indexOf(document.kind);
  const documents = Object.values(workspace.documents).toSorted(
    (a, b) => order(a) - order(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  );
  const rows = documents.map((document) => ({
    id: document.id,
    document,
    versions: document.versions.map((version, at) => versionRow(version, at === document.versions.length - 1)).toReversed(),
    handed: handedOf(document, workspace),
  }));
  const cvs = documents.filter(({ kind }) => kind === 'cv').length;
  return {
    sentence: message('documents.sentence', { cvs, others: documents.length - cvs }),
    documents: rows,
  };
};

/** What is to be said of a file besides its date and size; null while it is as it was. */
export const stateWords = (version: DocumentVersion, state: FileState | undefined): Message | null =>
  state === undefined || state === 'there' ? null : message(`documents.state.${state}`, { place: version.file.place.kind });

/** A place a document may go to, in words. */
export const placeWords = ({ company, role }: Opportunity): Message =>
  role === '' ? message('app.at', { at: company }) : message('documents.hand.place', { company, role });

/** Where a document may go: what still runs, the latest first. */
export const openOpportunities = (workspace: Workspace): readonly Opportunity[] =>
  Object.values(workspace.opportunities)
    .filter(({ id }) => !isClosed(stageOf(historyOf(workspace, id))))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

/** Who a document may go to there: the recruiter, and everybody of the company. */
export const peopleAt = (workspace: Workspace, opportunityId: OpportunityId): readonly Person[] => {
  const opportunity = workspace.opportunities[opportunityId];
  if (opportunity === undefined) return [];
  const { route, company } = opportunity;
  const met = Object.values(workspace.interviews)
    .filter((interview) => interview.opportunityId === opportunityId)
    .flatMap(({ interviewerIds }) => interviewerIds);
  const recruiter = route.kind === 'recruiter' ? route.recruiterId : null;
  return Object.values(workspace.people)
    .filter((person) => person.id === recruiter || met.includes(person.id) || person.company === company)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
