import { ScrollText, Table } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { headlineOf, tallyOf } from '../../../core/insights/headline.ts';
import { scopeOf, everything } from '../../../core/insights/scope.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { FigureFrameContext } from './figure-frame.ts';
import { FlowFigure } from './FlowFigure.tsx';
import { FunnelFigure } from './FunnelFigure.tsx';
import { AnswerTimes } from './learned/AnswerTimes.tsx';
import { EffortByWeek } from './learned/EffortByWeek.tsx';
import { FollowUps } from './learned/FollowUps.tsx';
import { NamedDays } from './learned/NamedDays.tsx';
import { Signs } from './learned/Signs.tsx';
import { useLearned } from './learned/use-learned.ts';
import { GapsFigure } from './GapsFigure.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import styles from './Screen.module.css';
import { SourcesFigure } from './SourcesFigure.tsx';
import { aboutOf } from './about.ts';
import { addressOf, type Wanted, wantedOf } from './wanted.ts';

/** No wish but for a scope. */
const nothingElse: Omit<Wanted, 'scope'> = { gaps: { filter: 'all', about: null, showsEarlier: false }, showsTables: false };

/** What the person's own results teach: where applications end, what keeps coming back. The address says over what. */
export function InsightsScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const wanted = wantedOf(address);
  // Told by its address, so that opening a gap or turning to the tables counts nothing anew.
  const scopeAsked = addressOf({ ...nothingElse, scope: wanted.scope });
  const wantedScope = useMemo(() => wantedOf(new URLSearchParams(scopeAsked.split('?')[1])).scope, [scopeAsked]);
  const scope = useMemo(() => scopeOf(workspace, wantedScope, now), [workspace, wantedScope, now]);
  const learned = useLearned(workspace, scope, wantedScope);
  const tally = useMemo(() => tallyOf(scope), [scope]);
  const want = (next: Partial<Wanted>): void => navigate(addressOf({ ...wanted, ...next }), { replace: true });

  if (scope.outOf === 0)
    return (
      <Screen>
        <EmptyState isWholeScreen title={say('insights.none.title')} detail={say('insights.none.text')}>
          <Button look="primary" onClick={() => navigate('/opportunities?add')}>
            {say('insights.none.act')}
          </Button>
        </EmptyState>
      </Screen>
    );
  const { title, lede } = headlineOf(tally);
  const count = scope.opportunities.length;
  const about = say(aboutOf(scope));
  return (
    <Screen>
      <PageHeader
        sentence={count === 0 ? say('insights.narrowed.none') : say(title)}
        over={about}
        lede={count === 0 ? undefined : say(lede)}
        actions={
          <>
            <Button look="quiet" icon={<Table aria-hidden="true" />} onClick={() => want({ showsTables: !wanted.showsTables })}>
              {say(wanted.showsTables ? 'insights.pictures' : 'insights.tables')}
            </Button>
            <Button look="quiet" icon={<ScrollText aria-hidden="true" />} onClick={() => navigate('/insights/report')}>
              {say('report.open')}
            </Button>
          </>
        }
      />
      <ScopeBar wanted={wanted.scope} scope={scope} onWant={(next) => want({ scope: next })} />
      {count === 0 ? (
        <div className={styles['empty']}>
          <Button
            onClick={({ currentTarget }) => {
              want({ scope: everything });
              // The button goes, and all of the screen is another one.
              currentTarget.closest('main')?.focus({ preventScroll: true });
            }}
          >
            {say('insights.narrowed.clear')}
          </Button>
        </div>
      ) : (
        <FigureFrameContext value={{ showsTables: wanted.showsTables, about }}>
          <div className={styles['flow']}>
            <FlowFigure scope={scope} title={say(title)} />
          </div>
          <div className={styles['wide']}>
            <GapsFigure scope={scope} wanted={wanted.gaps} onWant={(gaps) => want({ gaps })} />
            <div className={styles['stack']}>
              <AnswerTimes learned={learned} />
              <NamedDays learned={learned} />
            </div>
          </div>
          <div className={styles['pair']}>
            <FunnelFigure scope={scope} />
            <SourcesFigure scope={scope} />
          </div>
          <div className={styles['one']}>
            <Signs learned={learned} />
          </div>
          <div className={styles['wide']}>
            <EffortByWeek learned={learned} />
            <FollowUps learned={learned} />
          </div>
        </FigureFrameContext>
      )}
    </Screen>
  );
}
