import { ChevronLeft, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { TemplateId } from '../../../core/model/ids.ts';
import type { OwnTemplate } from '../../../core/model/letter.ts';
import { useNow, useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { newTemplateId } from './new-ids.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import styles from './TemplatesScreen.module.css';

/** The templates of the person's own: each with its words, what fills them in, and how they look filled. */
export function TemplatesScreen() {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const now = useNow();
  const templates = Object.values(useWorkspace((workspace) => workspace.templates)).toSorted((one, other) =>
    one.name.localeCompare(other.name),
  );
  const [chosen, setChosen] = useState<TemplateId | null>(null);
  const shown = templates.find(({ id }) => id === chosen) ?? templates[0];
  const add = async (): Promise<void> => {
    const template: OwnTemplate = {
      id: newTemplateId(),
      kind: 'thank-you',
      name: say('letters.templates.new.name'),
      subject: '',
      text: '',
      createdAt: now,
    };
    const answer = await send('template.save', template);
    if (answer.ok) setChosen(template.id);
  };
  return (
    <Screen>
      <Button
        look="quiet"
        size="small"
        className={styles['back']}
        icon={<ChevronLeft aria-hidden="true" />}
        // Whoever opened the window here has nothing to go back to.
        onClick={() => (history.length > 1 ? history.back() : navigate('/opportunities'))}
      >
        {say('letters.templates.back')}
      </Button>
      <PageHeader
        sentence={say('letters.templates.sentence', { count: templates.length })}
        lede={say('letters.templates.lede')}
        actions={
          <Button icon={<Plus aria-hidden="true" />} onClick={() => void add()}>
            {say('letters.templates.new')}
          </Button>
        }
      />
      {shown !== undefined && (
        <div className={styles['templates']}>
          <ul className={styles['list']} aria-label={say('letters.templates')}>
            {templates.map(({ id, name, kind }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles['template']}
                  aria-current={id === shown.id ? 'true' : undefined}
                  onClick={() => setChosen(id)}
                >
                  <span>{name}</span>
                  <span className={styles['kind']}>{say(`letters.kind.${kind}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          <TemplateEditor key={shown.id} template={shown} />
        </div>
      )}
    </Screen>
  );
}
