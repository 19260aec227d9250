import { Ellipsis, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { EventDialog } from '../../happenings/EventDialog.tsx';
import { message } from '../../../core/messages/message.ts';
import { useOpenQuick } from '../../quick/use-open-quick.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { Monogram } from '../../ui/Monogram.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { ExchangeDialog } from './ExchangeDialog.tsx';
import { newExchange } from './exchange-form.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { whoWords } from '../../people/who-words.ts';
import styles from './PersonHead.module.css';
import { Reach } from './Reach.tsx';

type Layer = { readonly kind: 'exchange' | 'merge' } | { readonly kind: 'told'; readonly opportunity: Opportunity };

/** Who it is, how to reach them, which opportunities they belong to, and what can be done. */
export function PersonHead({ summary }: { readonly summary: PersonSummary }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const [layer, setLayer] = useState<Layer | null>(null);
  const openCaller = useOpenQuick('caller');
  const { person, dealings } = summary;
  const close = (): void => setLayer(null);
  const remove = async (): Promise<void> => {
    const answer = await send('person.remove', { id: person.id });
    if (answer.ok) navigate('/people');
  };
  const told = layer?.kind === 'told' ? caseOf(workspace, layer.opportunity.id) : null;
  return (
    <header>
      <div className={styles['head']}>
        <Monogram name={person.name} size="large" />
        <div className={styles['names']}>
          <h1 className={text['title']}>{person.name}</h1>
          <p className={text['second']}>{whoWords(person, say)}</p>
        </div>
        <div className={styles['acts']}>
          <Button look="primary" icon={<Pencil aria-hidden="true" />} onClick={() => setLayer({ kind: 'exchange' })}>
            {say('people.note')}
          </Button>
          <Menu align="end" trigger={<Button iconOnly aria-label={say('people.more')} icon={<Ellipsis aria-hidden="true" />} />}>
            {dealings
              .filter(({ isOpen }) => isOpen)
              .map(({ opportunity }) => (
                <MenuItem key={opportunity.id} onChoose={() => setLayer({ kind: 'told', opportunity })} end={opportunity.role}>
                  {say('people.note.told', { company: opportunity.company })}
                </MenuItem>
              ))}
            <MenuItem onChoose={() => openCaller(person.name)}>{say('caller.show')}</MenuItem>
            <MenuItem onChoose={() => setLayer({ kind: 'merge' })}>{say('people.merge.with')}</MenuItem>
            <MenuSeparator />
            <MenuItem onChoose={() => void remove()}>{say('people.remove', { name: person.name })}</MenuItem>
          </Menu>
        </div>
      </div>
      <Reach summary={summary} />
      {dealings.length > 0 && (
        <ul className={styles['dealings']} aria-label={say('people.dealings')}>
          {dealings.map(({ opportunity, parts, stage, isOpen }) => (
            <li key={opportunity.id} data-closed={!isOpen || undefined}>
              <Link to={`/opportunities/${opportunity.id}`} className={styles['dealing']}>
                {[opportunity.company, opportunity.role].filter((words) => words !== '').join(', ')}
              </Link>
              <span className={styles['stage']}>
                {[say(stage), ...parts.map((part) => say('people.dealing.part', { part: part === 'in-touch' ? 'other' : part }))].join(
                  ', ',
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {layer?.kind === 'exchange' && <ExchangeDialog summary={summary} event={newExchange(summary, now)} onClose={close} />}
      {layer?.kind === 'merge' && <MergeDialog first={person} second={null} keepFirst={person.id} onClose={close} />}
      {told !== null && (
        <EventDialog
          facts={told}
          event={{ kind: 'told', opportunityIds: [told.opportunity.id], at: now, notes: '', topic: 'pay', words: '', personId: person.id }}
          title={message('happened.you-told')}
          onClose={close}
        />
      )}
    </header>
  );
}
