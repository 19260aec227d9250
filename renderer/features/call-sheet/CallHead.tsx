import { Phone } from 'lucide-react';
import { Link } from 'wouter';
import type { CallToRecruiter } from '../../../core/call-sheet/call-to-recruiter.ts';
import { named } from '../../../core/playbook/words.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './CallHead.module.css';

/** Whom to call, under which number, and about what. */
export function CallHead({ call }: { readonly call: CallToRecruiter }) {
  const say = useSay();
  const { recruiter, name, agency, parts, tries, step, finishedAt } = call;
  const [{ interview, opportunity }] = parts;
  const last = tries.at(-1);
  const shownAgency = agency === name ? '' : agency || (recruiter?.company ?? '');
  return (
    <>
      <PageHeader
        over={say('callSheet.over', {
          agency: shownAgency === '' ? 'none' : shownAgency,
          round: interview.round,
          company: opportunity.company,
          ended: { at: interview.endAt, as: 'smart' },
        })}
        sentence={say('callSheet.title', named(name))}
        lede={
          <>
            {parts.length > 1 && `${say('callSheet.several', { companies: parts.map((part) => part.opportunity.company) })} `}
            {finishedAt !== null ? say('callSheet.finished', { at: { at: finishedAt, as: 'sentence' } }) : step?.detail && say(step.detail)}
          </>
        }
      />
      <div className={styles['reach']}>
        {recruiter !== null && recruiter.phones.length > 0 ? (
          <ul className={styles['phones']} aria-label={say('callSheet.phones')}>
            {recruiter.phones.map((phone) => (
              <li key={phone} className={styles['phone']}>
                <Phone aria-hidden="true" />
                {phone}
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles['none']}>
            {say('callSheet.no-phone')}{' '}
            {recruiter !== null && (
              <Link to={`/people/${recruiter.id}`} className={styles['link'] ?? ''}>
                {say('callSheet.no-phone.add')}
              </Link>
            )}
          </p>
        )}
        {recruiter !== null && recruiter.notes.trim() !== '' && <p className={styles['note']}>{recruiter.notes}</p>}
        {last !== undefined && finishedAt === null && (
          <p className={styles['none']}>{say('callSheet.tried', { count: tries.length, last: { at: last, as: 'sentence' } })}</p>
        )}
      </div>
    </>
  );
}
