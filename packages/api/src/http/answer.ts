import { createHash } from 'node:crypto';
import { entityTag, namesVersion } from './entity-tags';
import type { Outcome, Route } from './route';
import type { Context } from './state';

/** Writes what a handler gave into the response. */
export function answer(context: Context, route: Route, outcome: Outcome<unknown>): void {
  const { location } = outcome;
  const json = jsonOf(outcome);
  const success = successOf(route, json);
  const version = versionOf(route, outcome, json);
  if (version !== undefined) context.set('ETag', entityTag(version));
  if (location !== undefined) context.set('Location', prefixOf(context) + location);
  if (version !== undefined && isKnown(context, route, version)) {
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

/** Of a list a digest of what is sent: equal answers have equal ones. */
function versionOf({ versioned }: Route, { version }: Outcome<unknown>, text = ''): string | undefined {
  return versioned === 'list' ? createHash('sha256').update(text).digest('base64url') : version;
}

function isKnown(context: Context, { versioned }: Route, version: string): boolean {
  return (versioned === 'read' || versioned === 'list') && namesVersion(context.get('If-None-Match'), version);
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
