import { message } from '../../messages/message.ts';
import { keepPerformingGuide } from '../guides/keep-performing.ts';
import type { Interview } from '../../model/interview.ts';
import type { Instant, LocalDay } from '../../time/types.ts';
import { addDays, mondayOf } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import { keyOf } from '../action-key.ts';
import { nextWorkingMorning } from '../interview-hours.ts';

interface GoodTalk {
  readonly company: string;
  readonly interview: Interview;
  readonly morningAt: Instant;
  readonly on: LocalDay;
}

const goodTalksIn = ({ cases, settings }: Together): readonly GoodTalk[] =>
  cases
    .flatMap(({ isClosed, held, opportunity }) =>
      (isClosed ? [] : held)
        .filter(({ feeling }) => feeling === 'good' || feeling === 'wonderful')
        .map((interview): GoodTalk => {
          const morningAt = nextWorkingMorning(interview.endAt, settings);
          return { company: opportunity.company, interview, morningAt, on: dayOf(morningAt, settings.zone) };
        }),
    )
    .sort((a, b) =>
      a.interview.endAt !== b.interview.endAt ? (a.interview.endAt < b.interview.endAt ? -1 : 1) : a.interview.id < b.interview.id ? -1 : 1,
    );

const monthOf = ({ on }: GoodTalk): string => on.slice(0, 'YYYY-MM'.length);

/** After the first good talk of a month, so that it is said once a month at most; only the latest month counts. */
const sayOnce = (together: Together): readonly AcrossProposal[] => {
  const { settings, passed } = together;
  const talks = settings.employed ? goodTalksIn(together) : [];
  const last = talks.at(-1);
  const talk = last === undefined ? undefined : talks.find((each) => monthOf(each) === monthOf(last));
  if (talk === undefined) return [];
  const { company, interview, morningAt, on } = talk;
  const latestAt = endOfDay(addDays(mondayOf(on), 6), settings.zone);
  return [
    {
      opportunityId: null,
      key: keyOf('keep-performing', monthOf(talk)),
      interviewId: interview.id,
      title: message('playbook.keep-performing.title'),
      detail: message('playbook.keep-performing.detail'),
      move: 'yours',
      earliestAt: morningAt,
      idealAt: morningAt,
      latestAt,
      precision: 'day',
      minutes: 0,
      mend: null,
      facts: [message('playbook.fact.interview-felt-good', { company, round: interview.round })],
      changes: message('playbook.changes.employed'),
      wanted: !passed(latestAt),
    },
  ];
};

/** Keep doing well in your present job; your name there is what brought you here. */
export const keepPerforming: AcrossRule = {
  id: 'keep-performing',
  kind: 'kindness',
  trigger: 'several-opportunities',
  advice: [30],
  condition: message('playbook.keep-performing.condition'),
  rule: message('playbook.keep-performing.rule'),
  timing: message('playbook.keep-performing.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: ['employed'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: keepPerformingGuide,
  onDone: null,
  propose: sayOnce,
  titleOf: null,
};
