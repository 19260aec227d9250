import { useMemo } from 'react';
import { coursesOf } from '../../../../core/insights/course.ts';
import { effortOf } from '../../../../core/insights/effort.ts';
import { followUpEffectOf } from '../../../../core/insights/follow-up-effect.ts';
import { namedDaysOf } from '../../../../core/insights/named-days.ts';
import type { Scope, WantedScope } from '../../../../core/insights/scope.ts';
import { signHistoryOf } from '../../../../core/insights/signs.ts';
import type { Workspace } from '../../../../core/model/workspace.ts';

/** What the history says of answers, check-ins, signs and effort, computed again only when it or the wish changes. */
export const useLearned = (workspace: Workspace, scope: Scope, wanted: WantedScope) => {
  const courses = useMemo(() => coursesOf(workspace, scope), [workspace, scope]);
  const named = useMemo(() => namedDaysOf(courses, scope.now), [courses, scope]);
  const effect = useMemo(() => followUpEffectOf(courses, scope.now), [courses, scope]);
  const signs = useMemo(() => signHistoryOf(workspace, courses), [workspace, courses]);
  const effort = useMemo(() => effortOf(workspace, wanted, scope.now), [workspace, wanted, scope]);
  return { courses, named, effect, signs, effort, now: scope.now };
};

export type Learned = ReturnType<typeof useLearned>;
