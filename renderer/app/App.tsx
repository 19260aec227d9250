import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { Suspense, useMemo } from 'react';
import { Route, Router, Switch, useSearchParams } from 'wouter';
import { type Paper, paperSchema } from '../../core/papers/paper.ts';
import { reportAskedIn } from '../../core/report/asked.ts';
import { addMs, MINUTE_MS, msOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import { ServicesContext, useIsLoaded, useNow, useSettings } from '../data/services.ts';
import { createSay, SayContext } from '../ui/say.ts';
import { ToastHost } from '../ui/Toasts.tsx';
import { laterParts } from './later-parts.ts';
import type { ComposedWindow } from './compose-window.ts';
import { hashHref, useHashLocation, useHashSearch } from './hash-location.ts';
import { QuickPage } from './QuickPage.tsx';
import { Shell } from './Shell.tsx';

/** The window: nothing until the first snapshot, then the shell. */
export function App(composed: ComposedWindow) {
  return (
    <CSPProvider disableStyleElements>
      <ServicesContext value={composed.services}>
        <Loaded {...composed} />
      </ServicesContext>
    </CSPProvider>
  );
}

function Loaded(composed: ComposedWindow) {
  return useIsLoaded() ? <Spoken {...composed} /> : null;
}

const QUARTER_MS = 15 * MINUTE_MS;

/** Words depend on the day alone, and in every zone a day begins at a quarter of an hour: in between they stay as they are. */
const quarterOf = (now: Instant): Instant => addMs(now, -(msOf(now) % QUARTER_MS));

/** Gives the screens their language; a new quarter of an hour or zone says everything anew. */
function Spoken({ toasts, facts, formatterFor }: ComposedWindow) {
  const { zone } = useSettings();
  const now = quarterOf(useNow());
  const say = useMemo(() => createSay((message) => formatterFor(zone).say(message, now)), [formatterFor, zone, now]);
  return (
    <SayContext value={say}>
      <Tooltip.Provider>
        <Router hook={useHashLocation} searchHook={useHashSearch} hrefs={hashHref}>
          <Switch>
            <Route path="/paper/:kind/:id">{({ kind, id }) => <PaperOf kind={kind} id={id} />}</Route>
            <Route path="/quick/:window">{({ window }) => <QuickPage window={window} toasts={toasts} />}</Route>
            <Route>
              <Shell toasts={toasts} facts={facts} />
              <ToastHost toasts={toasts} />
            </Route>
          </Switch>
        </Router>
      </Tooltip.Provider>
    </SayContext>
  );
}

/** `/paper/…?size=…&token=…` is a paper and nothing else: what is printed, on a page that nobody sees. */
function PaperOf({ kind, id }: { readonly kind: string; readonly id: string }) {
  const [search] = useSearchParams();
  const token = search.get('token');
  const paper = useMemo(() => paperOf(kind, id, search), [kind, id, search]);
  if (paper === null) return null;
  return (
    <Suspense fallback={null}>
      {paper.kind === 'brief' && <laterParts.BriefPaper.Component interviewId={paper.interviewId} size={paper.size} token={token} />}
      {paper.kind === 'letter' && (
        <laterParts.LetterPaper.Component letterId={paper.letterId} size={paper.size} layout={paper.layout} token={token} />
      )}
      {paper.kind === 'list' && <laterParts.ListPaper.Component size={paper.size} token={token} />}
      {paper.kind === 'report' && <laterParts.ReportPaper.Component asked={paper.asked} size={paper.size} token={token} />}
    </Suspense>
  );
}

/** The paper an address asks for; null where it asks for none. */
const paperOf = (kind: string, id: string, search: URLSearchParams): Paper | null => {
  const size = search.get('size');
  const asked = {
    brief: { kind, interviewId: id, size },
    letter: { kind, letterId: id, size, layout: search.get('layout') },
    list: { kind, size },
    report: { kind, size, asked: reportAskedIn(search) },
  };
  return Object.values(asked).flatMap((each) => paperSchema.safeParse(each).data ?? [])[0] ?? null;
};
