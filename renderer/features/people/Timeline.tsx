import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Exchange } from '../../../core/people/exchange.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { EventDialog } from '../../happenings/EventDialog.tsx';
import { exchangeWords, notesOf } from '../../people/exchange-sentences.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { useEntryHeir } from '../../ui/use-entry-heir.ts';
import { NowLine, Thread, ThreadAbout, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import { ExchangeDialog } from './ExchangeDialog.tsx';
import styles from './Timeline.module.css';

/** Everything there was with somebody, oldest first as on every thread, and what is agreed ahead of it. */
export function Timeline({ summary }: { readonly summary: PersonSummary }) {
  const say = useSay();
  const now = useNow();
  const [edited, setEdited] = useState<Exchange | null>(null);
  const { exchanges } = summary;
  const ahead = exchanges.filter(({ at }) => at > now).toReversed();
  const past = exchanges.filter(({ at }) => at <= now).toReversed();
  const { onFocus, entryProps } = useEntryHeir([...past, ...ahead].map(({ id }) => id));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className={text['heading']}>
        {say('people.timeline')}
      </h2>
      {exchanges.length === 0 ? (
        <p className={styles['none']}>{say('people.timeline.none')}</p>
      ) : (
        <Thread label={say('people.timeline')} className={styles['thread']} onFocus={onFocus}>
          {past.map((exchange) => (
            <Entry
              key={exchange.id}
              entryProps={entryProps(exchange.id)}
              exchange={exchange}
              summary={summary}
              onEdit={() => setEdited(exchange)}
            />
          ))}
          <NowLine time={say('app.at', { at: { at: now, as: 'time' } })} line={ahead.length > 0 ? 'dashed' : 'solid'} />
          {ahead.map((exchange) => (
            <Entry
              key={exchange.id}
              entryProps={entryProps(exchange.id)}
              exchange={exchange}
              summary={summary}
              isAhead
              onEdit={() => setEdited(exchange)}
            />
          ))}
        </Thread>
      )}
      {edited !== null && <Editing exchange={edited} summary={summary} onClose={() => setEdited(null)} />}
    </section>
  );
}

interface EntryProps {
  readonly exchange: Exchange;
  readonly summary: PersonSummary;
  readonly isAhead?: boolean;
  readonly onEdit: () => void;
  /** Reaches the list item. */
  readonly entryProps: Readonly<Record<string, string>>;
}

/** What can be corrected here: a fact. An interview and a document are corrected where they belong. */
const isFact = (exchange: Exchange): boolean => 'event' in exchange && exchange.event !== null;

function Entry({ exchange, summary, isAhead = false, onEdit, entryProps }: EntryProps) {
  const say = useSay();
  const { opportunities } = useWholeWorkspace();
  const what = say(exchangeWords(exchange, summary.person.name));
  const letter = exchange.kind === 'contact' ? exchange.letter : null;
  return (
    <ThreadItem
      {...entryProps}
      past={!isAhead}
      line={isAhead ? 'dashed' : 'solid'}
      className={styles['entry']}
      when={say('app.at', { at: { at: exchange.at, as: 'brief' } })}
      node={<Node kind={isAhead ? 'event' : exchange.kind === 'contact' && exchange.actionKey !== null ? 'done' : 'past-event'} />}
      end={
        isFact(exchange) && (
          <span className={styles['mending']}>
            <IconButton
              label={say('opportunity.past.edit', { what })}
              tip={say('opportunity.past.edit.tip')}
              icon={<Pencil aria-hidden="true" />}
              onClick={onEdit}
            />
          </span>
        )
      }
    >
      <ThreadTitle>
        {what}
        {exchange.opportunityIds.map((id) => {
          const company = opportunities[id]?.company;
          return (
            company !== undefined && (
              <Link key={id} to={`/opportunities/${id}`} className={styles['company']}>
                {company}
              </Link>
            )
          );
        })}
      </ThreadTitle>
      {letter !== null && (
        <ThreadAbout>
          <Link
            to={letter.opportunityId === null ? `/letters/${letter.id}` : `/opportunities/${letter.opportunityId}/letters/${letter.id}`}
            className={styles['letter']}
          >
            {say('people.timeline.letter', { subject: letter.subject })}
          </Link>
        </ThreadAbout>
      )}
      {notesOf(exchange).map((notes) => (
        <p key={notes} className={styles['notes']}>
          {notes}
        </p>
      ))}
    </ThreadItem>
  );
}

/** The dialog that corrects a fact: contact here, everything else as on its opportunity. */
function Editing({
  exchange,
  summary,
  onClose,
}: {
  readonly exchange: Exchange;
  readonly summary: PersonSummary;
  readonly onClose: () => void;
}) {
  const workspace = useWholeWorkspace();
  if (!('event' in exchange) || exchange.event === null) return null;
  if (exchange.kind === 'contact') return <ExchangeDialog summary={summary} event={exchange.event} onClose={onClose} />;
  const [place] = exchange.opportunityIds;
  const facts = place === undefined ? null : caseOf(workspace, place);
  if (facts === null) return null;
  return <EventDialog facts={facts} event={exchange.event} title={exchangeWords(exchange, summary.person.name)} onClose={onClose} />;
}
