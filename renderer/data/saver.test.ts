import { describe, expect, it } from 'vitest';
import { createSaver, SAVE_AFTER_MS, SAVE_AT_LATEST_MS } from './saver.ts';

/** Timers that ring when the time is moved on by hand. */
const aTimer = () => {
  let ms = 0;
  const running = new Set<{ readonly run: () => void; readonly at: number }>();
  return {
    set: (run: () => void, afterMs: number) => {
      const timer = { run, at: ms + afterMs };
      running.add(timer);
      return timer;
    },
    clear: (timer: unknown) => {
      for (const each of running) if (each === timer) running.delete(each);
    },
    pass: (passedMs: number) => {
      ms += passedMs;
      for (const timer of [...running].sort((a, b) => a.at - b.at)) {
        if (timer.at > ms || !running.delete(timer)) continue;
        timer.run();
      }
    },
  };
};

describe('a saver', () => {
  it('saves the newest value once, a moment after the last letter', () => {
    const timer = aTimer();
    const saved: string[] = [];
    const saver = createSaver(timer);
    saver.later(() => saved.push('P'));
    saver.later(() => saved.push('Pr'));
    timer.pass(SAVE_AFTER_MS - 1);
    expect(saved).toEqual([]);
    timer.pass(1);
    timer.pass(SAVE_AT_LATEST_MS);
    expect(saved).toEqual(['Pr']);
  });

  it('does not wait for a rest for ever: who types on and on loses no more than the last second', () => {
    const timer = aTimer();
    const saved: number[] = [];
    const saver = createSaver(timer);
    for (let letter = 1; letter <= 10; letter += 1) {
      saver.later(() => saved.push(letter));
      timer.pass(200);
    }
    timer.pass(SAVE_AFTER_MS);
    expect(saved).toEqual([4, 8, 10]);
  });

  it('saves at once when flushed, and not again when the moment has passed', () => {
    const timer = aTimer();
    const saved: string[] = [];
    const saver = createSaver(timer);
    saver.later(() => saved.push('Priya'));
    saver.flush();
    saver.flush();
    timer.pass(SAVE_AT_LATEST_MS);
    expect(saved).toEqual(['Priya']);
  });

  it('saves nothing that was cancelled', () => {
    const timer = aTimer();
    const saved: string[] = [];
    const saver = createSaver(timer);
    saver.later(() => saved.push('Priya'));
    saver.cancel();
    saver.flush();
    timer.pass(SAVE_AT_LATEST_MS);
    expect(saved).toEqual([]);
  });
});
