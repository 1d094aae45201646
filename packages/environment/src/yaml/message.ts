/** What is wrong, and the way out. */
export interface Message {
  readonly problem: string;
  readonly fix: string;
}

/** A message about a place in a text, in characters from its start. */
export interface PlacedMessage extends Message {
  readonly offset: number;
}
