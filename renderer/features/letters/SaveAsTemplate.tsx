import { useState } from 'react';
import { factsForLetter } from '../../../core/letters/compose/facts-for-letter.ts';
import { templateFrom } from '../../../core/letters/compose/template-from.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useAnnounce, useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { newTemplateId } from './new-ids.ts';
import { purposeOf } from './wording.ts';

/** Keeps the wording of a letter as a template of the person's own, with what was particular to it as placeholders. */
export function SaveAsTemplate({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const [name, setName] = useState('');
  const [words, setWords] = useState(() => templateFrom(letter, factsForLetter(workspace, purposeOf(letter), now)));
  const [hasTried, setHasTried] = useState(false);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (name.trim() === '') return;
    const answer = await send('template.save', { id: newTemplateId(), kind: letter.kind, name: name.trim(), ...words, createdAt: now });
    if (!answer.ok) return;
    announce(say('letters.template.saved', { name: name.trim() }));
    onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('letters.template.save.title')} over={say(`letters.kind.${letter.kind}`)}>
      <Form onSubmit={save}>
        <TextField
          label={say('letters.template.name')}
          value={name}
          maxLength={200}
          problem={hasTried && name.trim() === '' ? say('letters.template.name.missing') : null}
          onChange={setName}
        />
        <TextField
          label={say('letters.subject')}
          value={words.subject}
          maxLength={200}
          onChange={(subject) => setWords({ ...words, subject })}
        />
        <TextArea
          label={say('letters.text')}
          hint={say('letters.template.save.hint')}
          human
          spellCheck={false}
          value={words.text}
          maxLength={20_000}
          onChange={(text) => setWords({ ...words, text })}
        />
        <FormEnd>
          <Button look="primary" type="submit">
            {say('letters.template.save.button')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
