import { useState } from 'react';
import { documentKindSchema } from '../../../core/model/document.ts';
import type { ItemId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DocumentRow } from './view.ts';

/** What a document and its versions are called; nothing is changed before Save. */
export function EditDialog({ row, onClose }: { readonly row: DocumentRow; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const [title, setTitle] = useState(row.document.title);
  const [kind, setKind] = useState(row.document.kind);
  const [labels, setLabels] = useState<Readonly<Record<ItemId, string>>>(() =>
    Object.fromEntries(row.document.versions.map(({ id, label }) => [id, label])),
  );
  const [hasTried, setHasTried] = useState(false);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (title.trim() === '') return;
    const answer = await send('document.update', { id: row.id, title, kind, labels: { ...labels } });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('documents.edit.title')} over={row.document.title}>
      <Form onSubmit={save}>
        <TextField
          label={say('documents.name')}
          value={title}
          maxLength={200}
          problem={hasTried && title.trim() === '' ? say('documents.name.missing') : null}
          onChange={setTitle}
        />
        <Fieldset legend={say('documents.kind')}>
          <ChoiceChips
            label={say('documents.kind')}
            value={kind}
            options={documentKindSchema.options.map((value) => ({ value, label: say(`documents.kind.${value}`) }))}
            onChange={(next) => setKind(next ?? kind)}
          />
        </Fieldset>
        {row.versions.map(({ id, version }) => (
          <TextField
            key={id}
            label={say('documents.label.of', { name: version.file.name })}
            value={labels[id] ?? ''}
            maxLength={200}
            onChange={(label) => setLabels({ ...labels, [id]: label })}
          />
        ))}
        <FormEnd>
          <Button look="primary" type="submit">
            {say('documents.edit.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
