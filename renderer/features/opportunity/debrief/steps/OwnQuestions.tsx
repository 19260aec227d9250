import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Case } from '../../../../../core/playbook/case.ts';
import { newItemId } from '../../../../data/new-item-id.ts';
import { useWorkspace } from '../../../../data/services.ts';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useSay } from '../../../../ui/say.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { chosenState, keptRows, type OwnQuestionRow, ownQuestionRows, withRow } from '../own-questions.ts';
import { Removable } from '../Removable.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';
import { useNewLine } from './use-new-line.ts';

/** As many are kept. */
const LIMIT = 50;
const STATES = ['answered', 'half-answered', 'forgotten'] as const;

/** What became of the person's own questions. */
export function OwnQuestions({ desk }: { readonly desk: Desk }) {
  const { facts, interview, debrief, change } = desk;
  const say = useSay();
  const brief = useWorkspace(({ briefs }) => briefs[interview.id]);
  const field = useRef<HTMLInputElement>(null);
  const rows = ownQuestionRows(debrief.ownQuestions, brief);
  const { typed, type, add } = useNewLine(desk, 'ownQuestion', ({ ownQuestions }, question) => ({
    ownQuestions: [...ownQuestions, { id: newItemId(), question, state: 'answered', answer: '' }],
  }));
  return (
    <div className={styles['fields']}>
      <Removable
        items={rows}
        nameOf={({ question }) => question}
        onChange={(next) => change({ ownQuestions: [...keptRows(next)] })}
        heirOf={() => field.current}
        label={say('debrief.own.list')}
        className={styles['list']}
      >
        {(row, remove) => (
          <Row
            row={row}
            facts={facts}
            onChange={(changed) => change((before) => ({ ownQuestions: [...withRow(before.ownQuestions, changed)] }))}
            onRemove={row.isPlanned ? null : remove}
          />
        )}
      </Removable>
      <TextField
        label={say('debrief.own.add')}
        hint={say('debrief.own.add.hint')}
        value={typed}
        maxLength={500}
        disabled={rows.length >= LIMIT}
        inputRef={field}
        onChange={type}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
    </div>
  );
}

interface RowProps {
  readonly row: OwnQuestionRow;
  readonly facts: Case;
  readonly onChange: (row: OwnQuestionRow) => void;
  /** Null for a question of the preparation, which is removed there. */
  readonly onRemove: (() => void) | null;
}

function Row({ row, facts, onChange, onRemove }: RowProps) {
  const say = useSay();
  const { question, state, answer } = row;
  return (
    <div className={styles['group']}>
      <div className={styles['top']}>
        <p className={styles['name']}>{question}</p>
        {onRemove !== null && (
          <IconButton
            label={say('debrief.own.remove', { question })}
            tip={say('log.remove')}
            icon={<Trash2 aria-hidden="true" />}
            onClick={onRemove}
          />
        )}
      </div>
      <ChoiceChips
        label={say('debrief.own.state', { question })}
        value={state}
        options={STATES.map((value) => ({ value, label: say(`debrief.own.${value}`) }))}
        onChange={(next) => onChange({ ...row, state: chosenState(row, next) })}
      />
      {(state === 'answered' || state === 'half-answered') && (
        <TextField
          label={say('debrief.own.answer', { question })}
          labelUnseen
          human
          placeholder={say('debrief.own.answer.placeholder')}
          value={answer}
          onChange={(next) => onChange({ ...row, answer: next })}
        />
      )}
      {state === 'forgotten' && <Forgotten facts={facts} />}
    </div>
  );
}

/** Where a forgotten question goes: a recruiter can ask it. */
function Forgotten({ facts: { opportunity, people } }: { readonly facts: Case }) {
  const say = useSay();
  const { route } = opportunity;
  if (route.kind === 'direct') return <p className={styles['note']}>{say('debrief.own.forgotten.direct')}</p>;
  const who = route.recruiterId === null ? undefined : people[route.recruiterId]?.name;
  return (
    <p className={styles['note']}>{say('debrief.own.forgotten.recruiter', { named: who === undefined ? 'no' : 'yes', who: who ?? '' })}</p>
  );
}
