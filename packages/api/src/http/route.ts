import type * as z from 'zod';
import type { ProblemCode } from '../problems/catalogue';
import type { Services } from '../services';
import type { Scope } from './scopes';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type Access = 'public' | 'session';

/**
 * How versions guard a resource: an answer that shows it has an ETag. `create`: nothing is guarded yet. `read`: If-None-Match
 * is honoured. `list`: as `read`, with a digest of the answer for its version. `write`: If-Match must be there and must fit. `write-optional`: it must fit when it is there.
 */
export type Versioned = 'create' | 'read' | 'list' | 'write' | 'write-optional';

/** What reaches a Lambda function in base 64 has to stay below 6 MB. */
export const MOST_TAKEN = 4 * 1024 * 1024;

/** A file as the body of a request, taken as it is. */
export interface Upload {
  /** Media types that are accepted, such as `application/zip`. */
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** What the response does to the cookies. A device stays known when its session ends. */
export type SessionChange =
  { readonly kind: 'start'; readonly token: string; readonly deviceToken: string } | { readonly kind: 'end' };

/** One request, checked: the values have the types that the route declared. */
export interface Call<A extends Access, P, Q, B> {
  readonly accountId: A extends 'session' ? string : undefined;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The file that was sent; empty where the route takes none. */
  readonly file: Buffer;
  /**
   * Version that If-Match names; undefined without the header and for `*`. The store refuses another with
   * `version-mismatch` and changes nothing: of several in a list, each is tried in turn.
   */
  readonly ifMatch: string | undefined;
  /**
   * Whether If-None-Match names a version; undefined without the header. A handler that knows the version before the rest
   * gives it alone when this is true: the answer is 304 then.
   */
  readonly isKnown: ((version: string) => boolean) | undefined;
  /** Token of the session cookie as sent, not looked up. Cookies are not read beside an API token. */
  readonly sessionToken: string | undefined;
  /** Token of the device cookie as sent, not looked up. */
  readonly deviceToken: string | undefined;
  /** Address of the client, for rate limits. */
  readonly clientAddress: string;
  /** Header User-Agent as sent; empty without. */
  readonly userAgent: string;
  /** Header Origin as sent; undefined without. */
  readonly origin: string | undefined;
  readonly services: Services;
}

export interface Outcome<T> {
  readonly body?: T;
  /** The body as JSON, where it is at hand as text already. */
  readonly json?: string | undefined;
  /** Where the success is a file. */
  readonly file?: Buffer;
  /** Becomes the ETag. */
  readonly version?: string | undefined;
  /** Path of what was created, such as `/habits/9a0e`. Becomes the header Location, behind the prefix of the request. */
  readonly location?: string;
  readonly session?: SessionChange;
}

/** A success without `schema` has no body. */
export interface Success<S extends z.ZodType> {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  readonly schema?: S;
  readonly example?: z.input<S>;
  /** The body is a file to keep, of this media type under this name, instead of JSON. */
  readonly file?: { readonly type: string; readonly name: string };
  /** The outcome says where that is which was made, and so does the header Location. */
  readonly isLocated?: true;
}

/**
 * One operation of the API. The server and the OpenAPI document are both made from it, so that they cannot disagree.
 * Problems that follow from the shape (a body, a session, an unsafe method) are added by themselves.
 */
export interface RouteDefinition<
  A extends Access,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  S extends z.ZodType,
> {
  readonly operationId: string;
  readonly tag: string;
  readonly method: Method;
  /** OpenAPI path template such as `/habits/{habitId}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: A;
  /** API tokens with this scope are accepted as well as sessions. Routes without a scope take a session only. */
  readonly scope?: Scope;
  readonly versioned?: Versioned;
  /** A create that can be sent again: Idempotency-Key is honoured. Its answer sets no cookies and holds no secret, for it is kept. */
  readonly idempotent?: true;
  /** Not counted against the limits of requests: probes come often and from few addresses. */
  readonly unlimited?: true;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly bodyExample?: z.input<B>;
  /** How many bytes a body has at most. @default 64 KiB; the firewall in front knows where more is taken */
  readonly bodyBytes?: number;
  /** Instead of a body. */
  readonly upload?: Upload;
  readonly success: Success<S>;
  /** Another way to succeed. Of the two, one has a body: whether the handler gives one decides. */
  readonly otherwise?: Success<S>;
  readonly problems: readonly ProblemCode[];
  handle(call: Call<A, z.output<P>, z.output<Q>, z.output<B>>): Promise<Outcome<z.input<S>>>;
}

export type Route = RouteDefinition<Access, z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Infers the types of a route from its schemas. */
export function defineRoute<
  A extends Access,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  S extends z.ZodType,
>(route: RouteDefinition<A, P, Q, B, S>): Route {
  return route;
}
