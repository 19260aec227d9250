import { useLocation } from 'wouter';
import type { Action } from '../../core/playbook/action.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import { beginPlace, beginWords } from './begin-words.ts';

/** The button that leads to the place where an action is done, such as its debrief; nothing where there is none. */
export function BeginAct({ action, look }: { readonly action: Action; readonly look: ButtonLook }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const words = beginWords(action);
  if (words === null) return null;
  return (
    <Button look={look} onClick={() => navigate(beginPlace(action))}>
      {say(words)}
    </Button>
  );
}
