import { readlinkSync } from 'node:fs';

const ZONE_IN_PATH = /zoneinfo\/(?:posix\/|right\/)?(.+)$/;

/**
 * The computer's zone as it is now. The runtime remembers the zone it started with: setting TZ makes it forget.
 * A TZ that the app was started with is the person's own and is left alone.
 */
export const createComputerZone = ({
  platform,
  environment,
}: {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
}) => {
  const given = environment['TZ'] !== undefined && environment['TZ'] !== '';
  return (): string => {
    if (!given) refresh(platform, environment);
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  };
};

const refresh = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): void => {
  if (platform === 'win32') {
    delete environment['TZ'];
    return;
  }
  try {
    const zone = ZONE_IN_PATH.exec(readlinkSync('/etc/localtime'))?.[1];
    if (zone !== undefined && zone !== environment['TZ']) environment['TZ'] = zone;
  } catch {
    // Where it is a plain file, what the runtime found at start has to do.
  }
};
