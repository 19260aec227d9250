import { expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { anEvent, anInterview, anInterviewId } from '../testing/builders.ts';
import { standingWords } from './standing-words.ts';

const first = anInterview();
const second = anInterview({ id: anInterviewId('second'), round: 2 });

it('a process stands at its own stage, else at the furthest round that takes place, else at its stage', () => {
  const cancelled = anEvent('interview-cancelled', { interviewId: second.id });
  expect([
    standingWords('interviewing', [first, second], [], null),
    standingWords('interviewing', [first, second], [cancelled], null),
    standingWords('paused', [first], [], null),
    standingWords('interviewing', [first], [], { id: 'stg_casestudy0' as never, name: 'Case study', mapsTo: 'interviewing' }),
    standingWords('applied', [], [], null),
  ]).toEqual([
    message('standing.round', { round: 2 }),
    message('standing.round', { round: 1 }),
    message('standing.stage.paused'),
    message('standing.stage.custom', { name: 'Case study' }),
    message('standing.stage.applied'),
  ]);
});
