import { expect, test } from 'vitest';
import type { LanguageContext } from '../../core/letters/language/context.ts';
import { createChecker, IDLE_MS } from './checker.ts';
import type { WorkerListener } from './start-worker.ts';
import type { Asked } from './talk.ts';

const context: LanguageContext = { english: 'british', names: [], field: 'text' };

const stage = () => {
  const asked: Asked[] = [];
  const listeners: WorkerListener[] = [];
  let stops = 0;
  let timer: { run: () => void; afterMs: number } | null = null;
  const checker = createChecker({
    startWorker: (listener) => {
      listeners.push(listener);
      return {
        ask: (each) => void asked.push(each),
        stop: () => {
          stops += 1;
        },
      };
    },
    setTimer: (run, afterMs) => {
      const mine = { run, afterMs };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
  });
  const told: string[] = [];
  return {
    asked,
    told,
    checker,
    stops: () => stops,
    starts: () => listeners.length,
    timer: () => timer,
    worker: () => listeners.at(-1) ?? { onTold: () => undefined, onBroken: () => undefined },
    check: (text: string, place = 'text') => checker.check(place, text, context, () => told.push(text)),
    answer: () => {
      const last = asked.at(-1);
      if (last?.kind === 'check') listeners.at(-1)?.onTold({ kind: 'found', number: last.number, found: [] });
    },
    checked: () => asked.flatMap((each) => (each.kind === 'check' ? [each.text] : [])),
  };
};

test('of several texts of a place the latest is checked, one at a time', () => {
  const { check, worker, answer, checked, told, checker } = stage();
  check('a');
  check('ab');
  expect(checker.state()).toBe('starting');
  worker().onTold({ kind: 'ready' });
  check('abc');
  check('abcd');
  answer();
  answer();
  expect([checked(), told, checker.state()]).toEqual([['ab', 'abcd'], ['ab', 'abcd'], 'ready']);
});

test('after two idle minutes the worker is stopped, and what was said stays; the next text starts it again', () => {
  const { check, worker, answer, timer, stops, starts, checker } = stage();
  check('a');
  worker().onTold({ kind: 'ready' });
  answer();
  expect([timer()?.afterMs, stops()]).toEqual([IDLE_MS, 0]);
  timer()?.run();
  expect([stops(), checker.state()]).toEqual([1, 'ready']);
  check('b');
  expect(starts()).toBe(2);
});

test('where grammar breaks, the same text is checked for its spelling', () => {
  const { asked, check, worker, answer, told, checker } = stage();
  check('a');
  worker().onTold({ kind: 'ready' });
  worker().onTold({ kind: 'failed' });
  worker().onTold({ kind: 'ready' });
  answer();
  expect([asked.flatMap((each) => (each.kind === 'begin' ? [each.means] : [])), told, checker.state()]).toEqual([
    ['grammar', 'spelling'],
    ['a'],
    'fallback',
  ]);
});

test('where nothing can be started, the checks are off', () => {
  const { check, worker, checker, starts } = stage();
  check('a');
  worker().onBroken();
  worker().onBroken();
  check('b');
  expect([checker.state(), starts()]).toEqual(['off', 2]);
});

test('what hangs is given up', () => {
  const { check, timer, stops, starts } = stage();
  check('a');
  timer()?.run();
  expect([stops(), starts()]).toEqual([1, 2]);
});
