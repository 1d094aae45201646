/**
 * What the owner of the tables signs in with: its password, until the database refuses that, then a token of IAM.
 *
 * PostgreSQL makes whoever creates a role a member of it (since 16, and nobody can take that back), and RDS takes nothing
 * but tokens from a member of a member of `rds_iam`. So the run that makes the API's role may be the last one that the
 * password serves. https://www.postgresql.org/docs/current/sql-createrole.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html
 */
export class OwnerPassword {
  private isRefused = false;

  constructor(
    private readonly password: string,
    private readonly token: () => Promise<string>,
  ) {}

  read(): Promise<string> {
    return this.isRefused ? this.token() : Promise.resolve(this.password);
  }

  /** The next `read` gives a token. */
  refused(): void {
    this.isRefused = true;
  }
}
