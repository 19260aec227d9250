import { Fragment } from 'react';
import type { ActivityReport, ReportedOpportunity } from '../../../core/report/activity-report.ts';
import type { Activity } from '../../../core/report/activity.ts';
import { useSay } from '../../ui/say.ts';
import styles from './Report.module.css';
import { standingLine, totalsShown } from './view.ts';

export interface ReportProps {
  readonly report: ActivityReport;
  readonly leavesOutContacts: boolean;
  /** Its own heading: the first one of a page that holds nothing else. */
  readonly heading: 'h1' | 'h2';
}

/** The activity report as it stands on paper, wherever it is shown. */
export function Report({ report, leavesOutContacts, heading: Heading }: ReportProps) {
  const say = useSay();
  const { name, from, to, writtenOn, totals, opportunities } = report;
  const until = { on: to, as: 'full' } as const;
  return (
    <article className={styles['report']}>
      <header>
        <Heading className={styles['title']}>{say('report.paper.title')}</Heading>
        {name !== '' && <p className={styles['name']}>{name}</p>}
        <p>
          {from === null
            ? say('report.paper.period', { open: 'yes', to: until })
            : say('report.paper.period', { open: 'no', from: { on: from, as: 'full' }, to: until })}
        </p>
        <dl className={styles['totals']}>
          {totalsShown(totals, leavesOutContacts).map(({ count, words }) => (
            <div key={words.key}>
              <dt>{say(words)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </header>
      {opportunities.length === 0 ? (
        <p>{say('report.paper.nothing')}</p>
      ) : (
        opportunities.map((opportunity) => (
          <Position key={opportunity.id} opportunity={opportunity} hasEnded={to < writtenOn} heading={Heading === 'h1' ? 'h2' : 'h3'} />
        ))
      )}
      <footer className={styles['written']}>{say('report.paper.written', { on: { on: writtenOn, as: 'full' } })}</footer>
    </article>
  );
}

interface PositionProps {
  readonly opportunity: ReportedOpportunity;
  /** The period lies behind, so that where it stood then is not where it stands now. */
  readonly hasEnded: boolean;
  readonly heading: 'h2' | 'h3';
}

function Position({ opportunity, hasEnded, heading: Heading }: PositionProps) {
  const say = useSay();
  const { company, role, activities } = opportunity;
  return (
    <section className={styles['position']}>
      <Heading>
        {company}
        {role !== '' && <span> {role}</span>}
      </Heading>
      <p>{standingLine(opportunity, hasEnded, say)}</p>
      <table aria-label={say('report.paper.activities', { company })}>
        <thead>
          <tr>
            <th scope="col">{say('report.column.day')}</th>
            <th scope="col">{say('report.column.what')}</th>
            <th scope="col">{say('report.column.about')}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <Line key={activity.name} activity={activity} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ activity: { kind, on, time, what, about, people, notes } }: { readonly activity: Activity }) {
  const say = useSay();
  const beside = [...(about === null ? [] : [say(about)]), ...(people.length === 0 ? [] : [people.join(', ')])];
  return (
    <Fragment>
      <tr data-noted={notes !== '' || undefined}>
        <td>
          {say('report.on', { on: { on, as: 'full' } })}
          {kind === 'interview' && <span>{say('report.at', { time })}</span>}
        </td>
        <td>{say(what)}</td>
        <td>{beside.join(' · ')}</td>
      </tr>
      {notes !== '' && (
        <tr>
          <td />
          <td colSpan={2} className={styles['notes']}>
            {notes}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
