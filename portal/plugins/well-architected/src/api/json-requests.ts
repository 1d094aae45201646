import type { FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';

/** Requests of JSON to the backend plugin. Rejects with the backend's own error when the answer is not 2xx. */
export class JsonRequests {
  constructor(private readonly fetchApi: FetchApi) {}

  async get<T>(path: string): Promise<T> {
    return this.ask<T>(path);
  }

  async send<T>(method: 'POST' | 'PATCH', path: string, body: object): Promise<T> {
    return this.ask<T>(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private async ask<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await this.fetchApi.fetch(`plugin://well-architected/${path}`, init).catch(explain);
    if (!response.headers.get('content-type')?.includes('json')) throw notOurs(response);
    if (!response.ok) {
      // The response error counts statuses; its cause has the words that the backend wrote for people.
      const { cause } = await ResponseError.fromResponse(response);
      throw cause;
    }
    return (await response.json()) as T;
  }
}

/** A proxy before the portal answers with pages of its own: its words would be read as the backend's, or not at all. */
function notOurs({ status, statusText, ok }: Response): Error {
  return new Error(
    ok
      ? 'Something before the portal answered with a page of its own, such as one to sign in. Reload the page.'
      : `Something before the portal answered instead of its backend: ${`${status} ${statusText}`.trim()}. Look whether the backend runs, then try again.`,
  );
}

/** What browsers say of it, such as `Failed to fetch`, says neither what failed nor what to do. */
function explain(cause: unknown): never {
  throw new Error(
    "The portal's backend cannot be reached. Look whether it runs and whether you are online, then try again.",
    {
      cause,
    },
  );
}
