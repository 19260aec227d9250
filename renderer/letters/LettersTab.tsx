import { ChevronDown, Trash2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { purposesFor } from '../../core/letters/compose/purposes-for.ts';
import { letterPlace, writePlace } from '../../core/letters/places.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { letterKindSchema, type Letter, type LetterKind } from '../../core/model/letter.ts';
import type { Action } from '../../core/playbook/action.ts';
import { letterPlaceOf } from '../actions/begin-words.ts';
import { nodeOf } from '../actions/when.ts';
import { useNow, useSend, useWholeWorkspace } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { Node, type NodeKind } from '../ui/Node.tsx';
import { useSay } from '../ui/say.ts';
import { Submenu } from '../ui/Submenu.tsx';
import { MENU_ATTRIBUTE, useRowMenu } from '../ui/use-row-menu.tsx';
import text from '../ui/text.module.css';
import styles from './LettersTab.module.css';
import { lettersOf } from './letters-of.ts';
import { letterName, variantWords } from './words.ts';

export interface LettersTabProps {
  readonly opportunityId: OpportunityId;
  /** The plan of this opportunity. */
  readonly actions: readonly Action[];
}

/** The letters of one opportunity: those the plan asks for, drafts, and what was sent. */
export function LettersTab({ opportunityId, actions }: LettersTabProps) {
  const say = useSay();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const { toWrite, drafts, sent } = lettersOf(workspace, actions, opportunityId);
  return (
    <div className={styles['letters']}>
      {toWrite.length + drafts.length + sent.length === 0 && <EmptyState title={say('letters.tab.none')} />}
      {toWrite.length > 0 && (
        <section aria-label={say('letters.tab.to-write')}>
          <h2 className={text['heading']}>{say('letters.tab.to-write')}</h2>
          <ul>
            {toWrite.map((action) => (
              <li key={action.key} className={styles['letter']}>
                <Node kind={nodeOf(action, now)} />
                <Link to={letterPlaceOf(action) ?? ''} className={styles['name'] ?? ''}>
                  {say(action.title)}
                </Link>
                <span className={styles['when']}>
                  {say('app.at', {
                    at: { at: action.latestAt ?? action.idealAt, as: action.precision === 'time' ? 'brief' : 'day' },
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Kept heading={say('letters.tab.drafts')} letters={drafts} node="later" />
      <Kept heading={say('letters.tab.sent')} letters={sent} node="done" />
      <div className={styles['begin']}>
        <Begin opportunityId={opportunityId} />
        <Link to="/letters/templates" className={styles['templates'] ?? ''}>
          {say('letters.templates')}
        </Link>
      </div>
    </div>
  );
}

function Kept({ heading, letters, node }: { readonly heading: string; readonly letters: readonly Letter[]; readonly node: NodeKind }) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const letterOf = (key: string): Letter | undefined => letters.find(({ id }) => id === key);
  const { menuProps, rowMenu } = useRowMenu({
    label: (key) => {
      const letter = letterOf(key);
      return letter === undefined ? '' : say(letterName(letter, workspace));
    },
    items: (key) => {
      const letter = letterOf(key);
      if (letter === undefined) return null;
      const { id } = letter;
      return (
        <>
          <MenuItem onChoose={() => navigate(letterPlace(letter))}>{say('actions.open')}</MenuItem>
          <MenuItem onChoose={() => void send('letter.copy', { id })}>{say('sending.copy')}</MenuItem>
          <MenuItem onChoose={() => void send('letter.openInMail', { id })}>{say('sending.mail')}</MenuItem>
          <MenuSeparator />
          <MenuItem onChoose={() => void send('letter.remove', { id })}>{say('letters.remove')}</MenuItem>
        </>
      );
    },
  });
  if (letters.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 className={text['heading']}>{heading}</h2>
      <ul {...menuProps}>
        {letters.map((letter) => {
          const { id, subject, taken, changedAt, sent } = letter;
          const name = say(letterName(letter, workspace));
          return (
            <li key={id} className={styles['letter']} {...{ [MENU_ATTRIBUTE]: id }}>
              <Node kind={node} />
              <span className={styles['said']}>
                <Link to={letterPlace(letter)} className={styles['name'] ?? ''}>
                  {name}
                </Link>
                <span className={styles['subject']}>{subject === '' ? say('letters.tab.untitled') : subject}</span>
              </span>
              <span className={styles['when']}>
                {sent !== null
                  ? say('letters.tab.sent.at', { at: { at: sent.at, as: 'smart' } })
                  : taken !== null
                    ? say('letters.tab.draft.taken', { at: { at: taken.at, as: 'smart' } })
                    : say('letters.tab.draft.kept', { at: { at: changedAt, as: 'smart' } })}
              </span>
              <span className={styles['remove']}>
                <IconButton
                  icon={<Trash2 aria-hidden="true" />}
                  label={say('letters.tab.remove', { name })}
                  tip={say('letters.remove')}
                  onClick={() => void send('letter.remove', { id })}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {rowMenu}
    </section>
  );
}

/** The letters somebody may begin by themselves: those that fit where the process stands, and any other kind. */
function Begin({ opportunityId }: { readonly opportunityId: OpportunityId }) {
  const say = useSay();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const purposes = purposesFor(workspace, opportunityId, now);
  const likely = new Set<LetterKind>(purposes.map(({ kind }) => kind));
  const others = letterKindSchema.options.filter((kind) => !likely.has(kind));
  return (
    <Menu
      trigger={
        <Button>
          {say('letters.tab.begin')}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {purposes.map((purpose, index) => {
        const { kind, interviewId, personId } = purpose;
        const isOneOfSeveral = purposes.filter((other) => other.kind === kind && other.personId === personId).length > 1;
        const variant = isOneOfSeveral ? purpose.variant : null;
        const name = say(letterName(purpose, workspace));
        return (
          <MenuItem key={index} onChoose={() => navigate(writePlace({ kind, opportunityId, interviewId, personId, variant }))}>
            {variant === null ? name : say('letters.tab.begin.one', { name, about: say(variantWords(kind, variant)) })}
          </MenuItem>
        );
      })}
      {purposes.length > 0 && others.length > 0 && <MenuSeparator />}
      {others.length > 0 && (
        <Submenu label={say('letters.tab.other')}>
          {others.map((kind) => (
            <MenuItem key={kind} onChoose={() => navigate(writePlace({ kind, opportunityId }))}>
              {say(`letters.kind.${kind}`)}
            </MenuItem>
          ))}
        </Submenu>
      )}
    </Menu>
  );
}
