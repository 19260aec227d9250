import type { MessageKey } from '../messages/en.ts';
import type { Brief } from '../model/brief.ts';
import type { ItemId } from '../model/ids.ts';
import type { InterviewFormat } from '../model/interview.ts';

/** Something to have ready that most interviews of a format ask for. */
export interface UsualItem {
  /** The same in every brief, so that a usual item that was ticked, reworded or left out is known again. */
  readonly id: ItemId;
  readonly text: MessageKey;
}

const usual = (id: string, text: MessageKey): UsualItem => ({ id: `itm_usual${id}` as ItemId, text });

const thisPage = usual('page', 'preparation.check.page');

/** What to have ready, by format; ours, the articles ask only to come prepared. */
const USUAL: Readonly<Record<InterviewFormat, readonly UsualItem[]>> = {
  'on-site': [usual('identity', 'preparation.check.identity'), usual('cv', 'preparation.check.cv'), thisPage],
  video: [
    usual('link', 'preparation.check.link'),
    usual('camera', 'preparation.check.camera'),
    usual('quiet', 'preparation.check.quiet'),
    thisPage,
  ],
  phone: [usual('charged', 'preparation.check.charged'), usual('quiet', 'preparation.check.quiet'), thisPage],
  unknown: [thisPage],
};

/** One line of the checklist: the person's own words, or a usual item they have not touched yet. */
export type CheckLine =
  | { readonly kind: 'own'; readonly id: ItemId; readonly text: string; readonly isReady: boolean }
  | { readonly kind: 'usual'; readonly id: ItemId; readonly text: MessageKey };

/** The checklist: the person's own items, then the usual ones of the format. A usual item kept without words was left out. */
export const checklistOf = ({ checklist }: Pick<Brief, 'checklist'>, format: InterviewFormat): readonly CheckLine[] => {
  const kept = new Set(checklist.map(({ id }) => id));
  return [
    ...checklist.filter(({ text }) => text !== '').map((item): CheckLine => ({ kind: 'own', ...item })),
    ...USUAL[format].filter(({ id }) => !kept.has(id)).map((item): CheckLine => ({ kind: 'usual', ...item })),
  ];
};

/** Whether leaving it out has to be remembered, since it would come back by itself. */
export const isUsual = (id: ItemId): boolean => Object.values(USUAL).some((items) => items.some((item) => item.id === id));
