import { Link } from 'wouter';
import type { Letter } from '../../../core/model/letter.ts';
import { usePlan, useWholeWorkspace } from '../../data/services.ts';
import { Node, type NodeKind } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './PanelNotes.module.css';
import { type PanelNote, panelNotes } from './panel.ts';

const NODES: Record<PanelNote['state'], NodeKind> = { 'to-write': 'later', draft: 'mine', sent: 'done' };

/** The notes to the others of the same interview, so that they are written one after the other; nothing where there are none. */
export function PanelNotes({ letter }: { readonly letter: Letter }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const notes = panelNotes(workspace, usePlan(), letter);
  if (notes.length === 0) return null;
  return (
    <section className={styles['panel']} aria-label={say('letters.panel')}>
      <h2 className={text['heading']}>{say('letters.panel')}</h2>
      <ul>
        {notes.map(({ person, state, to }) => (
          <li key={person.id}>
            <Node kind={NODES[state]} />
            <Link to={to} className={styles['link'] ?? ''}>
              {person.name}
            </Link>
            {state !== 'to-write' && <span className={styles['state']}>{say(`letters.panel.${state}`)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
