import { Link } from 'wouter';
import type { Person } from '../../../core/model/person.ts';
import { phoneOf, regionOf } from '../../../core/people/phone-number.ts';
import type { Case } from '../../../core/playbook/case.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { isPage } from '../../preparation/links.ts';
import { PersonPages } from '../../preparation/PersonPages.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Monogram } from '../../ui/Monogram.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { peopleOf } from './people.ts';
import styles from './PeopleTab.module.css';

/** Everybody of this opportunity, with how to reach them. */
export function PeopleTab({ facts }: { readonly facts: Case }) {
  const say = useSay();
  const groups = peopleOf(facts);
  if (groups.length === 0) return <EmptyState title={say('opportunity.people.empty')} />;
  return (
    <div className={styles['groups']}>
      {groups.map(({ part, people }) => (
        <section key={part} aria-label={say(`opportunity.people.${part}`)}>
          <h2 className={text['heading']}>{say(`opportunity.people.${part}`)}</h2>
          <ul>
            {people.map((person) => (
              <li key={person.id} className={styles['person']}>
                <Monogram name={person.name} />
                <OnePerson person={person} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OnePerson({ person }: { readonly person: Person }) {
  const say = useSay();
  const send = useSend();
  const region = regionOf(useSettings().zone);
  const { id, name, title, company, emails, phones, research, links } = person;
  const about = [title, company].filter((words) => words !== '').join(', ');
  return (
    <div>
      <Link to={`/people/${id}`} className={styles['name'] ?? ''}>
        {name}
      </Link>
      {about !== '' && <p className={styles['about']}>{about}</p>}
      {emails.map((email) => (
        <p key={email} className={styles['about']}>
          {say('opportunity.people.mail')}{' '}
          <Button look="link" onClick={() => void send('link.open', { url: `mailto:${email}` })}>
            {email}
          </Button>
        </p>
      ))}
      {phones
        .map((phone) => phoneOf(phone, region))
        .map(({ typed, shown, callTo }) => (
          <p key={typed} className={styles['about']}>
            {say('opportunity.people.phone')}{' '}
            {callTo === null ? (
              <span className={styles['number']}>{shown}</span>
            ) : (
              <Button
                look="link"
                aria-label={say('people.call', { number: shown })}
                onClick={() => void send('link.open', { url: callTo })}
              >
                {shown}
              </Button>
            )}
          </p>
        ))}
      {research.trim() !== '' && (
        <p className={styles['research']}>
          <span className={text['unseen']}>{say('opportunity.people.research')} </span>
          {research.trim()}
        </p>
      )}
      {links.some(isPage) && (
        <p className={styles['pages']}>
          <PersonPages links={links} />
        </p>
      )}
    </div>
  );
}
