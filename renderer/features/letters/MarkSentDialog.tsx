import { useState } from 'react';
import type { Finding } from '../../../core/letters/finding.ts';
import type { Medium } from '../../../core/model/event.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { instantFrom, whenFieldsOf } from '../../happenings/when.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Row } from '../../ui/Form.tsx';
import { oneAtATime } from '../../ui/one-at-a-time.ts';
import { useSay } from '../../ui/say.ts';
import { DateField, TimeField } from '../../ui/TimeFields.tsx';
import type { Instant } from '../../../core/time/types.ts';
import styles from './MarkSentDialog.module.css';

const WAYS = ['mail', 'message', 'post', 'in-person'] as const satisfies readonly Medium[];

export interface MarkSentDialogProps {
  readonly letter: Letter;
  /** What is wrong with it; sending it all the same is the person's to say. */
  readonly errors: readonly Finding[];
  readonly onSent: (sent: { readonly at: Instant; readonly medium: Medium }) => Promise<void>;
  readonly onClose: () => void;
}

/** When it was sent and by which way. What is wrong with it is named once more before it counts as sent. */
export function MarkSentDialog({ letter, errors, onSent, onClose }: MarkSentDialogProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const [before] = useState(now);
  const [when, setWhen] = useState(() => whenFieldsOf(now, zone));
  const [medium, setMedium] = useState<Medium>(letter.medium);
  const [hasTried, setHasTried] = useState(false);
  const [once] = useState(oneAtATime);
  const at = instantFrom(when, before, zone, now);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (at === 'missing' || at === 'ahead') return;
    await onSent({ at, medium });
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('letters.sent.title')} size="narrow">
      {/* With something wrong, Enter in a field is no answer to the question above it. */}
      <Form onSubmit={() => (errors.length === 0 ? save() : Promise.resolve())}>
        {errors.length > 0 && (
          <div className={styles['wrong']}>
            <p>{say('letters.sent.wrong', { count: errors.length })}</p>
            <ul>
              {errors.map(({ key, title, detail }) => (
                <li key={key}>
                  {say(title)}
                  {detail !== null && <span>{say(detail)}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Row>
          <DateField label={say('happened.day')} value={when.on} onChange={(on) => setWhen({ ...when, on })} />
          <TimeField
            label={say('happened.time')}
            value={when.time}
            problem={at === 'ahead' ? say('happened.ahead') : hasTried && at === 'missing' ? say('happened.missing.when') : null}
            onChange={(time) => setWhen({ ...when, time })}
          />
        </Row>
        <Fieldset legend={say('letters.sent.way')}>
          <ChoiceChips
            label={say('letters.sent.way')}
            value={medium}
            options={WAYS.map((value) => ({ value, label: say(`letters.way.${value}`) }))}
            onChange={(next) => setMedium(next ?? medium)}
          />
        </Fieldset>
        <FormEnd>
          {errors.length === 0 ? (
            <>
              <Button look="primary" type="submit">
                {say('letters.mark-sent')}
              </Button>
              <Button look="quiet" onClick={onClose}>
                {say('app.cancel')}
              </Button>
            </>
          ) : (
            <>
              <Button look="primary" onClick={onClose}>
                {say('letters.sent.look')}
              </Button>
              <Button onClick={() => void once(save)}>{say('letters.sent.anyway')}</Button>
            </>
          )}
        </FormEnd>
      </Form>
    </Dialog>
  );
}
