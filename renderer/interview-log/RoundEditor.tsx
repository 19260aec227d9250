import { correct } from '../../core/quick-log/corrections.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import type { EditorProps } from './editor.ts';

/** The rounds that are one tap away; more than these is rare, and can be typed into the line. */
const ROUNDS = [0, 1, 2, 3, 4] as const;

/** Which round of talks it was. */
export function RoundEditor({ form, change, onDone }: EditorProps) {
  const say = useSay();
  return (
    <ChoiceChips
      label={say('log.field.round')}
      value={form.round.value}
      options={ROUNDS.map((round) => ({ value: round, label: say('standing.round', { round }) }))}
      onChange={(round) => {
        if (round !== null) change((corrections) => correct(corrections, 'round', round));
        onDone();
      }}
    />
  );
}
