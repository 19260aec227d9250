import { correct } from '../../core/quick-log/corrections.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import type { EditorProps } from './editor.ts';

const CHANNELS = ['mail', 'phone', 'through-recruiter'] as const;

/** How they asked to be followed up; what they said outranks every default. */
export function ChannelEditor({ form, change, onDone }: EditorProps) {
  const say = useSay();
  return (
    <ChoiceChips
      label={say('log.field.channel')}
      value={form.channel?.value ?? null}
      options={CHANNELS.map((value) => ({ value, label: say(`log.channel.${value}`) }))}
      onChange={(value) => {
        change((corrections) => correct(corrections, 'channel', value));
        onDone();
      }}
    />
  );
}
