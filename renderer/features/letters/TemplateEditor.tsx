import { useRef } from 'react';
import { unknownPlaceholders } from '../../../core/letters/compose/placeholders.ts';
import { factNames } from '../../../core/letters/facts.ts';
import { letterKindSchema, type OwnTemplate } from '../../../core/model/letter.ts';
import { useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import text from '../../ui/text.module.css';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { replaceIn } from './area-edit.ts';
import { previewOf } from './template-preview.ts';
import styles from './TemplatesScreen.module.css';
import { useRested } from './use-rested.ts';

/** How long typing may rest before the preview follows, in milliseconds. */
const SHOW_AFTER_MS = 250;

/** Words a template of one's own, saved as it is typed, with how it looks filled in beside it. */
export function TemplateEditor({ template }: { readonly template: OwnTemplate }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const { value, edit, leave, drop } = useEdited(template.id, template, (next) => {
    // A name is never empty: until there is one again, it is kept as it was called before.
    const name = next.name.trim() === '' ? template.name : next.name;
    return send('template.save', { ...next, name });
  });
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRested(value, SHOW_AFTER_MS);
  const preview = previewOf(workspace, shown, now);
  const unknown = [...unknownPlaceholders(value.subject), ...unknownPlaceholders(value.text)];
  const put = (name: string): void => {
    const field = area.current;
    if (field !== null) replaceIn(field, field.selectionStart, field.selectionEnd, `{{${name}}}`);
  };
  const remove = (): void => {
    drop();
    void send('template.remove', { id: template.id });
  };
  return (
    <div className={styles['editor']}>
      <div className={styles['fields']}>
        <TextField
          label={say('letters.template.name')}
          value={value.name}
          maxLength={200}
          problem={value.name.trim() === '' ? say('letters.template.name.missing') : null}
          onChange={(name) => edit((last) => ({ ...last, name }))}
          onBlur={leave}
        />
        <Select
          label={say('letters.templates.kind')}
          value={value.kind}
          options={letterKindSchema.options.map((kind) => ({ value: kind, label: say(`letters.kind.${kind}`) }))}
          onChange={(kind) => edit((last) => ({ ...last, kind }))}
        />
        <TextField
          label={say('letters.subject')}
          value={value.subject}
          maxLength={200}
          spellCheck={false}
          onChange={(subject) => edit((last) => ({ ...last, subject }))}
          onBlur={leave}
        />
        <TextArea
          label={say('letters.text')}
          human
          areaRef={area}
          spellCheck={false}
          value={value.text}
          maxLength={20_000}
          onChange={(words) => edit((last) => ({ ...last, text: words }))}
          onBlur={leave}
        />
        <div role="status" className={styles['unknown']}>
          {unknown.map(({ name, from, nearest }) => (
            <p key={`${from} ${name}`}>
              {say('letters.templates.unknown', { name: `{{${name}}}`, nearest: nearest === null ? 'none' : `{{${nearest}}}` })}
            </p>
          ))}
        </div>
        <section aria-label={say('letters.templates.placeholders')}>
          <h2 className={text['strong']}>{say('letters.templates.placeholders')}</h2>
          <div className={styles['facts']}>
            {factNames.map((name) => (
              <Chip
                key={name}
                aria-label={say('letters.templates.placeholder', { name: say(`letters.fact.${name}`) })}
                onClick={() => put(name)}
              >
                {say(`letters.fact.${name}`)}
              </Chip>
            ))}
          </div>
        </section>
        <div>
          <Button look="quiet" onClick={remove}>
            {say('letters.templates.remove')}
          </Button>
        </div>
      </div>
      <section className={styles['preview']} aria-label={say('letters.templates.preview')}>
        <h2 className={text['heading']}>{say('letters.templates.preview')}</h2>
        {preview === null ? (
          <p className={styles['for']}>{say('letters.templates.preview.none')}</p>
        ) : (
          <>
            <p className={styles['for']}>{say('letters.templates.preview.for', { what: preview.from.company })}</p>
            <p className={styles['subject']}>{preview.wording.subject}</p>
            <p className={styles['text']}>{preview.wording.text}</p>
          </>
        )}
      </section>
    </div>
  );
}
