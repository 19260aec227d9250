import { useLocation } from 'wouter';
import type { PresentJob } from '../../../core/model/offer.ts';
import { LINE_LIMIT } from '../../../core/model/text.ts';
import { usualCurrency } from '../../../core/offers/currencies.ts';
import { noTerms, saysNothing } from '../../../core/offers/no-terms.ts';
import { useSend, useWholeWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { Button } from '../../ui/Button.tsx';
import { Pair } from '../../ui/Form.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TermsForm } from './terms/TermsForm.tsx';
import { YearAside } from './YearAside.tsx';
import styles from './TermsPart.module.css';

/** The job the person has now, to compare offers with and for its notice; saved as it is typed. */
export function PresentJobScreen() {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const begun: PresentJob = { company: '', role: '', terms: noTerms(usualCurrency(workspace)) };
  const { value, edit, leave } = useEdited('present job', workspace.settings.comparison.presentJob, (presentJob) =>
    send('settings.update', { comparison: { presentJob: presentJob === null || saysNothing(presentJob) ? null : presentJob } }),
  );
  const job = value ?? begun;
  const change = (part: (now: PresentJob) => PresentJob): void => edit((own) => part(own ?? begun));
  return (
    <Screen>
      <PageHeader
        over={say('offerTerms.present.over')}
        sentence={say('offerTerms.present')}
        lede={say('offerTerms.present.lede')}
        actions={<Button onClick={() => navigate('/offers')}>{say('offerTerms.back')}</Button>}
      />
      <div className={styles['part']} data-below>
        <div>
          <div className={styles['who']}>
            <Pair>
              <TextField
                label={say('offerTerms.present.company')}
                maxLength={LINE_LIMIT}
                value={job.company}
                onChange={(company) => change((now) => ({ ...now, company }))}
                onBlur={leave}
              />
              <TextField
                label={say('offerTerms.present.role')}
                maxLength={LINE_LIMIT}
                value={job.role}
                onChange={(role) => change((now) => ({ ...now, role }))}
                onBlur={leave}
              />
            </Pair>
          </div>
          <TermsForm
            begins={false}
            terms={job.terms}
            edit={(terms) => change((now) => ({ ...now, terms: terms(now.terms) }))}
            onLeave={leave}
          />
        </div>
        <YearAside terms={job.terms} />
      </div>
    </Screen>
  );
}
