import type { Message } from '../../../core/messages/message.ts';
import type { EventId, InterviewId } from '../../../core/model/ids.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { EventDialog } from '../../happenings/EventDialog.tsx';
import type { Happening } from '../../happenings/happening.ts';
import { HappeningDialog } from '../../happenings/HappeningDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { InterviewDialog } from './InterviewDialog.tsx';

/** What is being settled above the page. */
export type Layer =
  | { readonly kind: 'opportunity' }
  | { readonly kind: 'interview'; readonly id: InterviewId }
  | { readonly kind: 'event'; readonly id: EventId; readonly title: Message }
  | { readonly kind: 'happening'; readonly happening: Happening };

export interface LayersProps {
  readonly facts: Case;
  readonly layer: Layer;
  readonly onClose: () => void;
}

/** The one dialog that is open; none where what it was about has gone meanwhile. */
export function Layers({ facts, layer, onClose }: LayersProps) {
  switch (layer.kind) {
    case 'opportunity':
      return <EditDialog opportunity={facts.opportunity} onClose={onClose} />;
    case 'interview': {
      const interview = facts.interviews.find(({ id }) => id === layer.id);
      return interview && <InterviewDialog interview={interview} company={facts.opportunity.company} onClose={onClose} />;
    }
    case 'event': {
      const event = facts.events.find(({ id }) => id === layer.id);
      return event && <EventDialog facts={facts} event={event} title={layer.title} onClose={onClose} />;
    }
    case 'happening':
      return <HappeningDialog facts={facts} happening={layer.happening} onClose={onClose} />;
  }
}
