import { useState } from 'react';
import type { Case } from '../../../../../core/playbook/case.ts';
import { newItemId } from '../../../../data/new-item-id.ts';
import { useWorkspace } from '../../../../data/services.ts';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { useSay } from '../../../../ui/say.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { type OwnQuestionRow, ownQuestionRows, withRow } from '../own-questions.ts';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

const STATES = ['answered', 'half-answered', 'forgotten'] as const;

/** What became of the person's own questions. */
export function OwnQuestions({ desk: { facts, interview, debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  const brief = useWorkspace(({ briefs }) => briefs[interview.id]);
  const [typed, setTyped] = useState('');
  const rows = ownQuestionRows(debrief.ownQuestions, brief);
  const set = (row: OwnQuestionRow): void => change({ ownQuestions: [...withRow(debrief.ownQuestions, row)] });
  const add = (): void => {
    if (typed.trim() === '') return;
    set({ id: newItemId(), question: typed.trim(), state: 'answered', answer: '' });
    setTyped('');
  };
  return (
    <div className={styles['fields']}>
      <ul className={styles['list']} aria-label={say('debrief.own.list')}>
        {rows.map((row) => (
          <li key={row.id} className={styles['item']}>
            <Row row={row} facts={facts} onChange={set} />
          </li>
        ))}
      </ul>
      <TextField
        label={say('debrief.own.add')}
        hint={say('debrief.own.add.hint')}
        value={typed}
        maxLength={500}
        onChange={setTyped}
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
}

function Row({ row, facts, onChange }: RowProps) {
  const say = useSay();
  const { question, state, answer } = row;
  return (
    <div className={styles['group']}>
      <p className={styles['name']}>{question}</p>
      <ChoiceChips
        label={say('debrief.own.state', { question })}
        value={state}
        options={STATES.map((value) => ({ value, label: say(`debrief.own.${value}`) }))}
        onChange={(next) => onChange({ ...row, state: next })}
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
