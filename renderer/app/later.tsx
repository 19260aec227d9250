import { type ComponentType, lazy, useState } from 'react';

/** A component whose code is a file of its own, which the first picture does without. */
export interface Later<Props> {
  readonly Component: ComponentType<Props>;
  /** Loads the code ahead of its use; from then on the component is drawn at once, without a gap. */
  readonly fetch: () => Promise<unknown>;
}

/** Needs a Suspense boundary above it for the case that somebody is quicker than `fetch`. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let present: ComponentType<Props> | null = null;
  const fetch = async (): Promise<{ readonly default: ComponentType<Props> }> => ({ default: (present ??= await load()) });
  const Awaited = lazy(fetch);

  function Component(props: Props) {
    // Chosen once: to change over in the middle of its life would lose what was typed.
    const [Chosen] = useState<ComponentType<Props>>(() => present ?? Awaited);
    return <Chosen {...props} />;
  }
  return { Component, fetch };
};
