import { useLocation } from 'wouter';
import { MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import type { LetterTo } from './letters-to.ts';

/** The letters to somebody, in a menu. */
export function LetterItems({ letters }: { readonly letters: readonly LetterTo[] }) {
  const say = useSay();
  const [, navigate] = useLocation();
  return letters.map(({ words, about, company, to }) => (
    <MenuItem key={to} end={company} onChoose={() => navigate(to)}>
      {about === null ? say(words) : say('letters.tab.begin.one', { name: say(words), about: say(about) })}
    </MenuItem>
  ));
}
