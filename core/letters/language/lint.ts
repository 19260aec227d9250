/** What a checker takes exception to, in its own terms; in UTF-16 units. */
export interface Lint {
  readonly from: number;
  readonly to: number;
  /** The checker's own names for the rule and for its kind. */
  readonly rule: string;
  readonly kind: string;
  readonly suggestions: readonly string[];
  readonly said: string;
}
