import type { ComponentType } from 'react';
import { answer } from '../../core/quick-log/corrections.ts';
import type { Question } from '../../core/quick-log/reading.ts';
import { Chip } from '../ui/Chip.tsx';
import { useSay } from '../ui/say.ts';
import { ChannelEditor } from './ChannelEditor.tsx';
import { CompanyEditor } from './CompanyEditor.tsx';
import { DecisionEditor } from './DecisionEditor.tsx';
import type { EditorProps } from './editor.ts';
import styles from './editor.module.css';
import { FormatEditor } from './FormatEditor.tsx';
import { PeopleEditor } from './PeopleEditor.tsx';
import { RoleEditor } from './RoleEditor.tsx';
import { RoundEditor } from './RoundEditor.tsx';
import { RouteEditor } from './RouteEditor.tsx';
import type { EditedPart } from './shown-chips.ts';
import { WhenEditor } from './WhenEditor.tsx';

const EDITORS: Record<EditedPart, ComponentType<EditorProps>> = {
  company: CompanyEditor,
  role: RoleEditor,
  round: RoundEditor,
  people: PeopleEditor,
  when: WhenEditor,
  format: FormatEditor,
  route: RouteEditor,
  decision: DecisionEditor,
  channel: ChannelEditor,
};

/** The editor of one part; a question comes first, its likely answers one click each. */
export function PartEditor({ part, question, ...props }: EditorProps & { readonly part: EditedPart; readonly question: Question | null }) {
  const Editor = EDITORS[part];
  return (
    <>
      {question !== null && <Answers question={question} {...props} />}
      <Editor {...props} />
    </>
  );
}

function Answers({ question, change, onDone }: EditorProps & { readonly question: Question }) {
  const say = useSay();
  return (
    <div role="group" aria-label={say(question.asks)}>
      <p className={styles['asks']}>{say(question.asks)}</p>
      <div className={styles['answers']}>
        {question.answers.map(({ id, label }) => (
          <Chip
            key={id}
            onClick={() => {
              change((corrections) => answer(corrections, question, id));
              onDone();
            }}
          >
            {say(label)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
