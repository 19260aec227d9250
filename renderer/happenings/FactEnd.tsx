import type { EventId } from '../../core/model/ids.ts';
import { useSend } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { FormEnd, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { TextArea } from '../ui/TextField.tsx';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import type { WhenFields } from './when.ts';

interface FactEndProps {
  readonly when: WhenFields;
  readonly onWhen: (when: WhenFields) => void;
  /** Why the day and time cannot be; null where they can. */
  readonly problem: 'ahead' | 'missing' | null;
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
  /** The fact that is corrected; null for one that is noted. */
  readonly id: EventId | null;
  readonly onClose: () => void;
}

/** What every fact is asked last: when it was, a note, and whether to keep it. */
export function FactEnd({ when, onWhen, problem, notes, onNotes, id, onClose }: FactEndProps) {
  const say = useSay();
  const send = useSend();
  return (
    <>
      <Row>
        <DateField label={say('happened.day')} value={when.on} onChange={(on) => onWhen({ ...when, on })} />
        <TimeField
          label={say('happened.time')}
          value={when.time}
          problem={problem === 'ahead' ? say('happened.ahead') : problem === 'missing' ? say('happened.missing.when') : null}
          onChange={(time) => onWhen({ ...when, time })}
        />
      </Row>
      <TextArea label={say('happened.notes')} human rows={2} value={notes} maxLength={20_000} onChange={onNotes} />
      <FormEnd
        apart={
          id !== null && (
            <Button
              look="quiet"
              onClick={() => {
                void send('event.remove', { id });
                onClose();
              }}
            >
              {say('happened.remove')}
            </Button>
          )
        }
      >
        <Button look="primary" type="submit">
          {say(id === null ? 'happened.save' : 'happened.save.changes')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('happened.cancel')}
        </Button>
      </FormEnd>
    </>
  );
}
