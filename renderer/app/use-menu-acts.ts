import { useEffect, useEffectEvent } from 'react';
import type { WindowAct } from '../../core/contract.ts';
import { useClient } from '../data/services.ts';
import { useExport } from '../export/use-export.ts';
import { isTyping } from '../ui/typing.ts';
import { focusSearch, type GlobalKeyActions } from './use-global-keys.ts';

/** The only way into a field's own history of undo: retired on paper, and in Chromium without a successor. */
interface Typist {
  execCommand(command: 'undo' | 'redo'): boolean;
}

/** Does what the application menu asks for, as the keys beside its items do. */
export const useMenuActs = ({ sheet, undo, redo, print, togglePalette, showKeyMap }: Omit<GlobalKeyActions, 'isLayered'>): void => {
  const client = useClient();
  const save = useExport();
  const run = useEffectEvent((act: WindowAct) => {
    const typist: Typist = document;
    const isInField = isTyping(document.activeElement);
    const acts: Readonly<Record<WindowAct, () => void>> = {
      // In a field it is the typing that is taken back.
      undo: () => (isInField ? typist.execCommand('undo') : undo()),
      redo: () => (isInField ? typist.execCommand('redo') : redo()),
      print,
      palette: togglePalette,
      search: () => focusSearch(sheet.current),
      'key-map': showKeyMap,
      back: () => history.back(),
      forward: () => history.forward(),
      'export-list': () => void save('list'),
      'export-deadlines': () => void save('deadlines'),
    };
    acts[act]();
  });
  useEffect(() => client.subscribe('asked', ({ act }) => run(act)), [client]);
};
