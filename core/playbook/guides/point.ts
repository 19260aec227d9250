import type { MessageKey } from '../../messages/en.ts';
import { message } from '../../messages/message.ts';
import type { GuidePoint } from '../action.ts';
import type { SourceId } from '../sources.ts';

type PointKey = Extract<MessageKey, `playbook.guide.${string}`>;

/** Names a point of a guide: the guide, a dot, the point. */
export type PointName = PointKey extends `playbook.guide.${infer Name}` ? Name : never;

const NONE: readonly string[] = [];

/** A point of a guide by its name; its id, under which it is ticked, is the part behind the dot. */
export const point = (name: PointName, ...sources: readonly SourceId[]): GuidePoint => ({
  id: name.slice(name.indexOf('.') + 1),
  text: message(`playbook.guide.${name}`),
  sources,
  words: NONE,
  isDone: false,
});
