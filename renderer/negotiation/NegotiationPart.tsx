import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { peopleForTerms } from '../../core/negotiation/negotiator.ts';
import type { NegotiationWarning } from '../../core/negotiation/warnings/warning.ts';
import { message } from '../../core/messages/message.ts';
import { nameToGreet } from '../../core/letters/compose/address.ts';
import { LETTER_LIMITS } from '../../core/model/letter.ts';
import { caseOf } from '../../core/playbook/case.ts';
import { useWholeWorkspace } from '../data/services.ts';
import { EventDialog } from '../happenings/EventDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from '../ui/say.ts';
import { Select } from '../ui/Select.tsx';
import text from '../ui/text.module.css';
import { LimitsFields } from './LimitsFields.tsx';
import { entryElementId, LogList } from './LogList.tsx';
import styles from './NegotiationPart.module.css';
import { NoteForm } from './NoteForm.tsx';
import { useNegotiation } from './use-negotiation.ts';
import { useOffer } from './use-offer.ts';
import { useWayOut, wayWords, writePlace } from './use-way-out.ts';
import { WarningNote } from './WarningNote.tsx';

/** Everything that was said of the terms of one offer, and with whom they are agreed. */
export function NegotiationPart({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const { opportunity, entries, negotiator, warnings, left } = useNegotiation(id);
  const { offer, change, leave } = useOffer(id);
  const [edited, setEdited] = useState<WorkspaceEvent | null>(null);
  const limits = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The entry where the keyboard goes on: what was pressed there goes with what it changed. */
  const goesOnAt = useRef<string | null>(null);
  useEffect(() => {
    const id = goesOnAt.current;
    goesOnAt.current = null;
    if (id === null || document.activeElement !== document.body) return;
    const entry = document.getElementById(entryElementId({ id }));
    (entry?.querySelector('button') ?? heading.current)?.focus();
  }, [entries, warnings, left]);
  const take = useWayOut(id, {
    correct: (eventId) => setEdited(workspace.events[eventId] ?? null),
    limits: () => {
      limits.current?.scrollIntoView({ block: 'nearest' });
      limits.current?.focus();
    },
  });
  const facts = caseOf(workspace, id);
  // What the same recruiter heard about another job is corrected as what was said there.
  const editedAt = edited === null ? null : edited.opportunityIds.includes(id) ? facts : caseOf(workspace, edited.opportunityIds[0] ?? id);
  if (opportunity === null || facts === null) return null;
  const letGo = ({ key, aboutId }: Pick<NegotiationWarning, 'key' | 'aboutId'>): void => {
    // What is being typed is kept first, so that taking this back takes back nothing else.
    leave();
    goesOnAt.current = aboutId;
    change((own) => ({ ...own, ignored: [...own.ignored.filter((each) => each !== key), key].slice(-LETTER_LIMITS.ignored) }));
    leave();
  };
  const lookAgain = (entryId: string): void => {
    goesOnAt.current = entryId;
    const keys = new Set(left.filter(({ aboutId }) => aboutId === entryId).map(({ key }) => key));
    change((own) => ({ ...own, ignored: own.ignored.filter((key) => !keys.has(key)) }));
    leave();
  };
  const chosenId = offer.negotiatorId !== null && workspace.people[offer.negotiatorId] !== undefined ? offer.negotiatorId : '';
  const choices = peopleForTerms(facts, entries, offer.negotiatorId);
  const guessed =
    negotiator === null || negotiator.isChosen
      ? say('happened.who.nobody')
      : say('negotiation.with.guessed', { name: negotiator.person.name });
  return (
    <div className={styles['part']}>
      <div className={styles['main']}>
        <section aria-label={say('negotiation.note')}>
          <NoteForm key={id} facts={facts} withId={negotiator?.person.id ?? null} />
        </section>
        <section aria-labelledby="negotiation-log">
          <h2 id="negotiation-log" ref={heading} tabIndex={-1} className={text['heading']}>
            {say('negotiation.log')}
          </h2>
          {entries.length === 0 ? (
            <EmptyState title={say('negotiation.none')} detail={say('negotiation.none.detail')} />
          ) : (
            <LogList
              entries={entries.toReversed()}
              opportunity={opportunity}
              onEdit={setEdited}
              below={(entry) => (
                <>
                  {warnings
                    .filter(({ aboutId }) => aboutId === entry.id)
                    .map((warning) => {
                      const { key, way } = warning;
                      return (
                        <WarningNote key={key} warning={warning} isWhole>
                          {way !== null && (
                            <Button look="link" size="small" onClick={() => take(way)}>
                              {say(wayWords(way))}
                            </Button>
                          )}
                          <Button look="link" size="small" onClick={() => letGo(warning)}>
                            {say('negotiation.warning.leave')}
                          </Button>
                        </WarningNote>
                      );
                    })}
                  {left.some(({ aboutId }) => aboutId === entry.id) && (
                    <div>
                      <Button look="link" size="small" onClick={() => lookAgain(entry.id)}>
                        {say('negotiation.warning.again')}
                      </Button>
                    </div>
                  )}
                </>
              )}
            />
          )}
        </section>
      </div>
      <aside className={styles['aside']} aria-label={say('negotiation.aside')}>
        <div className={styles['with']}>
          <Select
            label={say('negotiation.with')}
            hint={say('negotiation.with.why')}
            value={chosenId}
            options={[{ value: '', label: guessed }, ...choices.map((person) => ({ value: person.id, label: person.name }))]}
            onChange={(value) => {
              change((own) => ({ ...own, negotiatorId: value === '' ? null : value }));
              leave();
            }}
          />
          {negotiator !== null && (
            <Button look="primary" onClick={() => navigate(writePlace(id, negotiator.person.id))}>
              {say('negotiation.write', { name: nameToGreet(negotiator.person.name) })}
            </Button>
          )}
        </div>
        <LimitsFields sectionRef={limits} offer={offer} change={change} leave={leave} />
      </aside>
      {edited !== null && editedAt !== null && (
        <EventDialog
          facts={editedAt}
          event={edited}
          title={message('happened.correct')}
          onClose={() => {
            goesOnAt.current = edited.id;
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}
