import { useAnnounce, useSend } from '../data/services.ts';
import { useSay } from '../ui/say.ts';

/** Says under which name something was saved, with a way to it; says nothing where the person thought better of it. */
export const useSaved = (): ((savedAs: string | null) => void) => {
  const send = useSend();
  const say = useSay();
  const announce = useAnnounce();
  return (savedAs) => {
    if (savedAs === null) return;
    announce(say('export.saved', { name: savedAs }), { label: say('export.reveal'), run: () => void send('paper.reveal', {}) });
  };
};
