import { lazy, Suspense, useMemo, useState } from 'react';
import type { Message } from '../../core/messages/message.ts';
import type { Case } from '../../core/playbook/case.ts';
import { useNow, useSend, useSettings } from '../data/services.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import type { EventDraft } from './event-draft.ts';
import { EventFields } from './EventFields.tsx';
import { FactEnd } from './FactEnd.tsx';
import { instantFrom, whenFieldsOf } from './when.ts';

/** Not before something is said of terms: what it is judged by is much code. */
const LiveWarnings = lazy(async () => ({ default: (await import('../negotiation/LiveWarnings.tsx')).LiveWarnings }));

export interface EventDialogProps {
  readonly facts: Case;
  /** With an id it is corrected or removed; without, noted. */
  readonly event: EventDraft;
  readonly title: Message;
  readonly onClose: () => void;
}

/** Asks what a fact needs besides the click, or corrects one that was noted; nothing is changed before the button. */
export function EventDialog({ facts, event, title, onClose }: EventDialogProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { zone } = useSettings();
  const [edited, setEdited] = useState(event);
  const [isWhole, setWhole] = useState(event.kind !== 'told' || event.words !== '');
  const [when, setWhen] = useState(() => whenFieldsOf(event.at, zone));
  const [hasTried, setHasTried] = useState(false);
  const at = instantFrom(when, event.at, zone, now);
  const isNoted = 'id' in event;
  const isOfTerms = edited.kind === 'told' || edited.kind === 'terms-heard';
  const written = useMemo(() => (!isWhole || at === 'missing' || at === 'ahead' ? null : { ...edited, at }), [isWhole, edited, at]);
  const change = (next: EventDraft | null): void => {
    setWhole(next !== null);
    if (next !== null) setEdited({ ...next, notes: edited.notes });
  };
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (!isWhole || at === 'missing' || at === 'ahead') return;
    const whole = { ...edited, at };
    const answer = 'id' in whole ? await send('event.update', whole) : await send('event.add', whole);
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      open
      isForm
      onClose={onClose}
      title={say(title)}
      over={facts.opportunity.company}
      size={edited.kind === 'contact' && isNoted ? 'wide' : 'narrow'}
    >
      <Form onSubmit={save}>
        <EventFields facts={facts} event={edited} onChange={change} />
        {isOfTerms && (
          <Suspense fallback={null}>
            <LiveWarnings opportunityId={facts.opportunity.id} event={written} />
          </Suspense>
        )}
        <FactEnd
          when={when}
          onWhen={setWhen}
          problem={at === 'ahead' ? 'ahead' : hasTried && at === 'missing' ? 'missing' : null}
          notes={edited.notes}
          onNotes={(notes) => setEdited({ ...edited, notes })}
          id={'id' in event ? event.id : null}
          onClose={onClose}
        />
      </Form>
    </Dialog>
  );
}
