import { useId } from 'react';
import { Link } from 'wouter';
import type { Action } from '../../core/playbook/action.ts';
import { ruleNamed } from '../../core/playbook/rulebook.ts';
import { useSay } from '../ui/say.ts';
import { RuleOff } from './RuleOff.tsx';
import styles from './Why.module.css';

/** Opened at the lower edge, it would be out of sight. */
const intoView = (section: HTMLElement | null): void => section?.scrollIntoView({ block: 'nearest' });

/**
 * Why an action is in the plan: its rule, its sources by name, who decided, the facts it stands on, what was settled
 * and by whose word, what would change it, and the way to be without it.
 */
export function Why({ action }: { readonly action: Action }) {
  const { reason, ruleId, opportunityId } = action;
  const say = useSay();
  const titleId = useId();
  const sources = reason.sources.map((id) => say(`playbook.source.${id}`));
  return (
    <section ref={intoView} className={styles['why']} aria-labelledby={titleId}>
      <p id={titleId} className={styles['title']}>
        {say('actions.why.title')}
      </p>
      <dl className={styles['facts']}>
        <dt>{say('actions.why.rule')}</dt>
        <dd>
          <b>{say(reason.rule)}</b>
        </dd>
        {sources.length > 0 && (
          <>
            <dt>{say('actions.why.source')}</dt>
            <dd>{say('actions.why.sources', { sources })}</dd>
          </>
        )}
        <dt>{say('actions.why.level')}</dt>
        <dd>{say(`actions.why.level.${reason.level}`)}</dd>
        {reason.facts.length > 0 && (
          <>
            <dt>{say('actions.why.facts')}</dt>
            <dd>
              {reason.facts.map((fact, index) => (
                <p key={index}>{say(fact)}</p>
              ))}
            </dd>
          </>
        )}
        {reason.settled !== null && (
          <>
            <dt>{say('actions.why.settled')}</dt>
            <dd>
              {say(reason.settled.disagreement)} <b>{say(reason.settled.followed)}</b>
            </dd>
          </>
        )}
        {reason.changes !== null && (
          <>
            <dt>{say('actions.why.changes')}</dt>
            <dd>{say(reason.changes)}</dd>
          </>
        )}
      </dl>
      {(ruleNamed(ruleId)?.settings.length ?? 0) > 0 && (
        <p className={styles['off']}>
          <Link to={`/settings/playbook?rule=${ruleId}`} className={styles['link'] ?? ''}>
            {say('actions.why.change')}
          </Link>
        </p>
      )}
      <RuleOff ruleId={ruleId} opportunityId={opportunityId} />
    </section>
  );
}
