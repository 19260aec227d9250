import { describe, expect, it } from 'vitest';
import { createSaver, SAVE_AFTER_MS } from './saver.ts';

const aTimer = () => {
  let running: { run: () => void; afterMs: number } | null = null;
  return {
    set: (run: () => void, afterMs: number) => (running = { run, afterMs }),
    clear: (timer: unknown) => {
      if (timer === running) running = null;
    },
    afterMs: () => running?.afterMs ?? null,
    ring: () => {
      const due = running;
      running = null;
      due?.run();
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
    expect(saved).toEqual([]);
    expect(timer.afterMs()).toBe(SAVE_AFTER_MS);
    timer.ring();
    timer.ring();
    expect(saved).toEqual(['Pr']);
  });

  it('saves at once when flushed, and not again when the moment has passed', () => {
    const timer = aTimer();
    const saved: string[] = [];
    const saver = createSaver(timer);
    saver.later(() => saved.push('Priya'));
    saver.flush();
    saver.flush();
    timer.ring();
    expect(saved).toEqual(['Priya']);
  });

  it('saves nothing that was cancelled', () => {
    const timer = aTimer();
    const saved: string[] = [];
    const saver = createSaver(timer);
    saver.later(() => saved.push('Priya'));
    saver.cancel();
    saver.flush();
    timer.ring();
    expect(saved).toEqual([]);
  });
});
