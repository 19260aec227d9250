import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useSearchParams } from 'wouter';
import {
  answerIdSchema,
  interviewIdSchema,
  letterIdSchema,
  opportunityIdSchema,
  personIdSchema,
  storyIdSchema,
} from '../../core/model/ids.ts';
import { useWorkspace } from '../data/services.ts';
import { TodayScreen } from '../features/today/Screen.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from '../ui/say.ts';
import { Screen } from '../ui/Screen.tsx';
import { laterParts } from './later-parts.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';

/** Which screen stands on the sheet; one that breaks leaves the others in reach. */
export function Routes() {
  const [path] = useLocation();
  return (
    <ScreenBoundary key={path.split('/')[1]} fallback={<Broken />}>
      <Suspense fallback={null}>
        <Screens />
      </Suspense>
    </ScreenBoundary>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      <Route path="/today">
        <Today />
      </Route>
      <Route path="/inbox">
        <laterParts.Inbox.Component />
      </Route>
      <Route path="/log">
        <Log />
      </Route>
      <Route path="/opportunities">
        <laterParts.Opportunities.Component />
      </Route>
      <Route path="/opportunities/:id/letters/:letterId">{({ letterId }) => <Letter key={letterId} id={letterId} />}</Route>
      <Route path="/opportunities/:id/write">{({ id }) => <Write id={id} />}</Route>
      <Route path="/letters/templates">
        <laterParts.LetterTemplates.Component />
      </Route>
      <Route path="/letters/:letterId">{({ letterId }) => <Letter key={letterId} id={letterId} />}</Route>
      <Route path="/write">
        <Write id={null} />
      </Route>
      <Route path="/opportunities/:id">{({ id }) => <Opportunity key={id} id={id} />}</Route>
      <Route path="/people">
        <laterParts.People.Component />
      </Route>
      <Route path="/people/references">
        <laterParts.References.Component />
      </Route>
      <Route path="/people/:id">{({ id }) => <Person key={id} id={id} />}</Route>
      <Route path="/opportunities/:id/call/:interviewId">
        {({ id, interviewId }) => <CallSheet key={interviewId} id={id} interviewId={interviewId} />}
      </Route>
      <Route path="/preparation/answers">
        <laterParts.Answers.Component />
      </Route>
      <Route path="/preparation/answers/:id">{({ id }) => <Answer id={id} />}</Route>
      <Route path="/preparation/practice">
        <laterParts.Practice.Component />
      </Route>
      <Route path="/preparation/stories">
        <laterParts.Stories.Component />
      </Route>
      <Route path="/preparation/stories/:id">{({ id }) => <Story id={id} />}</Route>
      <Route path="/preparation/documents">
        <laterParts.Documents.Component />
      </Route>
      <Route path="/preparation/:interviewId?">{({ interviewId }) => <Preparation id={interviewId} />}</Route>
      <Route path="/offers">
        <laterParts.Offers.Component />
      </Route>
      <Route path="/offers/present">
        <laterParts.PresentJob.Component />
      </Route>
      <Route path="/offers/:id/:part?">{({ id, part }) => <Offer key={id} id={id} part={part ?? 'terms'} />}</Route>
      <Route path="/insights/report">
        <laterParts.Report.Component />
      </Route>
      <Route path="/insights">
        <laterParts.Insights.Component />
      </Route>
      <Route path="/settings/:section?">{({ section }) => <laterParts.Settings.Component section={section} />}</Route>
      <Route>
        <Missing />
      </Route>
    </Switch>
  );
}

/** With nothing to do anything about, Today is where the first interview is logged. */
function Today() {
  const isEmpty = useWorkspace(({ opportunities }) => Object.keys(opportunities).length === 0);
  return isEmpty ? <laterParts.FirstRun.Component /> : <TodayScreen />;
}

