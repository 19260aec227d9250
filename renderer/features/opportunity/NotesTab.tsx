import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { InterviewId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSend } from '../../data/services.ts';
import { useSaver } from '../../data/use-saver.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './NotesTab.module.css';
import { debriefLink } from './past.ts';

export interface NotesTabProps {
  readonly facts: Case;
  readonly onEditInterview: (id: InterviewId) => void;
}

/** The person's own words: notes about the opportunity, and what was noted of each interview. */
export function NotesTab({ facts, onEditInterview }: NotesTabProps) {
  const say = useSay();
  const now = useNow();
  const { opportunity } = facts;
  return (
    <div className={styles['notes']}>
      <OwnWords
        opportunity={opportunity}
        field="notes"
        label={say('opportunity.notes.label', { company: opportunity.company })}
        hint={say('opportunity.notes.hint')}
      />
      <OwnWords opportunity={opportunity} field="excites" label={say('opportunity.excites.label')} hint={say('opportunity.excites.hint')} />
      <section aria-label={say('opportunity.notes.interviews')}>
        <h2 className={text['heading']}>{say('opportunity.notes.interviews')}</h2>
        {facts.interviews.length === 0 && <EmptyState title={say('opportunity.notes.interviews.none')} />}
        {facts.interviews.map((interview) => (
          <InterviewNotes
            key={interview.id}
            interview={interview}
            debrief={interview.endAt <= now ? debriefLink(interview, facts.debriefs.get(interview.id)) : null}
            onEdit={() => onEditInterview(interview.id)}
          />
        ))}
      </section>
    </div>
  );
}

interface OwnWordsProps {
  readonly opportunity: Opportunity;
  readonly field: 'notes' | 'excites';
  readonly label: string;
  readonly hint: string;
}

/** The person's own words, saved as they are typed. */
function OwnWords({ opportunity, field, label, hint }: OwnWordsProps) {
  const send = useSend();
  const saver = useSaver();
  /** What is being typed; null while the words are as they are kept. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={label}
      hint={hint}
      human
      value={typed ?? opportunity[field]}
      onChange={(words) => {
        setTyped(words);
        saver.later(() => void send('opportunity.update', { ...opportunity, [field]: words }));
      }}
      onBlur={saver.flush}
    />
  );
}

interface InterviewNotesProps {
  readonly interview: Interview;
  readonly debrief: ReturnType<typeof debriefLink> | null;
  readonly onEdit: () => void;
}

function InterviewNotes({ interview, debrief, onEdit }: InterviewNotesProps) {
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
        {debrief !== null && (
          <Link
            to={debrief.to}
            className={styles['link'] ?? ''}
            aria-label={say('debrief.state.named', { state: say(debrief.words), what })}
          >
            {say(debrief.words)}
          </Link>
        )}
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
