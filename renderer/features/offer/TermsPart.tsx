import { useId } from 'react';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { usualCurrency } from '../../../core/offers/currencies.ts';
import { newOffer } from '../../../core/offers/no-terms.ts';
import { useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import { TermsForm } from './terms/TermsForm.tsx';
import { YearAside } from './YearAside.tsx';
import styles from './TermsPart.module.css';

/** What they offer, saved as it is typed, with what a year of it comes to beside it. */
export function TermsPart({ id }: { readonly id: OpportunityId }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const writing = useId();
  const begun = () => newOffer(id, usualCurrency(workspace), now);
  const { value, edit, leave } = useEdited(`offer ${id}`, workspace.offers[id] ?? null, (next) => send('offer.save', next ?? begun()));
  const offer = value ?? begun();
  return (
    <div className={styles['part']}>
      <div>
        <TermsForm
          begins
          terms={offer.terms}
          edit={(change) => edit((own) => ({ ...(own ?? begun()), terms: change((own ?? begun()).terms) }))}
          onLeave={leave}
        />
      </div>
      <YearAside terms={offer.terms}>
        <div className={styles['writing']}>
          <span id={writing}>{say('offerTerms.in-writing')}</span>
          <Switch
            labelledBy={writing}
            on={offer.isInWriting}
            onChange={(isInWriting) => {
              edit((own) => ({ ...(own ?? begun()), isInWriting }));
              leave();
            }}
          />
        </div>
      </YearAside>
    </div>
  );
}
