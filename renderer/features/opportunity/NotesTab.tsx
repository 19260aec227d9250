import { Pencil } from 'lucide-react';
import { Link } from 'wouter';
import type { InterviewId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSend } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
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

const OWN_WORDS = ['notes', 'excites'] as const;

/** The person's own words: notes about the opportunity, and what was noted of each interview. */
export function NotesTab({ facts, onEditInterview }: NotesTabProps) {
  const say = useSay();
  const now = useNow();
  const send = useSend();
  const { opportunity } = facts;
  const { value, edit, leave } = useEdited(opportunity.id, opportunity, (next) =>
    send('opportunity.update', { id: next.id, notes: next.notes, excites: next.excites }),
  );
  return (
    <div className={styles['notes']}>
      {OWN_WORDS.map((field) => (
        <TextArea
          key={field}
          label={say(`opportunity.${field}.label`, { company: opportunity.company })}
          hint={say(`opportunity.${field}.hint`)}
          human
          value={value[field]}
          onChange={(words) => edit((last) => ({ ...last, [field]: words }))}
          onBlur={leave}
        />
      ))}
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
