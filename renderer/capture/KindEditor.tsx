import { chooseKind } from '../../core/capture/corrections.ts';
import type { CaptureKind } from '../../core/capture/reading.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import type { CaptureEditorProps } from './editor.ts';

const KINDS = ['interview', 'happened', 'note'] as const satisfies readonly CaptureKind[];

/** What the line is. */
export function KindEditor({ change, onDone }: CaptureEditorProps) {
  const say = useSay();
  return (
    <ChoiceChips
      label={say('quick-capture.field.kind')}
      value={null}
      options={KINDS.map((value) => ({ value, label: say(`quick-capture.kind.${value}`) }))}
      onChange={(kind) => {
        if (kind !== null) change((so) => chooseKind(so, kind));
        onDone();
      }}
    />
  );
}
