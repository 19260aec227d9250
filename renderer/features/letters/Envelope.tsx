import { type Ref, useMemo } from 'react';
import type { FindingLevel } from '../../../core/letters/finding.ts';
import type { Letter } from '../../../core/model/letter.ts';
import type { Person } from '../../../core/model/person.ts';
import { useWorkspace } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { addresseesFor } from './addressees.ts';
import { Attachments, type AttachmentsProps } from './Attachments.tsx';
import styles from './Envelope.module.css';
import { ToField } from './ToField.tsx';

export interface EnvelopeProps extends AttachmentsProps {
  readonly letter: Letter;
  /** How much the worst finding about the subject weighs; null where there is none. */
  readonly subjectLevel: FindingLevel | null;
  readonly describedBy: string;
  readonly isChoosing: boolean;
  readonly onChoosing: (open: boolean) => void;
  readonly subjectRef: Ref<HTMLInputElement>;
  readonly onPerson: (person: Person | null) => void;
  readonly onAddress: (to: string) => void;
  readonly onSubject: (subject: string) => void;
  readonly onLeave: () => void;
  /** Enter in the subject goes on to the text. */
  readonly onNext: () => void;
}

/** As long as a subject may be kept. */
const LINE_LENGTH = 200;

/** Whom it goes to, what it is about, and what goes with it. */
export function Envelope({ letter, subjectLevel, describedBy, isChoosing, onChoosing, subjectRef, onNext, ...rest }: EnvelopeProps) {
  const say = useSay();
  const people = useWorkspace((workspace) => workspace.people);
  const opportunities = useWorkspace((workspace) => workspace.opportunities);
  const interviews = useWorkspace((workspace) => workspace.interviews);
  const events = useWorkspace((workspace) => workspace.events);
  const { opportunityId, kind } = letter;
  // Every key draws this anew, and there may be thousands of people to put in order.
  const addressees = useMemo(
    () => addresseesFor({ people, opportunities, interviews, events }, opportunityId, kind),
    [people, opportunities, interviews, events, opportunityId, kind],
  );
  const byPost = letter.medium === 'post';
  return (
    <div className={styles['envelope']}>
      <ToField
        person={letter.personId === null ? null : (people[letter.personId] ?? null)}
        to={letter.to}
        addressees={addressees}
        byPost={byPost}
        open={isChoosing}
        onOpenChange={onChoosing}
        onPerson={rest.onPerson}
        onAddress={rest.onAddress}
        onLeave={rest.onLeave}
      />
      {letter.medium === 'mail' && (
        <label className={styles['row']}>
          <span className={styles['term']}>{say('letters.subject')}</span>
          <input
            ref={subjectRef}
            className={styles['subject']}
            data-level={subjectLevel ?? undefined}
            aria-describedby={describedBy}
            value={letter.subject}
            maxLength={LINE_LENGTH}
            spellCheck={false}
            placeholder={say('letters.subject.none')}
            onChange={({ target }) => rest.onSubject(target.value)}
            onBlur={rest.onLeave}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              onNext();
            }}
          />
        </label>
      )}
      {!byPost && (
        <Attachments
          attachments={rest.attachments}
          onAttach={rest.onAttach}
          onDetach={rest.onDetach}
          isOpen={rest.isOpen}
          onOpenChange={rest.onOpenChange}
        />
      )}
    </div>
  );
}
