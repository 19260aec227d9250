import { composeLetter } from '../../../core/letters/compose/compose-letter.ts';
import { factsForLetter } from '../../../core/letters/compose/facts-for-letter.ts';
import { purposesFor } from '../../../core/letters/compose/purposes-for.ts';
import type { LetterPurpose } from '../../../core/letters/purpose.ts';
import { letterVariants } from '../../../core/letters/variants.ts';
import type { LetterWording, OwnTemplate } from '../../../core/model/letter.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant } from '../../../core/time/types.ts';

/** A template filled in, and from where; null where there is nothing to fill it from. */
export interface TemplatePreview {
  readonly from: Opportunity;
  readonly wording: LetterWording;
}

/** Fills a template from the newest opportunity that has such a letter to write, else from the newest one. */
export const previewOf = (workspace: Workspace, template: OwnTemplate, now: Instant): TemplatePreview | null => {
  const newestFirst = Object.values(workspace.opportunities).toSorted((one, other) => (one.createdAt > other.createdAt ? -1 : 1));
  const [newest] = newestFirst;
  if (newest === undefined) return null;
  for (const from of newestFirst) {
    const purpose = purposesFor(workspace, from.id, now).find(({ kind }) => kind === template.kind);
    if (purpose !== undefined) return { from, wording: composeLetter(purpose, template, factsForLetter(workspace, purpose, now)) };
  }
  const purpose: LetterPurpose = {
    kind: template.kind,
    variant: letterVariants[template.kind][0],
    opportunityId: newest.id,
    interviewId: null,
    answersId: null,
    actionKey: null,
    personId: null,
    to: '',
  };
  return { from: newest, wording: composeLetter(purpose, template, factsForLetter(workspace, purpose, now)) };
};
