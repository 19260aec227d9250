import { describe, expect, test } from 'vitest';
import { nameInFull, namesTogether, nameToGreet } from './address.ts';

describe('The name to greet somebody by', () => {
  test.each([
    ['Priya Nair', 'Priya'],
    ['Priya', 'Priya'],
    ['Anne-Marie Duval', 'Anne-Marie'],
    ['John Q. Smith', 'John'],
    ['Ludwig van Beethoven', 'Ludwig'],
    ['Nair, Priya', 'Priya'],
    ['NAIR Priya', 'Priya'],
    ['Priya NAIR', 'Priya'],
    ['Priya Nair, PhD', 'Priya'],
    ['Alexandra "Alex" Reid', 'Alex'],
    ['Robert (Bob) Stone', 'Bob'],
    ['Zoë Müller', 'Zoë'],
  ])('%s is greeted as %s', (name, greeted) => {
    expect(nameToGreet(name)).toBe(greeted);
  });

  test.each([
    ['Dr Amina Yusuf', 'Dr Amina Yusuf'],
    ['Mrs. Carter', 'Mrs. Carter'],
    ['J. Smith', 'J. Smith'],
    ['J Robert Smith', 'J Robert Smith'],
    ['Zhang Wei', 'Zhang Wei'],
    ['Nguyen Van An', 'Nguyen Van An'],
    ['Mary Ann Lee', 'Mary Ann Lee'],
    ['Maria del Carmen López García', 'Maria del Carmen López García'],
    ['Abdul Rahman Khan', 'Abdul Rahman Khan'],
    ['de la Cruz', 'de la Cruz'],
    ['王伟', '王伟'],
    ['Наталья Иванова', 'Наталья Иванова'],
    ['PRIYA NAIR', 'PRIYA NAIR'],
    ['HR team', 'HR team'],
  ])('%s leaves doubt, or none: %s', (name, greeted) => {
    expect(nameToGreet(name)).toBe(greeted);
  });

  test('what stands after a name is no part of it', () => {
    expect(['Nair, Priya', 'Priya Nair, MBA, PMP', 'Robert (Bob) Stone', 'Priya Nair'].map(nameInFull)).toEqual([
      'Priya Nair',
      'Priya Nair',
      'Robert Stone',
      'Priya Nair',
    ]);
  });

  test('several names read as a list, with the comma where it is usual', () => {
    const names = ['Priya Nair', 'Dev Rao', 'Lotte Brandt'];

    expect([namesTogether(names, 'british'), namesTogether(names, 'american'), namesTogether(['Priya Nair'], 'british')]).toEqual([
      'Priya Nair, Dev Rao and Lotte Brandt',
      'Priya Nair, Dev Rao, and Lotte Brandt',
      'Priya Nair',
    ]);
  });
});
