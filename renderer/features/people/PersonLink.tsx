import { Link } from 'wouter';
import { Monogram } from '../../ui/Monogram.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './PeopleList.module.css';
import { roleWords } from '../../people/who-words.ts';
import type { PersonRow } from './view.ts';

/** Somebody as a row, a link to their page. Further props make it a row of a list. */
export function PersonLink({ row, ...rest }: { readonly row: PersonRow }) {
  const say = useSay();
  const { name, about, roles, companies, next, contact } = row;
  const [company, ...others] = companies;
  return (
    <Link to={`/people/${row.id}`} className={styles['row'] ?? ''} {...rest}>
      <span className={styles['named']}>
        <Monogram name={name} />
        <span className={styles['words']}>
          <span className={styles['first']}>{name}</span>
          <span className={styles['second']}>{about}</span>
        </span>
      </span>
      <span className={styles['next']}>
        <span className={styles['node']}>{next !== null && <Node kind={next.node} />}</span>
        {next === null ? (
          <span className={styles['none']}>{say('people.next.none')}</span>
        ) : (
          <span className={styles['words']}>
            <span className={styles['first']} data-late={next.node === 'late' || undefined}>
              {say(next.title)}
            </span>
            <span className={styles['second']}>{say(next.when)}</span>
          </span>
        )}
      </span>
      <span className={styles['role']}>{roleWords(roles, say)}</span>
      <span className={styles['wide']}>
        {company === undefined || others.length < 2
          ? companies.join(', ')
          : say('people.companies.more', { company, count: others.length })}
      </span>
      <span className={styles['wide']}>{say(contact)}</span>
    </Link>
  );
}
