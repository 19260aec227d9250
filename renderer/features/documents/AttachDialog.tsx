import { useState } from 'react';
import { documentKindSchema, type OwnDocument } from '../../../core/model/document.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd } from '../../ui/Form.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type AttachForm, attachFormOf, attachmentOf, type Picked } from '../../documents/attach-form.ts';

const KEEPS = ['copy', 'reference'] as const;

export interface AttachDialogProps {
  readonly picked: Picked;
  readonly documents: readonly OwnDocument[];
  readonly onClose: () => void;
}

/** What a file is, and how it is kept; nothing is attached before the button. */
export function AttachDialog({ picked, documents, onClose }: AttachDialogProps) {
  const say = useSay();
  const send = useSend();
  const [form, setForm] = useState<AttachForm>(() => attachFormOf(picked, documents));
  const [hasTried, setHasTried] = useState(false);
  const set = (change: Partial<AttachForm>): void => setForm({ ...form, ...change });
  const attachment = attachmentOf(form, picked.path);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (attachment === 'untitled') return;
    const answer = await send('document.attach', attachment);
    if (answer.ok) onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('documents.attach.title')} over={picked.name}>
      <Form onSubmit={save}>
        {documents.length > 0 && (
          <Select
            label={say('documents.attach.as')}
            value={form.documentId ?? ''}
            options={[
              { value: '', label: say('documents.attach.as.new') },
              ...documents.map(({ id, title }) => ({ value: id, label: say('documents.attach.as.version', { title }) })),
            ]}
            onChange={(id) => set({ documentId: id === '' ? null : id })}
          />
        )}
        {form.documentId === null && (
          <>
            <TextField
              label={say('documents.name')}
              value={form.title}
              maxLength={200}
              problem={hasTried && attachment === 'untitled' ? say('documents.name.missing') : null}
              onChange={(title) => set({ title })}
            />
            <Fieldset legend={say('documents.kind')}>
              <ChoiceChips
                label={say('documents.kind')}
                value={form.kind}
                options={documentKindSchema.options.map((value) => ({ value, label: say(`documents.kind.${value}`) }))}
                onChange={(kind) => set({ kind: kind ?? 'other' })}
              />
            </Fieldset>
          </>
        )}
        <TextField
          label={say('documents.label')}
          hint={say('documents.label.hint')}
          value={form.label}
          maxLength={200}
          onChange={(label) => set({ label })}
        />
        <Fieldset legend={say('documents.keep')}>
          <RadioCards
            label={say('documents.keep')}
            value={form.keep}
            options={KEEPS.map((value) => ({
              value,
              label: say(`documents.keep.${value}`),
              detail: say(`documents.keep.${value}.detail`),
            }))}
            onChange={(keep) => set({ keep })}
          />
        </Fieldset>
        <FormEnd>
          <Button look="primary" type="submit">
            {say('documents.attach.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
