import { useId, useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { NegotiationAside } from '../../negotiation/NegotiationAside.tsx';
import { TellSigned } from '../../offers/TellSigned.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { OffersTable } from './OffersTable.tsx';
import { Rates } from './Rates.tsx';
import styles from './Screen.module.css';
import { Tools } from './Tools.tsx';
import { type Ended, type OffersView, offersView } from './view.ts';
import { Weights } from './Weights.tsx';

/** The offers on the table, side by side; `?only=differences` leaves out what is the same for all, `?all` unfolds every term. */
export function OffersScreen() {
  const workspace = useWholeWorkspace();
  const now = useNow();
  const view = useMemo(() => offersView(workspace, now), [workspace, now]);
  const first = view.compared.offers[0]?.id;
  return first === undefined || first === 'present' ? <NoOffer view={view} /> : <SideBySide view={view} firstId={first} />;
}

function SideBySide({ view, firstId }: { readonly view: OffersView; readonly firstId: OpportunityId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const onlyDifferences = address.get('only') === 'differences';
  const { title, over, compared, accepted, waiting, keep, ended } = view;
  const go = ({ only = onlyDifferences, all = address.has('all') }: { readonly only?: boolean; readonly all?: boolean }): void => {
    const wanted = [...(only ? ['only=differences'] : []), ...(all ? ['all'] : [])].join('&');
    navigate(wanted === '' ? '/offers' : `/offers?${wanted}`, { replace: true });
  };
  return (
    <Screen className={styles[waiting.length > 0 ? 'alone' : 'screen']}>
      <div className={styles['head']}>
        <PageHeader
          sentence={say(title)}
          actions={<Tools compared={compared} isDecided={waiting.length > 0} />}
          {...(over === null ? {} : { over: say(over) })}
          {...(waiting.length > 0
            ? { lede: <Waiting waiting={waiting} /> }
            : accepted.length === 0
              ? {}
              : { lede: <Accepted accepted={accepted} /> })}
        />
      </div>
      <div className={styles['main']}>
        <OffersTable
          compared={compared}
          onlyDifferences={onlyDifferences}
          onOnlyDifferences={(only) => go({ only })}
          showsAll={address.has('all')}
          onShowAll={(all) => go({ all })}
          isDecided={waiting.length > 0}
        />
        {compared.present === null && waiting.length === 0 && (
          <p className={styles['add']}>
            <Link to="/offers/present" className={styles['way']}>
              {say('offers.present.add')}
            </Link>{' '}
            {say('offers.present.add.why')}
          </p>
        )}
      </div>
      {waiting.length === 0 && (
        <aside className={styles['aside']}>
          <NegotiationAside opportunityId={firstId} />
          {keep !== null && <p className={styles['keep']}>{say(keep)}</p>}
        </aside>
      )}
      <div className={styles['rest']}>
        <Rates compared={compared} />
        {compared.offers.length > 1 && <Weights offers={compared.offers} />}
        <Lately ended={ended} />
      </div>
    </Screen>
  );
}

/** Nothing to decide: what was said yes to, or how to get here, and what ended lately. */
function NoOffer({ view: { accepted, ended } }: { readonly view: OffersView }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const [first] = accepted;
  return (
    <Screen>
      {first === undefined ? (
        <EmptyState isWholeScreen title={say('offers.empty.title')} detail={say('offers.empty.text')} />
      ) : (
        <EmptyState
          isWholeScreen
          title={say('offers.accepted', { company: accepted.map(({ company }) => company) })}
          detail={say('offers.accepted.keep')}
        >
          <Button look="primary" onClick={() => navigate(`/opportunities/${first.id}`)}>
            {say('offers.accepted.left')}
          </Button>
          <Button onClick={() => navigate(`/offers/${first.id}`)}>{say('offers.accepted.terms')}</Button>
        </EmptyState>
      )}
      <Lately ended={ended} />
    </Screen>
  );
}

/** A contract was signed, and these do not know of it. */
function Waiting({ waiting }: { readonly waiting: readonly Opportunity[] }) {
  const say = useSay();
  return (
    <>
      {say('offers.signed.waiting', { count: waiting.length, companies: waiting.map(({ company }) => company) })}{' '}
      {waiting.map(({ id }) => (
        <TellSigned key={id} id={id} look="link" />
      ))}
    </>
  );
}

/** Something was said yes to while other offers stand. */
function Accepted({ accepted }: { readonly accepted: readonly Opportunity[] }) {
  const say = useSay();
  return (
    <>
      {say('offers.accepted', { company: accepted.map(({ company }) => company) })}{' '}
      {accepted.slice(0, 1).map(({ id }) => (
        <Link key={id} to={`/opportunities/${id}`} className={styles['way']}>
          {say('offers.accepted.left')}
        </Link>
      ))}
    </>
  );
}

/** Offers that were answered or ended in the last weeks, each with a way to what is left of it. */
function Lately({ ended }: { readonly ended: readonly Ended[] }) {
  const say = useSay();
  const id = useId();
  if (ended.length === 0) return null;
  return (
    <section className={styles['lately']} aria-labelledby={id}>
      <h2 id={id} className={text['heading']}>
        {say('offers.lately')}
      </h2>
      <ul>
        {ended.map(({ opportunity, words }) => (
          <li key={opportunity.id}>
            <Link to={`/opportunities/${opportunity.id}`} className={styles['way']}>
              {opportunity.company}
            </Link>{' '}
            {say(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
