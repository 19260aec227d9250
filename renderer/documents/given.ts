import { type Message, message } from '../../core/messages/message.ts';
import type { DocumentVersion, HandedOver, OwnDocument } from '../../core/model/document.ts';
import type { DocumentId, ItemId, OpportunityId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Instant } from '../../core/time/types.ts';

/** What a version is called: its label, else its file. */
export const versionWords = ({ label, file }: DocumentVersion): string => (label === '' ? file.name : label);

/** What somebody has in hand. */
export interface Given {
  readonly handedId: ItemId;
  readonly documentId: DocumentId;
  readonly versionId: ItemId;
  readonly title: string;
  readonly version: string;
  readonly opportunityId: OpportunityId;
  readonly company: string;
  /** Empty where it went to nobody in particular, or to somebody who is gone since. */
  readonly person: string;
  readonly at: Instant;
  /** There is a newer version than the one they have. */
  readonly isOlder: boolean;
}

/** Where a document went, the latest first; what went to an opportunity or of a version that is gone is left out. */
export const handedOf = (
  document: OwnDocument,
  { opportunities, people }: Pick<Workspace, 'opportunities' | 'people'>,
): readonly Given[] => {
  const given = (handed: HandedOver): readonly Given[] => {
    const version = document.versions.find(({ id }) => id === handed.versionId);
    const opportunity = opportunities[handed.opportunityId];
    if (version === undefined || opportunity === undefined) return [];
    return [
      {
        handedId: handed.id,
        documentId: document.id,
        versionId: version.id,
        title: document.title,
        version: versionWords(version),
        opportunityId: opportunity.id,
        company: opportunity.company,
        person: handed.personId === null ? '' : (people[handed.personId]?.name ?? ''),
        at: handed.at,
        isOlder: version !== document.versions.at(-1),
      },
    ];
  };
  return document.handedOver.flatMap(given).toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
};

/** What those of one opportunity have: of each document what went to them last, by its title. */
export const givenTo = (workspace: Workspace, opportunityId: OpportunityId): readonly Given[] =>
  Object.values(workspace.documents)
    .flatMap((document) =>
      handedOf(document, workspace)
        .filter((given) => given.opportunityId === opportunityId)
        .slice(0, 1),
    )
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));

/** When it went, and to whom where that is known. */
export const handedWords = ({ person, at }: Given): Message => {
  const on = { at, as: 'smart' } as const;
  return person === '' ? message('documents.handed.on', { on }) : message('documents.handed.to', { on, person });
};
