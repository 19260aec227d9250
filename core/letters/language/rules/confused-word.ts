/** Two words that are taken for one another, and what around the wrong one shows it. Patterns are regular expressions. */
export interface ConfusedWord {
  readonly id: string;
  readonly before?: string;
  readonly wrong: string;
  readonly after?: string;
  readonly right: readonly string[];
}
