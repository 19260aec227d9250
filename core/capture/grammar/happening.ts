import type { EventOf, Medium } from '../../model/event.ts';
import type { SaidFact } from '../said-fact.ts';

/** What stands for a name, a day, a time and an address in coded text, so that the patterns below can speak of them. */
export const NAME = '\ue000';
export const DAY = '\ue001';
export const TIME = '\ue002';
export const BLANK = '\ue003';

/**
 * One thing that can be said to have happened, as data: the words for it and what they mean. Patterns see coded text in
 * lower case, see `coded.ts`.
 */
export interface Happening {
  /** Names it in tests and reports. */
  readonly id: string;
  readonly says: RegExp;
  /** Whose doing it is: theirs, the person's own, or that of whoever stands before the words. */
  readonly whose: 'theirs' | 'mine' | 'actor';
  /** The contact it is, or `null` where it only says something of one that is told elsewhere. */
  readonly contact: {
    readonly about: EventOf<'contact'>['about'];
    readonly medium?: Medium;
    /** True where it is a contact only with words for the way it came: a rejection is a stage first. */
    readonly needsMeans?: boolean;
    /** The words from here to the end of the clause are what it was about. */
    readonly keepsWords?: boolean;
  } | null;
  /** The facts it is beside the contact; who said so, and the interview, are filled in later. */
  readonly facts: readonly SaidFact[];
  /** Whether a day behind the words is the one they speak of: `due` by then, `moved` to it. */
  readonly day: 'due' | 'none';
  /** It may as well be how an interview is told of. */
  readonly mayBeInterview?: boolean;
}

/** A pattern for whole words of coded text: `N`, `D` and `T` stand for a name, a day and a time. */
export const said = (pattern: string): RegExp =>
  new RegExp(
    `(?<![a-z\\d'])(?:${pattern
      .replaceAll('<N>', `${NAME}+`)
      .replaceAll('<D>', `${DAY}+`)
      .replaceAll('<T>', `${TIME}+`)
      .replaceAll(' ?', '\\s*')
      .replace(/ /gu, '\\s+')})(?![a-z\\d])`,
    'gi',
  );
