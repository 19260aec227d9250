import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { usePreferences, useStatus } from '../data/services.ts';
import { isTyping } from '../ui/typing.ts';
import { focusFirstList, ROW_ATTRIBUTE } from '../ui/use-rows.ts';
import { ESCAPE_PAUSE_MS, globalCommand, type KeySituation } from './global-keys.ts';

/** What the keys can do that the shell holds. */
export interface GlobalKeyActions {
  readonly sheet: RefObject<HTMLElement | null>;
  /** The palette or the key map was asked for; it may not be drawn yet, and letters are meant for it already. */
  readonly isLayered: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly togglePalette: () => void;
  readonly showKeyMap: () => void;
}

/** Popups of the component library carry this while they are open. */
const LAYERS = '[data-open][role="dialog"], [data-open][role="menu"], [data-open][role="listbox"]';
/** What is being told keys takes every one of them. */
const TAKES_KEYS = '[data-takes-keys]';
/** A toast takes the keys only while the focus is in it, where Escape closes it. */
const isInToast = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-toasts]') !== null;

/** To the search of the screen that is shown; nothing where it has none. */
export const focusSearch = (within: HTMLElement | null): void => within?.querySelector<HTMLElement>('input[type="search"]')?.focus();

/** Listens for the keys that work from anywhere. */
export const useGlobalKeys = ({ sheet, isLayered, undo, redo, print, togglePalette, showKeyMap }: GlobalKeyActions): void => {
  const [path, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';

  /** When a layer last got an Escape, on the clock of the events. */
  const layerEscapedAt = useRef(-Infinity);

  const situationOf = ({ target, timeStamp, repeat }: KeyboardEvent): KeySituation => ({
    typing: isTyping(target),
    layered: isLayered || document.querySelector(LAYERS) !== null,
    escaping: repeat || isInToast(target) || timeStamp - layerEscapedAt.current < ESCAPE_PAUSE_MS,
    inList: target instanceof Element && target.closest(`[${ROW_ATTRIBUTE}]`) !== null,
    singleLetters: singleLetterKeys,
    isMac,
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest(TAKES_KEYS) !== null) return;
    const situation = situationOf(event);
    if (event.key === 'Escape' && (situation.layered || isInToast(event.target))) layerEscapedAt.current = event.timeStamp;
    const command = globalCommand(event, situation);
    if (command === null) return;
    switch (command.kind) {
      case 'palette':
        togglePalette();
        break;
      case 'undo':
        undo();
        break;
      case 'redo':
        redo();
        break;
      case 'print':
        print();
        break;
      case 'log':
        navigate('/log');
        break;
      case 'list':
        if (sheet.current !== null) focusFirstList(sheet.current);
        break;
      case 'search':
        focusSearch(sheet.current);
        break;
      case 'key-map':
        showKeyMap();
        break;
      case 'back':
        if (path === '/today') return;
        history.back();
        break;
      case 'go':
        navigate(command.to);
    }
    event.preventDefault();
  });

  useEffect(() => {
    // Capturing, so that a layer is still open when the key that closes it is judged.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
};
