import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { opportunityIdSchema } from '../../core/model/ids.ts';
import { useWorkspace } from '../data/services.ts';
import { FirstRunScreen } from '../features/first-run/Screen.tsx';
import { LogScreen } from '../features/log/Screen.tsx';
import { TodayScreen } from '../features/today/Screen.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from '../ui/say.ts';
import { Screen } from '../ui/Screen.tsx';

/** Which screen stands on the sheet. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      <Route path="/today">
        <Today />
      </Route>
      <Route path="/log">
        <Log />
      </Route>
      <Route>
        <Missing />
      </Route>
    </Switch>
  );
}

/** With nothing to do anything about, Today is where the first interview is logged. */
function Today() {
  const isEmpty = useWorkspace(({ opportunities }) => Object.keys(opportunities).length === 0);
  return isEmpty ? <FirstRunScreen /> : <TodayScreen />;
}

/** `/log?opportunity=…` logs a further round of one that is known. */
function Log() {
  const asked = new URLSearchParams(useSearch()).get('opportunity');
  const { data: opportunityId = null } = opportunityIdSchema.safeParse(asked);
  return <LogScreen key={opportunityId} opportunityId={opportunityId} />;
}

function Missing() {
  const say = useSay();
  const [, navigate] = useLocation();
  return (
    <Screen>
      <EmptyState title={say('app.missing')}>
        <Button onClick={() => navigate('/today')}>{say('app.missing.back')}</Button>
      </EmptyState>
    </Screen>
  );
}
