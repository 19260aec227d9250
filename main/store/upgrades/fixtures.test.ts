import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../../../core/model/event.ts';
import { SCHEMA_VERSION, workspaceSchema } from '../../../core/model/workspace.ts';
import { collectionNames } from '../difference.ts';
import { aFolder, lookInto } from '../testing/open-for-test.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const versions = readdirSync(fixtures);

/** What the present version makes of a fixture. */
const expectedOf = (version: string) => workspaceSchema.parse(JSON.parse(readFileSync(join(fixtures, version, 'expected.json'), 'utf8')));

describe('the data of every released version', () => {
  test('has a fixture', () => {
    expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => `v${index + 1}`));
  });

  test.each(versions)('opens with nothing lost (%s)', async (version) => {
    const folder = join(aFolder(), version);
    cpSync(join(fixtures, version), folder, { recursive: true });
    expect(await lookInto(folder)).toEqual({ found: 'opened', notice: null, workspace: expectedOf(version) });
  });

  test.each(versions)('survives a beginning that no longer says its version (%s)', async (version) => {
    const folder = join(aFolder(), version);
    cpSync(join(fixtures, version), folder, { recursive: true });
    for (const name of readdirSync(folder).filter((each) => each.startsWith('workspace.'))) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"schemaVersion": \d+,\n/u, ''));
    }
    const { found, workspace } = await lookInto(folder);
    expect([found, { ...workspace, rev: 0 }]).toEqual(['recovered', { ...expectedOf(version), rev: 0 }]);
  });

  test('is fully populated in the newest fixture', () => {
    const workspace = expectedOf(`v${SCHEMA_VERSION}`);
    const kinds = new Set(Object.values(workspace.events).map(({ kind }) => kind));
    expect([collectionNames.filter((name) => Object.keys(workspace[name]).length === 0), kinds.size]).toEqual([
      [],
      eventSchema.options.length,
    ]);
  });
  test('has word to everybody a contact may be with in the newest fixture, and a letter of notice that was sent', () => {
    const { events, letters } = expectedOf(`v${SCHEMA_VERSION}`);
    const parties = Object.values(events).flatMap((event) => (event.kind === 'contact' ? [event.party] : []));
    const notice = Object.values(letters).find(({ kind }) => kind === 'resignation');
    const { eventId } = notice?.sent ?? {};
    expect([[...new Set(parties)].toSorted(), eventId === undefined ? undefined : events[eventId]]).toEqual([
      ['employer', 'present-employer', 'recruiter', 'reference'],
      expect.objectContaining({ kind: 'contact', party: 'present-employer', about: 'notice' }),
    ]);
  });
});
