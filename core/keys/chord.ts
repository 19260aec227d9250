/** One way to press something: a key by its name, with Ctrl (the command key of a Mac) or Shift held or not. */
export interface Chord {
  /** As `KeyboardEvent.key` names it, in small letters. */
  readonly key: string;
  /** With Ctrl, or the command key of a Mac. */
  readonly held?: true;
  /** With Shift, for keys that have no other sign with it. */
  readonly shift?: true;
}

/** Some keys, and the command any of them gives. */
export interface KeysFor<Command> {
  readonly command: Command;
  readonly chords: readonly [Chord, ...Chord[]];
}

/** What matters of a key press. */
export interface ChordPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether this is that chord. A letter alone is the same with Shift, and a sign such as "?" needs it on most keyboards. */
const isPressed = ({ key, held, shift }: Chord, press: ChordPress, isMac: boolean): boolean => {
  if (press.altKey || press.key.toLowerCase() !== key) return false;
  const [modifier, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (modifier !== (held === true) || other) return false;
  return (held !== true && key.length === 1) || press.shiftKey === (shift === true);
};

/** The keys that are meant by a press; undefined where none are. */
export const keysPressed = <Keys extends { readonly chords: readonly Chord[] }>(
  all: readonly Keys[],
  press: ChordPress,
  isMac: boolean,
): Keys | undefined => all.find(({ chords }) => chords.some((chord) => isPressed(chord, press, isMac)));
