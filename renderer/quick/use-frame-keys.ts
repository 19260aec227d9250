import { useEffect, useEffectEvent, useRef } from 'react';
import { useClient, useStatus } from '../data/services.ts';
import { isTyping } from '../ui/typing.ts';
import { undoPressed } from '../undo/undo-keys.ts';
import { useRedo } from '../undo/use-redo.ts';
import { useUndo } from '../undo/use-undo.ts';

/** Popups of the component library carry this while they are open. */
const LAYERS = '[data-open][role="dialog"], [data-open][role="menu"], [data-open][role="listbox"]';

const isEmptyField = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value === '';

/**
 * Esc closes the window unless something in it takes the key. The keys of undo and redo are about the last change, in a
 * field too as long as nothing was typed since that change; what stands in it is never taken back with a change.
 */
export const useFrameKeys = (close: () => void): void => {
  const client = useClient();
  const undo = useUndo();
  const redo = useRedo();
  const isMac = useStatus().platform === 'darwin';
  const isLayered = useRef(false);
  const isTyped = useRef(false);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isLayered.current) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const asked = undoPressed(event, isMac);
    if (asked === null) return;
    if (isTyping(event.target) && (isTyped.current || (asked === 'undo' && !isEmptyField(event.target)))) return;
    event.preventDefault();
    if (asked === 'undo') undo();
    else redo();
  });

  useEffect(() => {
    const look = (): void => {
      isLayered.current = document.querySelector(LAYERS) !== null;
    };
    const typed = (): void => {
      isTyped.current = true;
    };
    const stopHearing = client.subscribe('said', ({ undoable }) => {
      if (undoable) isTyped.current = false;
    });
    // Capturing, so that a layer is still open when the key that closes it is judged; bubbling, so that others come first.
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', press);
    window.addEventListener('input', typed);
    return () => {
      stopHearing();
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', press);
      window.removeEventListener('input', typed);
    };
  }, [client]);
};
