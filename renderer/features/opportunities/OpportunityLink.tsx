import { ArrowRightLeft, Route } from 'lucide-react';
import { Link } from 'wouter';
import { Monogram } from '../../ui/Monogram.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { StageMeter } from '../../ui/StageMeter.tsx';
import { FlagMark } from './FlagMark.tsx';
import styles from './OpportunityList.module.css';
import type { OpportunityRow } from './row.ts';

/** One opportunity, a link to its page. Further props make it a row of a list. */
export function OpportunityLink({ row, ...rest }: { readonly row: OpportunityRow }) {
  const say = useSay();
  const { move } = row;
  return (
    <Link to={`/opportunities/${row.id}`} className={styles['row'] ?? ''} data-closed={row.meter.closed ?? undefined} {...rest}>
      <span className={styles['named']}>
        <Monogram name={row.company} />
        <span className={styles['words']}>
          <span className={styles['first']}>{row.company}</span>
          <span className={styles['second']}>{row.role === '' ? say('opportunities.role.unknown') : row.role}</span>
        </span>
      </span>
      <span className={styles['move']}>
        <span className={styles['node']}>{move.node !== null && <Node kind={move.node} />}</span>
        <span className={styles['words']}>
          <span className={styles['first']} data-late={move.node === 'late' || undefined}>
            {say(move.title)}
          </span>
          {move.when !== null && <span className={styles['second']}>{say(move.when)}</span>}
          {row.flag !== null && <FlagMark flag={row.flag} />}
        </span>
      </span>
      <span className={styles['stage']}>
        {say(row.stage)}
        <StageMeter reached={row.meter.reached} closed={row.meter.closed} />
      </span>
      <span className={styles['wide']} data-direct={row.recruiter === null || undefined}>
        {row.recruiter === null ? <ArrowRightLeft aria-hidden="true" /> : <Route aria-hidden="true" />}
        {row.recruiter ?? say('opportunities.route.direct')}
      </span>
      <span className={styles['wide']}>{say(row.contact)}</span>
    </Link>
  );
}
