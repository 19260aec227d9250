import { Redirect, Route, Switch, useLocation } from 'wouter';
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
        <TodayScreen />
      </Route>
      <Route>
        <Missing />
      </Route>
    </Switch>
  );
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
