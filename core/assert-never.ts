/** Makes a `switch` over a union complete: a case that was forgotten does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
};
