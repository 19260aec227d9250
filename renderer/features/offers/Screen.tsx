import { useMemo } from 'react';
import { standingOffers } from '../../../core/offers/standing-offers.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';

/** The offers on the table, side by side. */
export function OffersScreen() {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const standing = useMemo(() => standingOffers(workspace, now), [workspace, now]);
  return (
    <Screen>
      {standing.length === 0 ? (
        <EmptyState isWholeScreen title={say('offers.empty.title')} detail={say('offers.empty.text')} />
      ) : (
        <PageHeader sentence={say('offers.title', { count: standing.length })} />
      )}
    </Screen>
  );
}
