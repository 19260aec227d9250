import { Link } from 'wouter';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useWholeWorkspace } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { givenTo, handedWords } from './given.ts';
import styles from './GivenDocuments.module.css';

/** Which of the person's documents those of one opportunity have, and whether a newer one is there. */
export function GivenDocuments({ opportunityId }: { readonly opportunityId: OpportunityId }) {
  const say = useSay();
  const given = givenTo(useWholeWorkspace(), opportunityId);
  return (
    <section aria-label={say('documents.given')}>
      <h2 className={text['heading']}>{say('documents.given')}</h2>
      {given.length === 0 && <p className={styles['none']}>{say('documents.given.none')}</p>}
      <ul>
        {given.map((each) => (
          <li key={each.documentId} className={styles['given']}>
            <p className={text['strong']}>{say('documents.given.version', { title: each.title, version: each.version })}</p>
            <p className={styles['when']}>{say(handedWords(each))}</p>
            {each.isOlder && <p className={styles['older']}>{say('documents.given.older', { title: each.title })}</p>}
          </li>
        ))}
      </ul>
      <Link to="/preparation/documents" className={styles['all'] ?? ''}>
        {say('documents.given.all')}
      </Link>
    </section>
  );
}
