import { expect, it } from 'vitest';
import { aLetter } from '../../testing/letter-builders.ts';
import { throughRecruiter } from './through-recruiter.ts';

const builtIn = (variant: string) => ({ kind: 'built-in', variant, tone: 'plain' }) as const;

it('asks for thanks to be passed on, in a letter of its own to the recruiter', () => {
  expect(throughRecruiter(aLetter({ kind: 'thank-you', begunFrom: builtIn('panel') }))).toEqual(['recruiter-feedback', 'pass-on']);
});

it('asks for news a second time as a second time', () => {
  expect(
    [builtIn('standard'), builtIn('second'), { kind: 'nothing' } as const].map((begunFrom) =>
      throughRecruiter(aLetter({ kind: 'check-in', begunFrom })),
    ),
  ).toEqual([
    ['check-in', 'recruiter'],
    ['check-in', 'recruiter-second'],
    ['check-in', 'recruiter'],
  ]);
});

it('takes a decision to the recruiter', () => {
  expect((['withdrawal', 'decline', 'rejection-thanks'] as const).map((kind) => throughRecruiter(aLetter({ kind })))).toEqual([
    ['withdrawal', 'recruiter'],
    ['decline', 'recruiter'],
    ['rejection-thanks', 'recruiter'],
  ]);
});

it('leaves every other letter what it is', () => {
  expect(throughRecruiter(aLetter({ kind: 'reply' }))).toBeNull();
});
