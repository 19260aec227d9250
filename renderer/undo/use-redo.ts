import { useAnnounce, useSend } from '../data/services.ts';
import { useSay } from '../ui/say.ts';

/** Makes again what was taken back last and says which change it was. */
export const useRedo = (): (() => void) => {
  const send = useSend();
  const say = useSay();
  const announce = useAnnounce();
  return () => {
    void send('change.redo', {}).then((answer) => {
      if (!answer.ok) return;
      const { redone } = answer.value;
      announce(redone === null ? say('app.redo.nothing') : say('app.redo.done', { what: say(redone) }));
    });
  };
};
