import { describe, expect, test } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Mark } from '../model/mark.ts';
import type { Settings } from '../model/settings.ts';
import { caseOf } from '../playbook/case.ts';
import { aMark, anEvent, anEventId, anOffer, anOpportunityId, at, aWorkspace, on, someSettings, someTerms } from '../testing/builders.ts';
import { afterYesOf } from './after-yes.ts';

const now = at('2026-11-30 12:00');
const employed = someSettings({
  comparison: {
    ...someSettings().comparison,
    presentJob: { company: 'Marlow & Co', role: '', terms: someTerms({ notice: { count: 4, unit: 'week' } }) },
  },
});
const accepted = anEvent('stage-reached', { id: anEventId('accepted'), stage: 'accepted', at: at('2026-11-20 10:00') });
const signed = anEvent('stage-reached', { id: anEventId('signed'), stage: 'signed', at: at('2026-11-25 16:00') });
const starts = anEvent('start-date-agreed', { at: at('2026-11-20 10:05'), on: on('2027-01-04') });

const seen = (
  events: readonly WorkspaceEvent[],
  { settings = employed, marks = [] as readonly Mark[] }: { settings?: Settings; marks?: readonly Mark[] } = {},
) => {
  const facts = caseOf(
    aWorkspace({ settings, events, marks, offers: [anOffer({ terms: someTerms({ startOn: on('2027-02-01') }) })] }),
    anOpportunityId(),
  );
  return facts === null ? null : afterYesOf(facts, settings, now);
};

describe('After a yes', () => {
  test('nothing stands before it, nor once it was taken back', () => {
    const back = anEvent('stage-reached', { id: anEventId('back'), stage: 'withdrawn', at: at('2026-11-26 10:00') });
    expect([seen([]), seen([accepted, back])]).toEqual([null, null]);
  });

  test('the day by which notice is due stands before and after the signature', () => {
    const notice = { givenOn: null, by: '2026-12-04', lastDay: null };
    expect([seen([accepted, starts]), seen([accepted, starts, signed])]).toEqual([
      { signedOn: null, firstDay: '2027-01-04', notice },
      { signedOn: '2026-11-25', firstDay: '2027-01-04', notice },
    ]);
  });

  test('notice that was given, by letter or ticked off, leads to the last day', () => {
    const letter = anEvent('contact', {
      id: anEventId('gave'),
      at: at('2026-11-26 09:30'),
      direction: 'out',
      party: 'present-employer',
      about: 'notice',
    });
    const mark = aMark(`hand-in-notice:${anOpportunityId()}:${accepted.id}`, { kind: 'done', at: at('2026-11-27 09:00') });
    const lastDays = [seen([accepted, signed, starts, letter]), seen([accepted, signed, starts], { marks: [mark] })].map((yes) => [
      yes?.notice?.givenOn,
      yes?.notice?.lastDay,
    ]);
    expect(lastDays).toEqual([
      ['2026-11-26', '2026-12-24'],
      ['2026-11-27', '2026-12-25'],
    ]);
  });

  test('notice that was handed in after a yes that was taken back counts for nothing', () => {
    const letter = anEvent('contact', {
      id: anEventId('gave'),
      at: at('2026-11-21 09:30'),
      direction: 'out',
      party: 'present-employer',
      about: 'notice',
    });
    const back = anEvent('stage-reached', { id: anEventId('back'), stage: 'withdrawn', at: at('2026-11-22 10:00') });
    const again = anEvent('stage-reached', { id: anEventId('again'), stage: 'accepted', at: at('2026-11-24 10:00') });
    const anew = anEvent('start-date-agreed', { id: anEventId('anew'), at: at('2026-11-24 10:05'), on: on('2027-01-04') });
    expect(seen([accepted, letter, starts, back, again, anew])?.notice).toEqual({ givenOn: null, by: '2026-12-04', lastDay: null });
  });

  test('a first day that was agreed with a yes that was taken back is none', () => {
    const back = anEvent('stage-reached', { id: anEventId('back'), stage: 'withdrawn', at: at('2026-11-22 10:00') });
    const again = anEvent('stage-reached', { id: anEventId('again'), stage: 'accepted', at: at('2026-11-24 10:00') });
    // That of the terms is what is left.
    expect(seen([accepted, starts, back, again])?.firstDay).toBe('2027-02-01');
  });

  test('the first day is that of the terms where none was agreed, and without a job there is no notice', () => {
    expect([seen([signed])?.firstDay, seen([signed], { settings: someSettings({ employed: false }) })?.notice]).toEqual([
      '2027-02-01',
      null,
    ]);
  });
});
