import { describe, expect, it } from 'vitest';
import { anEvent, anEventId, at } from '../testing/builders.ts';
import { lastStageOf, stageOf } from './stage.ts';

const interviewing = anEvent('stage-reached', { id: anEventId('interviewing'), at: at('2026-11-11 14:30') });
const silent = anEvent('stage-reached', { id: anEventId('silent'), stage: 'silent', at: at('2026-12-07 09:00') });
const offered = anEvent('offer-made', { at: at('2026-12-09 11:00') });

describe('where an opportunity stands', () => {
  it('is where it was noted last, in whatever order the facts come', () => {
    const paused = anEvent('stage-reached', { stage: 'paused', at: at('2026-11-20 10:00') });
    expect([stageOf([]), stageOf([paused, interviewing])]).toEqual(['applied', 'paused']);
  });

  it('is an offer from the moment one is made, after a rejection too', () => {
    const rejected = anEvent('stage-reached', { stage: 'rejected', at: at('2026-12-08 10:00') });
    expect([stageOf([offered, interviewing]), stageOf([offered, rejected]), stageOf([offered, silent])]).toEqual([
      'offer',
      'offer',
      'offer',
    ]);
  });

  it('is what followed an offer, such as a no', () => {
    const rejected = anEvent('stage-reached', { stage: 'rejected', at: at('2026-12-10 10:00') });
    expect(stageOf([offered, rejected])).toBe('rejected');
  });

  it('keeps the person’s own name for an offer when the offer itself is noted afterwards', () => {
    const named = anEvent('stage-reached', { stage: 'offer', at: at('2026-12-09 10:00') });
    expect(lastStageOf([named, offered])).toEqual({ stage: 'offer', at: at('2026-12-09 10:00'), customStageId: null });
  });

  it('is no longer silent once the employer or the recruiter writes, but stays so for a word of a reference or of one’s own', () => {
    const said = (given: Parameters<typeof anEvent<'contact'>>[1]) =>
      stageOf([silent, interviewing, anEvent('contact', { at: at('2026-12-08 09:00'), ...given })]);
    expect([
      said({}),
      said({ party: 'recruiter' }),
      said({ party: 'reference' }),
      said({ direction: 'out' }),
      said({ at: at('2026-12-06 09:00') }),
    ]).toEqual(['interviewing', 'interviewing', 'silent', 'silent', 'silent']);
  });

  it('may fall silent a second time', () => {
    const wrote = anEvent('contact', { at: at('2026-12-08 09:00') });
    const again = anEvent('stage-reached', { id: anEventId('again'), stage: 'silent', at: at('2027-01-11 09:00') });
    const back = anEvent('contact', { id: anEventId('back'), at: at('2027-01-20 09:00') });
    expect([stageOf([interviewing, silent, wrote, again]), stageOf([interviewing, silent, wrote, again, back])]).toEqual([
      'silent',
      'interviewing',
    ]);
  });
});
