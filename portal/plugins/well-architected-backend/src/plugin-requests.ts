import type { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';

/** Asks another plugin's backend over HTTP, as a service; it may run in another process. */
export class PluginRequests {
  constructor(
    private readonly pluginId: string,
    private readonly auth: AuthService,
    private readonly discovery: DiscoveryService,
  ) {}

  /**
   * Rejects with `ResponseError`, which has the answer's status, when that is not 2xx. `segments` are parts of the address,
   * unescaped.
   */
  async get<T>(...segments: readonly string[]): Promise<T> {
    const { token } = await this.auth.getPluginRequestToken({
      onBehalfOf: await this.auth.getOwnServiceCredentials(),
      targetPluginId: this.pluginId,
    });
    const address = [await this.discovery.getBaseUrl(this.pluginId), ...segments.map(encodeURIComponent)].join('/');
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return (await response.json()) as T;
  }
}
