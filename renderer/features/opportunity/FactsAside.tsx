import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { OfferFact } from '../../offers/OfferFact.tsx';
import { Place } from '../../places/Place.tsx';
import { Fact, Facts } from '../../ui/Facts.tsx';
import { useSay } from '../../ui/say.ts';
import { factsOf } from './facts.ts';

/** What is known, beside the playbook. */
export function FactsAside({ facts }: { readonly facts: Case }) {
  const say = useSay();
  return (
    <aside aria-label={say('opportunity.facts')}>
      <Facts>
        <OfferFact facts={facts} />
        {factsOf(facts, useSettings(), useNow()).map(({ term, said, detail }) => (
          <Fact key={term.key} term={say(term)} human={said.kind === 'human'} {...(detail === null ? {} : { detail: say(detail) })}>
            {said.kind === 'place' ? <Place place={said.place} /> : said.kind === 'human' ? said.text : say(said.message)}
          </Fact>
        ))}
      </Facts>
    </aside>
  );
}
