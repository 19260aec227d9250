import { correctField } from '../../core/capture/corrections.ts';
import { dayOf, timeOf } from '../../core/time/zone.ts';
import { Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import type { CaptureEditorProps } from './editor.ts';

/** When it happened, on the clocks where the person is. */
export function WhenEditor({ form, context: { zone }, change }: CaptureEditorProps) {
  const say = useSay();
  if (!('at' in form)) return null;
  const { at, timeIsKnown } = form;
  return (
    <Row>
      <DateField
        label={say('quick-capture.field.day')}
        value={dayOf(at.value, zone)}
        onChange={(on) => change((so) => correctField(so, 'on', on))}
      />
      <TimeField
        label={say('quick-capture.field.time')}
        value={timeIsKnown ? timeOf(at.value, zone) : null}
        onChange={(time) => change((so) => correctField(so, 'time', time))}
      />
    </Row>
  );
}
