/** A value that may be compared but never shown, not even by `JSON.stringify`. */
export class Hidden {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  equals(other: unknown): boolean {
    return other instanceof Hidden && other.#value === this.#value;
  }

  toJSON(): string {
    return '(hidden)';
  }
}
