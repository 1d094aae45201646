import { createHash } from 'node:crypto';
import { entityTag, namesVersion } from './entity-tags';
import type { Outcome, Route } from './route';
import type { Context } from './state';

/** Writes what a handler gave into the response. */
export function answer(context: Context, route: Route, outcome: Outcome<unknown>): void {
  const { location } = outcome;
  const json = jsonOf(outcome);
  const success = successOf(route, json);
  const version = route.versioned === 'list' ? digest(json) : outcome.version;
  if (version !== undefined) context.set('ETag', entityTag(version));
  if (location !== undefined) context.set('Location', prefixOf(context) + location);
  if (version !== undefined && isRead(route) && namesVersion(context.get('If-None-Match'), version)) {
    context.status = 304;
    return;
  }
  context.status = success.status;
  if (success.file !== undefined && outcome.file !== undefined) {
    context.attachment(success.file.name);
    context.type = success.file.type;
    context.body = outcome.file;
    return;
  }
  if (success.schema === undefined) return;
  context.body = json;
  context.type = 'application/json';
}

function isRead({ versioned }: Route): boolean {
  return versioned === 'read' || versioned === 'list';
}

/** Equal answers have equal digests; SHA-256, so that nobody can make two different ones that have. */
function digest(text = ''): string {
  return createHash('sha256').update(text).digest('base64url');
}

function jsonOf({ json, body }: Outcome<unknown>): string | undefined {
  return json ?? (body === undefined ? undefined : JSON.stringify(body));
}

function successOf({ success, otherwise = success }: Route, json: string | undefined): Route['success'] {
  return (success.schema === undefined) === (json === undefined) ? success : otherwise;
}

/** What the proxies in front put before the path. */
function prefixOf({ originalUrl, url }: Context): string {
  return originalUrl.endsWith(url) ? originalUrl.slice(0, originalUrl.length - url.length) : '';
}
