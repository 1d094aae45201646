/** Addresses of what the programs store their data in. */
export interface Services {
  readonly postgres: { readonly port: number; readonly password: string; readonly habitsUrl: string };
  /** `undefined`: sessions live in PostgreSQL only. */
  readonly redisUrl: string | undefined;
}
