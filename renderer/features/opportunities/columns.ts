import type { CallInput } from '../../../core/contract.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Stage } from '../../../core/model/event.ts';
import type { CustomStageId, OpportunityId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import { customStageWords, stageWords } from '../../../core/standing/standing-words.ts';
import type { Instant } from '../../../core/time/types.ts';

const bases = ['applied', 'screening', 'interviewing', 'paused', 'offer', 'accepted', 'closed'] as const;
type Base = (typeof bases)[number];

/** A column by its id: a stage of the playbook, the person's own stage, or everything that is over. */
export type ColumnId = Base | CustomStageId;

/** One column of the board. */
export interface Column {
  readonly id: ColumnId;
  readonly title: Message;
  /** Where an opportunity may go within it: nowhere else to choose but in the last two. */
  readonly destinations: readonly Destination[];
}

/** A stage an opportunity can be moved to. */
export interface Destination {
  /** Unique among all destinations. */
  readonly id: Stage | CustomStageId;
  readonly stage: Stage;
  readonly customStageId: CustomStageId | null;
  readonly label: Message;
}

const STAGES_OF: Readonly<Record<Base, readonly Stage[]>> = {
  applied: ['applied'],
  screening: ['screening'],
  interviewing: ['interviewing'],
  paused: ['paused'],
  offer: ['offer'],
  accepted: ['accepted', 'signed'],
  closed: ['rejected', 'withdrawn', 'silent'],
};

const baseOf = (stage: Stage): Base => bases.find((base) => STAGES_OF[base].includes(stage)) ?? 'closed';

const own = (custom: CustomStage): Destination => ({
  id: custom.id,
  stage: custom.mapsTo,
  customStageId: custom.id,
  label: customStageWords(custom),
});

/** The columns from left to right: the playbook's stages, each followed by the person's own that stand for it. Every end shares the last column. */
export const columnsOf = (customStages: readonly CustomStage[]): readonly Column[] =>
  bases.flatMap((base) => {
    const customs = customStages.filter(({ mapsTo }) => baseOf(mapsTo) === base);
    const usual = STAGES_OF[base].map((stage): Destination => ({ id: stage, stage, customStageId: null, label: stageWords(stage) }));
    if (base === 'closed')
      return [{ id: base, title: message('opportunities.board.closed'), destinations: [...usual, ...customs.map(own)] }];
    return [
      { id: base, title: stageWords(base), destinations: usual },
      ...customs.map((custom): Column => ({ id: custom.id, title: customStageWords(custom), destinations: [own(custom)] })),
    ];
  });

/** The column of an opportunity at this stage of the playbook or of the person's own. */
export const columnOf = (stage: Stage, custom: CustomStage | null): ColumnId => {
  const base = baseOf(custom?.mapsTo ?? stage);
  return custom === null || base === 'closed' ? base : custom.id;
};

/** Something on the board: where it stands, and in which column. */
export interface Placed {
  readonly column: ColumnId;
}

/** What stands in each column, in the order given. */
export const placed = <Item extends Placed>(items: readonly Item[], columns: readonly Column[]): ReadonlyMap<ColumnId, readonly Item[]> => {
  const inColumn = new Map<ColumnId, Item[]>(columns.map(({ id }) => [id, []]));
  for (const item of items) inColumn.get(item.column)?.push(item);
  return inColumn;
};

/** The fact a move writes down. An offer is a fact of its own, whose deadline is added where it is known. */
export const moveTo = ({ stage, customStageId }: Destination, opportunityId: OpportunityId, now: Instant): CallInput<'event.add'> => {
  const common = { opportunityIds: [opportunityId], at: now, notes: '' };
  return stage === 'offer' && customStageId === null
    ? { ...common, kind: 'offer-made', deadline: null }
    : { ...common, kind: 'stage-reached', stage, customStageId };
};

/** The item a step to the left or right of another one: in the next column that has any, at the same height or at its end. */
export const beside = <Item>(columns: readonly (readonly Item[])[], item: Item, step: 1 | -1): Item | null => {
  const at = columns.findIndex((column) => column.includes(item));
  const height = columns[at]?.indexOf(item) ?? 0;
  for (let next = at + step; next >= 0 && next < columns.length; next += step) {
    const found = columns[next]?.[height] ?? columns[next]?.at(-1);
    if (found !== undefined) return found;
  }
  return null;
};