/** `/log?opportunity=…` logs a further round of one that is known. */
function Log() {
  const [search] = useSearchParams();
  const opportunityId = opportunityIdSchema.safeParse(search.get('opportunity')).data ?? null;
  return <laterParts.Log.Component key={opportunityId} opportunityId={opportunityId} />;
}

/** `/opportunities/…?action=…` begins with that action, `?happened=…` with the dialog that notes it, `?debrief=…` shows the debrief of that interview, `?letters` its letters. */
function Opportunity({ id }: { readonly id: string }) {
  const [search] = useSearchParams();
  const parsed = opportunityIdSchema.safeParse(id);
  return parsed.success ? (
    <laterParts.Opportunity.Component
      id={parsed.data}
      focus={search.get('action')}
      happened={search.get('happened')}
      debrief={search.get('debrief')}
      showsLetters={search.has('letters')}
    />
  ) : (
    <Missing />
  );
}

function Letter({ id }: { readonly id: string }) {
  const parsed = letterIdSchema.safeParse(id);
  return parsed.success ? <laterParts.Letter.Component id={parsed.data} /> : <Missing />;
}

/** `/…/write?action=…` begins the letter of that action, `?kind=…&person=…&interview=…` one of the person's own wish. */
function Write({ id }: { readonly id: string | null }) {
  const [search] = useSearchParams();
  const parsed = opportunityIdSchema.nullable().safeParse(id);
  if (!parsed.success) return <Missing />;
  return (
    <laterParts.Write.Component
      key={`${id ?? ''}?${search.toString()}`}
      opportunityId={parsed.data}
      action={search.get('action')}
      kind={search.get('kind')}
      person={search.get('person')}
      interview={search.get('interview')}
      variant={search.get('variant')}
    />
  );
}

function Person({ id }: { readonly id: string }) {
  const parsed = personIdSchema.safeParse(id);
  return parsed.success ? <laterParts.Person.Component id={parsed.data} /> : <Missing />;
}

/** The sheet for the call to the recruiter after that interview. */
function CallSheet({ id, interviewId }: { readonly id: string; readonly interviewId: string }) {
  const opportunity = opportunityIdSchema.safeParse(id);
  const interview = interviewIdSchema.safeParse(interviewId);
  return opportunity.success && interview.success ? (
    <laterParts.CallSheet.Component opportunityId={opportunity.data} interviewId={interview.data} />
  ) : (
    <Missing />
  );
}

/** `/offers/…` is the terms of that opportunity’s offer; its other parts have places of their own below. */
function Offer({ id, part }: { readonly id: string; readonly part: string }) {
  const parsed = opportunityIdSchema.safeParse(id);
  return parsed.success ? <laterParts.Offer.Component id={parsed.data} part={part} /> : <Missing />;
}

/** `/preparation` is the next interview's brief. */
function Preparation({ id }: { readonly id: string | undefined }) {
  const parsed = interviewIdSchema.nullable().safeParse(id ?? null);
  return parsed.success ? <laterParts.Preparation.Component interviewId={parsed.data} /> : <Missing />;
}

function Answer({ id }: { readonly id: string }) {
  const parsed = answerIdSchema.safeParse(id);
  return parsed.success ? <laterParts.Answer.Component id={parsed.data} /> : <Missing />;
}

function Story({ id }: { readonly id: string }) {
  const parsed = storyIdSchema.safeParse(id);
  return parsed.success ? <laterParts.Story.Component id={parsed.data} /> : <Missing />;
}

function Broken() {
  const say = useSay();
  return (
    <Screen>
      <EmptyState isWholeScreen title={say('app.broken')} detail={say('app.broken.detail')}>
        <Button onClick={() => location.reload()}>{say('app.broken.reload')}</Button>
      </EmptyState>
    </Screen>
  );
}

function Missing() {
  const say = useSay();
  const [, navigate] = useLocation();
  return (
    <Screen>
      <EmptyState isWholeScreen title={say('app.missing')}>
        <Button onClick={() => navigate('/today')}>{say('app.missing.back')}</Button>
      </EmptyState>
    </Screen>
  );
}
