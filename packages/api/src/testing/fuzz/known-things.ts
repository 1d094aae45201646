import type { Received } from '../driver';

interface Listed {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
}

type Json = Listed & { readonly items?: readonly Listed[]; readonly next?: string };

const MOST_REMEMBERED = 12;

/** What answers told of an account: ids by the path under which there are many, versions, places in lists. */
export class KnownThings {
  private readonly byKind = new Map<string, readonly string[]>();
  private readonly etags = new Map<string, string>();

  all(kind: string): readonly string[] {
    return this.byKind.get(kind) ?? [];
  }

  etag(path: string): string | undefined {
    return this.etags.get(path);
  }

  /** Remembers what the answer to a success tells, and forgets what it says is gone. */
  learn(method: string, path: string, { headers, text }: Received): void {
    const [collection = '', id] = path.split('/').slice(1);
    if (headers.etag !== undefined) this.etags.set(path, headers.etag);
    if (method === 'DELETE' && id !== undefined) this.forget(collection, id);
    const isJson = headers['content-type']?.startsWith('application/json') === true && text !== '';
    if (isJson && path !== '/openapi.json') this.remember(collection, id === undefined, JSON.parse(text) as Json);
  }

  private remember(collection: string, isCollection: boolean, json: Json): void {
    for (const { id, name, version } of json.items ?? [json]) {
      const key = collection === 'tags' ? name : id;
      if (isCollection && key !== undefined) this.add(collection, key);
      if (id !== undefined && version !== undefined) this.etags.set(`/${collection}/${id}`, `"${version}"`);
    }
    if (json.next !== undefined) this.add(collection === 'changes' ? 'since' : 'cursor', json.next);
  }

  private add(kind: string, value: string): void {
    const others = this.all(kind).filter((other) => other !== value);
    this.byKind.set(kind, [...others, value].slice(-MOST_REMEMBERED));
  }

  private forget(kind: string, value: string): void {
    this.byKind.set(
      kind,
      this.all(kind).filter((other) => other !== value),
    );
  }
}
