import { useState } from 'react';
import type { CalledOffBy } from '../../core/model/event.ts';
import type { InterviewId } from '../../core/model/ids.ts';
import type { Interview } from '../../core/model/interview.ts';
import type { Case } from '../../core/playbook/case.ts';
import { useNow, useSend } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form, FormEnd, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Select } from '../ui/Select.tsx';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import { OffBy } from './EventFields.tsx';
import { movedTo, moveFieldsOf } from './move-form.ts';

export interface MoveDialogProps {
  readonly facts: Case;
  readonly interviewIds: readonly InterviewId[];
  readonly onClose: () => void;
}

/** Moves an interview that lies ahead; its old time stays in the history. */
export function MoveDialog({ facts, interviewIds, onClose }: MoveDialogProps) {
  const interviews = facts.interviews.filter(({ id }) => interviewIds.includes(id));
  const [first] = interviews;
  return first === undefined ? null : <MoveForm facts={facts} interviews={interviews} first={first} onClose={onClose} />;
}

interface MoveFormProps {
  readonly facts: Case;
  readonly interviews: readonly Interview[];
  readonly first: Interview;
  readonly onClose: () => void;
}

function MoveForm({ facts, interviews, first, onClose }: MoveFormProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [interview, setInterview] = useState(first);
  const [fields, setFields] = useState(() => moveFieldsOf(first));
  const [by, setBy] = useState<CalledOffBy>('employer');
  const [hasTried, setHasTried] = useState(false);
  const moved = movedTo(interview, fields);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (moved === null) return;
    const { id, endIsKnown } = interview;
    const answer = await send('interview.reschedule', { id, ...moved, endIsKnown, by, at: now });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('happened.move.title')} over={facts.opportunity.company} size="narrow">
      <Form onSubmit={save}>
        {interviews.length > 1 && (
          <Select
            label={say('happened.interview')}
            value={interview.id}
            options={interviews.map(({ id, round, startAt }) => ({
              value: id,
              label: say('happened.interview.named', { round, at: { at: startAt, as: 'smart' } }),
            }))}
            onChange={(id) => {
              const chosen = interviews.find((each) => each.id === id) ?? interview;
              setInterview(chosen);
              setFields(moveFieldsOf(chosen));
            }}
          />
        )}
        <Row>
          <DateField label={say('happened.move.to')} value={fields.on} onChange={(on) => setFields({ ...fields, on })} />
          <TimeField
            label={say('happened.move.from')}
            value={fields.from}
            problem={hasTried && moved === null ? say('happened.missing.when') : null}
            onChange={(from) => setFields({ ...fields, from })}
          />
        </Row>
        <OffBy legend={say('happened.by.moved')} facts={facts} value={by} onChange={setBy} />
        <FormEnd>
          <Button look="primary" type="submit">
            {say('happened.move.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('happened.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
