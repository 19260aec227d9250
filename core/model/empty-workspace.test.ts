import { expect, test } from 'vitest';
import type { Zone } from '../time/types.ts';
import { emptyWorkspace } from './empty-workspace.ts';
import { workspaceSchema } from './workspace.ts';

test('an empty workspace satisfies the schema as it stands', () => {
  const workspace = emptyWorkspace({ zone: 'Europe/London' as Zone });
  expect(workspaceSchema.parse(workspace)).toEqual(workspace);
});
