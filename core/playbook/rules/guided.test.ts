import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../model/workspace.ts';
import { anInterview, anOpportunity, aPerson, aPersonId, at, aWorkspace, someSettings } from '../../testing/builders.ts';
import { planWorkspace } from '../plan.ts';
import type { RuleId } from '../rules.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });
const recruited = anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: '' } });
const { switches } = someSettings();

const guideOf = (rule: RuleId, workspace: Workspace): readonly string[] | undefined =>
  planWorkspace(workspace, at('2026-11-11 14:45'))
    .find(({ ruleId }) => ruleId === rule)
    ?.guide.map(({ id }) => id);

describe('the guide', () => {
  it('through the recruiter call begins with balanced wording after a rough interview, and only then', () => {
    const withFeeling = (feeling: 'rough' | 'mixed') =>
      aWorkspace({ opportunities: [recruited], people: [aPerson(), tom], interviews: [anInterview({ feeling })] });
    const usual = ['impression', 'excitement', 'others', 'forgotten', 'feedback', 'listen', 'client', 'next-steps'];
    expect([guideOf('recruiter-call', withFeeling('rough')), guideOf('recruiter-call', withFeeling('mixed'))]).toEqual([
      ['balanced', ...usual],
      usual,
    ]);
  });

  it('through the debrief leaves the written account to who wants it', () => {
    const short = aWorkspace({ settings: someSettings({ switches: { ...switches, writtenAccount: false } }) });
    const rest = ['five-questions', 'question-log', 'expectation', 'reactions', 'fit', 'signs', 'next-steps'];
    expect([guideOf('debrief', aWorkspace()), guideOf('debrief', short)]).toEqual([
      ['timer', 'account', ...rest],
      ['timer', ...rest],
    ]);
  });

  it('through a thank-you puts an answer right only where that is allowed', () => {
    const none = aWorkspace({ settings: someSettings({ switches: { ...switches, allowOneClarification: false } }) });
    expect([guideOf('thank-you', aWorkspace())?.includes('repair'), guideOf('thank-you', none)?.includes('repair')]).toEqual([true, false]);
  });
});
