import { useMemo, useState } from 'react';
import type { Sheet } from '../../../../core/papers/paper.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../../data/services.ts';
import { useDrawnPaper } from '../../../papers/use-drawn-paper.ts';
import { useSay } from '../../../ui/say.ts';
import type { OpportunityRow } from '../row.ts';
import { createShelving } from '../view.ts';
import styles from './ListPaper.module.css';

export interface ListPaperPageProps {
  readonly size: Sheet;
  /** What the main process knows this page by; null where somebody only looks at it. */
  readonly token: string | null;
}

/** A page that holds nothing but the list of every opportunity, what is next first, and says when it can be printed. */
export function ListPaperPage({ size, token }: ListPaperPageProps) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [shelve] = useState(createShelving);
  const { entries } = useMemo(() => shelve(workspace, actions, now), [shelve, workspace, actions, now]);
  const title = say('opportunities.paper.title', { day: { at: now, as: 'long-day' } });
  const paper = useDrawnPaper(title, token);
  return (
    <main ref={paper} className={styles['paper']} data-size={size}>
      <h1>{title}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('opportunities.column.company')}</th>
            <th scope="col">{say('opportunities.column.stage')}</th>
            <th scope="col">{say('opportunities.column.move')}</th>
            <th scope="col">{say('opportunities.column.route')}</th>
            <th scope="col">{say('opportunities.column.contact')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ row }) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

function Line({ row: { company, role, stage, move, recruiter, contact } }: { readonly row: OpportunityRow }) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        {company}
        <span>{role === '' ? say('opportunities.role.unknown') : role}</span>
      </th>
      <td>{say(stage)}</td>
      <td>
        {say(move.title)}
        {move.when !== null && <span>{say(move.when)}</span>}
      </td>
      <td>{recruiter ?? say('opportunities.route.direct')}</td>
      <td>{say(contact)}</td>
    </tr>
  );
}
