import type { MessageKey } from '../messages/en.ts';
import type { Chord, KeysFor } from './chord.ts';
import { placeOfScreen, type ScreenName, screens } from './screens.ts';

/** Some keys, what they do, and what the list of keys says of it. */
export interface KeyLine<Command> extends KeysFor<Command> {
  readonly does: MessageKey;
}

/** What a key does wherever the focus is. */
export type GlobalCommand =
  | { readonly kind: 'palette' | 'undo' | 'redo' | 'print' | 'log' | 'list' | 'search' | 'key-map' | 'back' }
  | { readonly kind: 'go'; readonly to: `/${ScreenName}` };

/** What a key does to the row of a list that has the focus. */
export type RowCommand = 'next' | 'previous' | 'first' | 'last' | 'done' | 'snooze' | 'why' | 'open' | 'debrief' | 'letter' | 'call';

const plain = (...keys: readonly [string, ...string[]]): readonly [Chord, ...Chord[]] => {
  const [first, ...others] = keys;
  return [{ key: first }, ...others.map((key) => ({ key }))];
};
const held = (key: string): Chord => ({ key, held: true });

/** Keys that act wherever the focus is. */
export const globalKeys: readonly KeyLine<GlobalCommand>[] = [
  { command: { kind: 'palette' }, chords: [held('k')], does: 'keys.palette' },
  { command: { kind: 'undo' }, chords: [held('z')], does: 'keys.undo' },
  { command: { kind: 'redo' }, chords: [{ key: 'z', held: true, shift: true }, held('y')], does: 'keys.redo' },
  { command: { kind: 'print' }, chords: [held('p')], does: 'keys.print' },
  { command: { kind: 'back' }, chords: plain('escape'), does: 'keys.back' },
  { command: { kind: 'log' }, chords: plain('n'), does: 'keys.log' },
  { command: { kind: 'search' }, chords: plain('/'), does: 'keys.search' },
  { command: { kind: 'list' }, chords: plain('j', 'k'), does: 'keys.list' },
  { command: { kind: 'key-map' }, chords: plain('?'), does: 'keys.map' },
];

/** The keys of the screens, by their numbers. */
export const screenKeys: readonly KeyLine<GlobalCommand>[] = screens.map((name, index) => ({
  command: { kind: 'go', to: placeOfScreen(name) },
  chords: [held(String(index + 1))],
  does: `app.screen.${name}`,
}));

/** Keys that act on the row of a list that has the focus, or lead to another one. */
export const rowKeys: readonly KeyLine<RowCommand>[] = [
  { command: 'next', chords: plain('arrowdown', 'j'), does: 'keys.next' },
  { command: 'previous', chords: plain('arrowup', 'k'), does: 'keys.previous' },
  { command: 'first', chords: plain('home'), does: 'keys.first' },
  { command: 'last', chords: plain('end'), does: 'keys.last' },
  { command: 'done', chords: plain(' '), does: 'keys.done' },
  { command: 'why', chords: plain('enter', '?'), does: 'keys.why' },
  { command: 'snooze', chords: plain('s'), does: 'keys.snooze' },
  { command: 'open', chords: plain('o'), does: 'keys.open' },
  { command: 'debrief', chords: plain('d'), does: 'keys.debrief' },
  { command: 'letter', chords: plain('l'), does: 'keys.letter' },
  { command: 'call', chords: plain('c'), does: 'keys.call' },
];

/** Keys that open the menu of what has the focus; the browser itself takes them for the right button of the mouse. */
const menuKeys: readonly KeyLine<'menu'>[] = [
  { command: 'menu', chords: [{ key: 'contextmenu' }, { key: 'f10', shift: true }], does: 'keys.menu' },
];

/** Keys that act on a card of the board besides. */
export const boardKeys: readonly KeyLine<'stage' | 'right' | 'left'>[] = [
  { command: 'stage', chords: plain('m'), does: 'keys.stage' },
  { command: 'right', chords: plain('arrowright'), does: 'keys.right' },
  { command: 'left', chords: plain('arrowleft'), does: 'keys.left' },
];

/** Keys of a letter that is being written. */
export const letterKeys: readonly KeyLine<'leave' | 'next-finding' | 'previous-finding'>[] = [
  { command: 'leave', chords: [held('enter')], does: 'keys.letter.leave' },
  { command: 'next-finding', chords: plain('f8'), does: 'keys.letter.next' },
  { command: 'previous-finding', chords: [{ key: 'f8', shift: true }], does: 'keys.letter.previous' },
];

/** Keys of a debrief. */
export const debriefKeys: readonly KeyLine<'go-on'>[] = [{ command: 'go-on', chords: [held('enter')], does: 'keys.debrief.go-on' }];

/** Keys while answers are practised. */
export const practiceKeys: readonly KeyLine<'go-on' | 'rest' | 'rate'>[] = [
  { command: 'go-on', chords: plain(' ', 'enter'), does: 'keys.practice.go-on' },
  { command: 'rest', chords: plain('p'), does: 'keys.practice.rest' },
  { command: 'rate', chords: plain('1', '2', '3', '4'), does: 'keys.practice.rate' },
];

/** One part of the list of keys. */
export interface KeySection {
  readonly title: MessageKey;
  readonly lines: readonly KeyLine<unknown>[];
}

/** Every key of the window, in the order in which they are likely to be wanted. */
export const keySections: readonly KeySection[] = [
  { title: 'keys.section.anywhere', lines: globalKeys },
  { title: 'keys.section.screens', lines: screenKeys },
  { title: 'keys.section.lists', lines: [...rowKeys, ...menuKeys] },
  { title: 'keys.section.board', lines: boardKeys },
  { title: 'keys.section.letter', lines: letterKeys },
  { title: 'keys.section.debrief', lines: debriefKeys },
  { title: 'keys.section.practice', lines: practiceKeys },
];
