import type { Lean } from '../../core/model/decision.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';

interface LeanChipsProps {
  readonly label: string;
  readonly value: Lean | null;
  readonly onChange: (lean: Lean | null) => void;
}

/** Where the person leans, in a tap; a second tap takes it back. */
export function LeanChips({ label, value, onChange }: LeanChipsProps) {
  const say = useSay();
  return (
    <ChoiceChips
      label={label}
      value={value}
      options={(['yes', 'unsure', 'no'] as const).map((lean) => ({ value: lean, label: say(`decision.lean.${lean}`) }))}
      onChange={onChange}
    />
  );
}
