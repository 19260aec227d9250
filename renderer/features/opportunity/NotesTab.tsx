import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { InterviewId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useSend } from '../../data/services.ts';
import { useSaver } from '../../data/use-saver.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './NotesTab.module.css';

export interface NotesTabProps {
  readonly facts: Case;
  readonly onEditInterview: (id: InterviewId) => void;
}

/** The person's own words: notes about the opportunity, and what was noted of each interview. */
export function NotesTab({ facts, onEditInterview }: NotesTabProps) {
  const say = useSay();
  return (
    <div className={styles['notes']}>
      <OwnNotes facts={facts} />
      <section aria-label={say('opportunity.notes.interviews')}>
        <h2 className={text['heading']}>{say('opportunity.notes.interviews')}</h2>
        {facts.interviews.length === 0 && <EmptyState title={say('opportunity.notes.interviews.none')} />}
        {facts.interviews.map((interview) => (
          <InterviewNotes key={interview.id} interview={interview} onEdit={() => onEditInterview(interview.id)} />
        ))}
      </section>
    </div>
  );
}

function OwnNotes({ facts: { opportunity } }: { readonly facts: Case }) {
  const say = useSay();
  const send = useSend();
  const saver = useSaver();
  /** What is being typed; null while the notes are as they are kept. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={say('opportunity.notes.label', { company: opportunity.company })}
      hint={say('opportunity.notes.hint')}
      human
      value={typed ?? opportunity.notes}
      onChange={(notes) => {
        setTyped(notes);
        saver.later(() => void send('opportunity.update', { ...opportunity, notes }));
      }}
      onBlur={saver.flush}
    />
  );
}

function InterviewNotes({ interview, onEdit }: { readonly interview: Interview; readonly onEdit: () => void }) {
  const say = useSay();
  const { round, startAt, zone, goodAnswer, gap, notes } = interview;
  const what = say('standing.round', { round });
  const said = [
    [say('opportunity.fact.liked'), goodAnswer],
    [say('opportunity.fact.gap'), gap],
    [say('opportunity.notes'), notes],
  ].filter(([, words]) => words !== '');
  return (
    <article className={styles['interview']} aria-label={what}>
      <div className={styles['head']}>
        <h3 className={text['strong']}>{what}</h3>
        <span className={styles['when']}>{say('app.at', { at: { at: startAt, as: 'day-time', zone } })}</span>
        <Button
          look="quiet"
          size="small"
          iconOnly
          icon={<Pencil aria-hidden="true" />}
          aria-label={say('opportunity.past.edit', { what })}
          onClick={onEdit}
        />
      </div>
      {said.map(([term, words]) => (
        <div key={term} className={styles['said']}>
          <p className={styles['term']}>{term}</p>
          <p className={text['quote']}>{words}</p>
        </div>
      ))}
      {said.length === 0 && <p className={styles['term']}>{say('opportunity.notes.interviews.none')}</p>}
    </article>
  );
}
