import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WorthBringing } from '../../../core/brief/answers-worth-bringing.ts';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import { useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Bringing.module.css';
import type { EditBrief } from './edit-brief.ts';

interface BringingProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
}

const toggled = <Id extends string>(ids: readonly Id[], id: Id): Id[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** What makes an answer worth bringing, or how far it has come. */
const noteOf = ({ bestAt, versions, at }: WorthBringing): Message => {
  if (bestAt !== null) return message('preparation.answers.best', { company: bestAt });
  return at === null
    ? message('preparation.answers.unwritten')
    : message('preparation.answers.version', { version: versions, at: { at, as: 'day' } });
};

/** Answers to take along: the picked ones, else what fits best. */
export function AnswersToBring({ brief, edit }: BringingProps) {
  const say = useSay();
  const kept = useWorkspace((workspace) => workspace.answers);
  const { answers, answersArePicked, own } = brief;
  // The first pick keeps the other proposals, which the person saw as the list.
  const present = answersArePicked ? own.answerIds : answers.map(({ answer }) => answer.id);
  return (
    <Section
      id="answers"
      title={say('preparation.answers')}
      pick={
        <Pick
          label={say('preparation.answers.pick')}
          items={Object.values(kept).map(({ id, question }) => ({ id, words: question, isPicked: present.includes(id) }))}
          onPick={(id) => edit((last) => ({ ...last, answerIds: toggled(present, id) }))}
        />
      }
    >
      {answers.length === 0 && <p className={styles['none']}>{say('preparation.answers.none')}</p>}
      <ul className={styles['list']}>
        {answers.map((each) => (
          <li key={each.answer.id}>
            <Link to={`/preparation/answers/${each.answer.id}`} className={styles['words']}>
              {each.answer.question}
            </Link>
            <span className={styles['note']}>{say(noteOf(each))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Stories picked for this round. */
export function StoriesToTell({ brief, edit }: BringingProps) {
  const say = useSay();
  const kept = useWorkspace((workspace) => workspace.stories);
  const { stories, own } = brief;
  return (
    <Section
      id="stories"
      title={say('preparation.stories')}
      pick={
        <Pick
          label={say('preparation.stories.pick')}
          items={Object.values(kept).map(({ id, title }) => ({ id, words: title, isPicked: own.storyIds.includes(id) }))}
          onPick={(id) => edit((last) => ({ ...last, storyIds: toggled(last.storyIds, id) }))}
        />
      }
    >
      {stories.length === 0 && <p className={styles['none']}>{say('preparation.stories.none')}</p>}
      <ul className={styles['list']}>
        {stories.map(({ id, title, result }) => (
          <li key={id}>
            <Link to={`/preparation/stories/${id}`} className={styles['words']}>
              {title}
            </Link>
            <span className={styles['note']}>{result}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Section({
  id,
  title,
  pick,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly pick: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={text['heading']}>
          {title}
        </h2>
        {pick}
      </div>
      {children}
    </section>
  );
}

interface PickProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly words: string; readonly isPicked: boolean }[];
  readonly onPick: (id: Id) => void;
}

function Pick<Id extends string>({ label, items, onPick }: PickProps<Id>) {
  const say = useSay();
  if (items.length === 0) return <span className={styles['note']}>{say('preparation.pick.empty')}</span>;
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="small">
          {label}
        </Button>
      }
    >
      {items.map(({ id, words, isPicked }) => (
        <MenuItem key={id} onChoose={() => onPick(id)} end={isPicked ? <Check aria-label={say('preparation.pick.picked')} /> : undefined}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  );
}
