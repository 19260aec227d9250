import type { CallerCard } from '../../../core/caller/caller-card.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Card.module.css';
import { opportunityName } from './head.ts';

/** More are a key away in the main window (ours). */
const SHOWN = 3;

/** What else they have to do with: one click, and the card is about that. */
export function Also({ card: { others }, onTakeFor }: { readonly card: CallerCard; readonly onTakeFor: (id: OpportunityId) => void }) {
  const say = useSay();
  if (others.length === 0) return null;
  const running = others.filter(({ isOpen }) => isOpen);
  const shown = running.slice(0, SHOWN);
  const agencies = new Set(others.map(({ opportunity: { route } }) => (route.kind === 'recruiter' ? route.agency : '')));
  const [agency = ''] = agencies;
  const rest = others.length - shown.length;
  return (
    <footer className={styles['also']}>
      <span id="caller-also">{agencies.size === 1 && agency !== '' ? say('caller.also.agency', { agency }) : say('caller.also')}</span>
      <ul aria-labelledby="caller-also">
        {shown.map(({ opportunity }) => (
          <li key={opportunity.id}>
            <Button look="link" onClick={() => onTakeFor(opportunity.id)}>
              {opportunityName(opportunity)}
            </Button>
          </li>
        ))}
        {rest > 0 && <li>{say(running.length > SHOWN ? 'caller.more' : 'caller.also.closed', { count: rest })}</li>}
      </ul>
    </footer>
  );
}
