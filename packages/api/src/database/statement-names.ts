/** Every connection keeps as many plans in the memory of the server; the statements of the API are fewer. */
const MOST = 150;
/** What is longer writes many rows at once, and is hardly sent twice with the same number of them. */
const LONGEST = 4000;

/**
 * Names under which statements are prepared: a connection then sends, and the server reads and plans, each of them once.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
export class StatementNames {
  private readonly names = new Map<string, string>();

  /** @returns undefined for what is not worth a name */
  of(text: string, parameters: readonly unknown[]): string | undefined {
    if (parameters.length === 0 || text.length > LONGEST) return undefined;
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST) return known;
    const name = `s${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}
