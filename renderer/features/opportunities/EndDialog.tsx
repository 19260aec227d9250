import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import type { Destination } from './columns.ts';
import type { OpportunityRow } from './row.ts';

export interface EndDialogProps {
  readonly row: OpportunityRow;
  readonly ends: readonly Destination[];
  readonly onChoose: (end: Destination) => void;
  readonly onClose: () => void;
}

/** Asks how it ended: each end has steps of its own. */
export function EndDialog({ row, ends, onChoose, onClose }: EndDialogProps) {
  const say = useSay();
  return (
    <Dialog open onClose={onClose} title={say('opportunities.end.title')} over={row.company} size="narrow">
      <FormEnd>
        {ends.map((end) => (
          <Button key={end.id} onClick={() => onChoose(end)}>
            {say(end.label)}
          </Button>
        ))}
        <Button look="quiet" onClick={onClose}>
          {say('opportunities.cancel')}
        </Button>
      </FormEnd>
    </Dialog>
  );
}
