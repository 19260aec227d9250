import { Check } from 'lucide-react';
import { type Person, personRoleSchema } from '../../../core/model/person.ts';
import { useEditedPerson } from '../../people/use-edited-person.ts';
import { isPage, linksIn } from '../../preparation/links.ts';
import { PersonPages } from '../../preparation/PersonPages.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Row } from '../../ui/Form.tsx';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './About.module.css';
import { LINE_LIMIT, NOTES_LIMIT } from './limits.ts';
import { Lines } from './Lines.tsx';

/** What is known of somebody, edited where it stands and saved as it is typed. */
export function About({ person }: { readonly person: Person }) {
  const say = useSay();
  const known = useEditedPerson(person);
  const { name, roles, company, title, emails, phones, notes, research, links } = known.value;
  const write = (given: Partial<Person>): void => known.edit((last) => ({ ...last, ...given }));
  const toggle = (role: Person['roles'][number]): void => {
    known.edit((last) => ({
      ...last,
      roles: last.roles.includes(role) ? last.roles.filter((each) => each !== role) : [...last.roles, role],
    }));
    known.leave();
  };
  return (
    <aside className={styles['about']} aria-labelledby="about-them">
      <h2 id="about-them" className={text['heading']}>
        {say('people.about')}
      </h2>
      <InPlace
        label={say('people.field.name')}
        limit={LINE_LIMIT}
        value={name}
        problem={name.trim() === '' ? say('people.add.name.missing') : null}
        onWrite={(words) => write({ name: words })}
        onLeave={() => {
          if (name.trim() === '') write({ name: person.name });
          known.leave();
        }}
      />
      <div role="group" aria-label={say('people.field.roles')}>
        <p className={styles['label']} aria-hidden="true">
          {say('people.field.roles')}
        </p>
        <Row>
          {personRoleSchema.options.map((role) => {
            const isOn = roles.includes(role);
            return (
              <Chip key={role} look={isOn ? 'on' : 'plain'} aria-pressed={isOn} onClick={() => toggle(role)}>
                {say(`people.role.${role}`)}
                {isOn && <Check aria-hidden="true" />}
              </Chip>
            );
          })}
        </Row>
      </div>
      <InPlace
        label={say('people.field.title')}
        placeholder={say('people.title.placeholder')}
        limit={LINE_LIMIT}
        value={title}
        onWrite={(words) => write({ title: words })}
        onLeave={known.leave}
      />
      <InPlace
        label={say('people.field.company')}
        placeholder={say('people.company.placeholder')}
        limit={LINE_LIMIT}
        value={company}
        onWrite={(words) => write({ company: words })}
        onLeave={known.leave}
      />
      <Lines kind="phone" lines={phones} onWrite={(next) => write({ phones: [...next] })} onLeave={known.leave} />
      <Lines kind="mail" lines={emails} onWrite={(next) => write({ emails: [...next] })} onLeave={known.leave} />
      <InPlace
        label={say('people.field.notes')}
        placeholder={say('people.notes.placeholder')}
        isLong
        human
        limit={NOTES_LIMIT}
        value={notes}
        onWrite={(words) => write({ notes: words })}
        onLeave={known.leave}
      />
      <InPlace
        label={say('people.field.research')}
        placeholder={say('people.research.placeholder')}
        isLong
        human
        limit={NOTES_LIMIT}
        value={research}
        onWrite={(words) => write({ research: words })}
        onLeave={known.leave}
      />
      <InPlace
        label={say('people.field.links')}
        placeholder={say('people.links.placeholder')}
        isLong
        limit={NOTES_LIMIT}
        value={links.join('\n')}
        problem={links.every(isPage) ? null : say('people.links.problem')}
        onWrite={(words) => write({ links: linksIn(words) })}
        onLeave={known.leave}
      />
      {links.some(isPage) && (
        <p className={styles['pages']}>
          <PersonPages links={links} />
        </p>
      )}
    </aside>
  );
}
