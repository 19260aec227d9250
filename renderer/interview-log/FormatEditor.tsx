import { correct } from '../../core/quick-log/corrections.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import type { EditorProps } from './editor.ts';

const FORMATS = ['on-site', 'video', 'phone'] as const;

/** On site, by video, or by phone. */
export function FormatEditor({ form, change, onDone }: EditorProps) {
  const say = useSay();
  const format = form.format?.value ?? null;
  return (
    <ChoiceChips
      label={say('log.field.format')}
      value={format === 'unknown' ? null : format}
      options={FORMATS.map((value) => ({ value, label: say(`log.format.${value}`) }))}
      onChange={(value) => {
        change((corrections) => correct(corrections, 'format', value));
        onDone();
      }}
    />
  );
}
