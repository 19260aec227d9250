import { describe, expect, it } from 'vitest';
import type { Person } from '../model/person.ts';
import { aPerson, aPersonId, aWorkspace } from '../testing/builders.ts';
import { duplicatePairs, duplicatesOf } from './duplicates.ts';

const person = (id: string, given: Partial<Person>): Person => aPerson({ id: aPersonId(id), ...given });
const likeness = (...people: readonly Person[]) =>
  duplicatePairs(aWorkspace({ people, interviews: [] })).map(({ likenesses }) => likenesses);

describe('people who may be one', () => {
  it('have the same name, however it is written', () => {
    const written = ['Nair, Priya', 'PRIYA NAIR', 'Príya  Nair', 'Dr. Priya Nair', 'priya-nair'];
    expect(written.map((name) => likeness(person('a', {}), person('b', { name })))).toEqual(written.map(() => [[{ kind: 'name' }]]));
  });

  it('may have letters without accents, and each a company or none', () => {
    expect([
      likeness(person('a', { name: 'Søren Weiß', company: 'Halden' }), person('b', { name: 'Soren Weiss', company: '' })),
      likeness(person('a', { company: 'Halden' }), person('b', { company: 'Pellow' })),
      likeness(person('a', { company: '' }), person('b', { company: '' })),
    ]).toEqual([[[{ kind: 'name-alone' }]], [[{ kind: 'name-elsewhere' }]], [[{ kind: 'name' }]]]);
  });

  it('have a mail address or a number in common, and each is said once', () => {
    const one = person('a', { name: 'Tom', emails: ['Tom@Brightwater.example'], phones: ['020 7946 0142'] });
    const other = person('b', { name: 'T. Lindqvist', emails: ['tom@brightwater.example'], phones: ['+44 20 7946 0142'] });
    expect(likeness(one, other)).toEqual([
      [
        { kind: 'mail', words: 'tom@brightwater.example' },
        { kind: 'phone', words: '+44 20 7946 0142' },
      ],
    ]);
  });

  it('are not told by what an office shares, nor by what is no number', () => {
    const office = ['a', 'b', 'c'].map((id) => person(id, { name: id, phones: ['020 7946 0100'], emails: ['hello@halden.example'] }));
    const noNumber = ['a', 'b'].map((id) => person(id, { name: id, phones: ['ask reception'], emails: [''] }));
    expect([likeness(...office), likeness(...noNumber)]).toEqual([[], []]);
  });

  it('are not offered again once they are known to be two', () => {
    const [one, other] = [person('a', {}), person('b', { distinctFrom: [aPersonId('a')] })];
    expect(likeness(one, other)).toEqual([]);
  });

  it('are found from either of them', () => {
    const workspace = aWorkspace({ people: [person('a', {}), person('b', {}), person('c', { name: 'Omar' })], interviews: [] });
    expect(['a', 'b', 'c'].map((id) => duplicatesOf(workspace, aPersonId(id)).length)).toEqual([1, 1, 0]);
  });
});
