import { describe, expect, it } from 'vitest';
import {
  anEvent,
  anEventId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  someSettings,
} from '../testing/builders.ts';
import type { Zone } from '../time/types.ts';
import { callerIndexOf } from './caller-index.ts';
import { findCallers } from './find-callers.ts';

const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Brightwater',
  phones: ['020 7946 0142'],
});
const soren = aPerson({ id: aPersonId('soren'), name: 'Søren Åkesson-Müller', company: 'Lumen & Söhne', phones: ['+45 32 12 34 56'] });
const lumen = anOpportunity({ id: anOpportunityId('lumen'), company: 'Lumen & Söhne', role: 'BI Developer' });
const northgate = anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } });
const index = callerIndexOf(aWorkspace({ opportunities: [northgate, lumen], people: [aPerson(), tom, soren] }));
const found = (typed: string) => findCallers(index, typed).map(({ id, by }) => `${id.slice(4).replace(/0+$/u, '')} by ${by}`);

describe('whoever may be calling', () => {
  it('is found by a number in any notation, and from its first digits on', () => {
    const notations = ['020 7946 0142', '+44 20 7946 0142', '0044 (0)20 7946-0142', '2079460142', 'tel:+442079460142', '020 7946 0142 x7'];
    const begun = ['020 7', '+44 20 79', '79460142', '0142'];
    expect([...notations, ...begun].map(found)).toEqual([...notations, ...begun].map(() => ['tom by number']));
  });

  it('is found from abroad, too, where nobody knows which region the person is in', () => {
    const settings = someSettings({ zone: 'UTC' as Zone });
    const nowhere = callerIndexOf(aWorkspace({ settings, people: [{ ...tom, phones: ['+44 20 7946 0142'] }] }));
    expect(['0044 (0)20 7946-0142', '00 44 20 7946'].map((typed) => findCallers(nowhere, typed).map(({ by }) => by))).toEqual([
      ['number'],
      ['number'],
    ]);
  });

  it('is found by words in any order, without accents, with a slip, and by initials', () => {
    expect(['lindqvist tom', 'lindqivst', 'soren', 'muller', 'tl', 'p. n.'].map((typed) => found(typed)[0])).toEqual([
      'tom by name',
      'tom by name',
      'soren by name',
      'soren by name',
      'tom by name',
      'priya by name',
    ]);
  });

  it('is the opportunity first, where a company is typed, and then its people', () => {
    expect(found('north')).toEqual(['northgate by company', 'priya by company', 'tom by place']);
  });

  it('who fit equally well come by what is open, then by what was noted last, then by name', () => {
    const [open, quiet, closed] = ['open', 'quiet', 'closed'].map((name) => anOpportunityId(name));
    const kims = ['zoe', 'ada', 'old', 'new', 'gone', 'none'].map((name) =>
      aPerson({ id: aPersonId(name), name: `Kim ${name}`, company: '' }),
    );
    const contact = (name: string, opportunityId: typeof open, day: string) =>
      anEvent('contact', {
        id: anEventId(name),
        personId: aPersonId(name),
        opportunityIds: [opportunityId ?? anOpportunityId()],
        at: at(`2026-11-${day} 10:00`),
      });
    const workspace = aWorkspace({
      opportunities: [open, quiet, closed].map((id) =>
        anOpportunity({ id: id ?? anOpportunityId(), company: 'Pellow', createdAt: at('2026-11-01 09:00') }),
      ),
      interviews: [],
      people: kims,
      events: [
        contact('zoe', open, '12'),
        contact('ada', open, '12'),
        contact('old', quiet, '10'),
        contact('gone', closed, '14'),
        anEvent('stage-reached', { opportunityIds: [closed ?? anOpportunityId()], stage: 'rejected', at: at('2026-11-15 10:00') }),
      ],
    });
    const ids = findCallers(callerIndexOf(workspace), 'kim').map(({ id }) => id);
    expect(ids).toEqual(['ada', 'zoe', 'old', 'gone', 'new', 'none'].map((name) => aPersonId(name)));
    expect(findCallers(callerIndexOf(workspace), 'kim', 3).map(({ id }) => id)).toEqual(ids.slice(0, 3));
  });

  it('is the same whether the index was made ahead or with the first key, and after a change', () => {
    const workspace = aWorkspace({ opportunities: [northgate, lumen], people: [aPerson(), tom, soren] });
    const changed = {
      ...workspace,
      people: { ...workspace.people, [tom.id]: { ...tom, name: 'Tam Lindqvist', phones: ['0161 496 0000'] } },
    };
    const typed = ['tom', 'tam', 'lind', '0207', '0161', 'north'];
    const answers = (each: typeof workspace) => typed.map((line) => findCallers(callerIndexOf(each), line));
    const ahead = (each: typeof workspace) => {
      const copy = { ...each };
      while (callerIndexOf(copy).readOn());
      return answers(copy);
    };
    expect([ahead(workspace), ahead(changed)]).toEqual([answers(workspace), answers(changed)]);
    expect(answers(changed).map((found) => found[0]?.id)).toEqual([undefined, tom.id, tom.id, undefined, tom.id, northgate.id]);
  });
});
