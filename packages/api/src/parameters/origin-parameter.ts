import { parseOrigins } from '../config';
import { Problem } from '../problems/problem';
import type { FetchParameter } from './parameter-store';

/** How long the origins are believed; a change in the parameter is seen after this time at the latest. */
const KEPT_MS = 5 * 60_000;
/** How long "there are none yet" is believed: the first deployment of the edge must not take five more minutes. */
const ABSENT_MS = 15_000;

/**
 * The trusted origins in a parameter that the edge writes when it is deployed, which is after the API. Until then nobody
 * is trusted: the API starts, answers health and reads, and refuses changes from browsers.
 */
export class OriginParameter {
  private known: { readonly origins: readonly string[]; readonly until: number } | undefined;

  constructor(
    private readonly name: string,
    private readonly fetchParameter: FetchParameter,
    private readonly now: () => Date,
  ) {}

  /** @throws Problem `unavailable` when the parameter cannot be read and never was; ConfigFault when it holds no origins */
  async read(): Promise<readonly string[]> {
    const now = this.now().getTime();
    if (this.known !== undefined && now < this.known.until) return this.known.origins;
    const text = await this.fetchParameter(this.name).catch((cause: unknown) => {
      if (this.known === undefined) throw unavailable(cause);
      return this.known.origins.join(',');
    });
    const origins = text === undefined || text === '' ? [] : parseOrigins(text);
    this.known = { origins, until: now + (origins.length === 0 ? ABSENT_MS : KEPT_MS) };
    return origins;
  }
}

const unavailable = (cause: unknown): Problem =>
  new Problem('unavailable', {
    cause,
    detail: 'It is not known at the moment which sites may ask for changes: try again in 5 seconds.',
    headers: { 'Retry-After': '5' },
  });
