import type { Route } from '../http/route';
import type { RequestOptions } from './visitor';

/** What addresses can name of an account, by the path under which there are many of it. */
export const BELONGINGS = ['habits', 'pauses', 'tags', 'webhooks', 'tokens', 'sessions', 'passkeys'] as const;

export type Belonging = (typeof BELONGINGS)[number];

/** One of each: an id, or the name of a tag. */
export type Belongings = Readonly<Record<Belonging, string>>;

export interface RouteRequest {
  readonly method: string;
  readonly path: string;
  readonly options: RequestOptions;
}

const PARAMETER = /\{(\w+)\}/g;
/** Every habit has such days. */
const DATE = '2026-02-28';

/** A request that a route takes, about the belongings that are named: as its example has it, whatever version stands. */
export function requestTo(route: Route, belongings: Belongings): RouteRequest {
  const path = route.path.replaceAll(PARAMETER, (_, name: string) =>
    name === 'date' ? DATE : encodeURIComponent(belongings[belongingOf(route, name)]),
  );
  const sent = route.upload === undefined ? bodyOf(route) : { body: '{}' };
  return { method: route.method.toUpperCase(), path, options: { headers: { 'if-match': '*' }, ...sent } };
}

/** Whether an address of the route names what belongs to somebody. */
export function namesBelonging({ path }: Route): boolean {
  return path.replaceAll('{date}', '').includes('{');
}

function bodyOf({ body, bodyExample }: Route): RequestOptions {
  return body === undefined ? {} : { body: bodyExample };
}

/** What a parameter of a path names: `{habitId}` a habit, `{id}` one of what the path begins with. */
function belongingOf({ path }: Route, parameter: string): Belonging {
  const collection = parameter.endsWith('Id') ? `${parameter.slice(0, -2)}s` : path.split('/')[1];
  const belonging = BELONGINGS.find((name) => name === collection);
  if (belonging === undefined) throw new Error(`What does {${parameter}} in ${path} name? Say so in BELONGINGS.`);
  return belonging;
}
