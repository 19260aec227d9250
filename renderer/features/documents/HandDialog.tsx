import { useState } from 'react';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { versionWords } from '../../documents/given.ts';
import { useNow, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { DateField } from '../../ui/TimeFields.tsx';
import { handedAt } from './handed-at.ts';
import { type DocumentRow, peopleAt, placeWords } from './view.ts';

export interface HandDialogProps {
  readonly row: DocumentRow;
  readonly onClose: () => void;
}

/** Which version went where, to whom and when: for what the menu's one click does not say. */
export function HandDialog({ row, onClose }: HandDialogProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { zone } = useSettings();
  const workspace = useWholeWorkspace();
  const places = Object.values(workspace.opportunities).toSorted((a, b) => (a.company < b.company ? -1 : 1));
  const [opportunityId, setOpportunityId] = useState<OpportunityId | null>(places[0]?.id ?? null);
  const [personId, setPersonId] = useState('');
  const [versionId, setVersionId] = useState(row.versions[0]?.id);
  const [on, setOn] = useState<ReturnType<typeof dayOf> | null>(dayOf(now, zone));
  const [hasTried, setHasTried] = useState(false);
  const people = opportunityId === null ? [] : peopleAt(workspace, opportunityId);
  const at = handedAt(on, now, zone);
  const problem = !hasTried
    ? null
    : at === 'missing'
      ? say('documents.hand.on.missing')
      : at === 'ahead'
        ? say('documents.hand.on.ahead')
        : null;
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (opportunityId === null || versionId === undefined || at === 'missing' || at === 'ahead') return;
    const person = people.find(({ id }) => id === personId)?.id ?? null;
    const answer = await send('document.hand', { id: row.id, versionId, opportunityId, personId: person, at });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('documents.hand.title')} over={row.document.title}>
      <Form onSubmit={save}>
        <Pair>
          <Select
            label={say('documents.hand.where')}
            value={opportunityId ?? ''}
            options={places.map((place) => ({ value: place.id, label: say(placeWords(place)) }))}
            onChange={(id) => setOpportunityId(places.find((place) => place.id === id)?.id ?? null)}
          />
          <Select
            label={say('documents.hand.person')}
            value={personId}
            options={[{ value: '', label: say('documents.hand.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={setPersonId}
          />
        </Pair>
        <Pair>
          <Select
            label={say('documents.hand.version')}
            value={versionId ?? ''}
            options={row.versions.map(({ id, version }) => ({ value: id, label: versionWords(version) }))}
            onChange={(id) => setVersionId(row.versions.find((version) => version.id === id)?.id)}
          />
          <DateField label={say('documents.hand.on')} value={on} problem={problem} onChange={setOn} />
        </Pair>
        <FormEnd>
          <Button look="primary" type="submit">
            {say('documents.hand.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
