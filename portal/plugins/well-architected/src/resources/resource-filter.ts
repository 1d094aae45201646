import type { ResourceView } from './resource-view';

/** What the resources are narrowed to; the same words as in the address. */
export interface ResourceFilter {
  /** A CloudFormation type, or `all`. */
  readonly type: string;
  readonly text: string;
}

export const NO_FILTER: ResourceFilter = { type: 'all', text: '' };

export function readFilter(search: URLSearchParams): ResourceFilter {
  return { type: search.get('type') ?? NO_FILTER.type, text: search.get('text') ?? NO_FILTER.text };
}

/** The filter in the address; what is not filtered is left out. */
export function writeFilter(filter: ResourceFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of ['type', 'text'] as const) {
    if (filter[key] !== NO_FILTER[key]) {
      search.set(key, filter[key]);
    }
  }
  return search;
}

export function isFiltered({ type, text }: ResourceFilter): boolean {
  return type !== NO_FILTER.type || text.trim() !== '';
}

export function matches(view: ResourceView, { type, text }: ResourceFilter): boolean {
  return (type === NO_FILTER.type || view.resource.type === type) && matchesText(view, text);
}

/** Every word must occur somewhere in the resource, its alarms or its claims, in any case. */
function matchesText({ resource, alarms, claims = [] }: ResourceView, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return true;
  }
  const haystack = [
    ...[resource.type, resource.stack, resource.logicalId, resource.region, resource.component],
    ...[resource.constructPath ?? '', resource.source?.file ?? ''],
    ...alarms.map(({ name }) => name),
    ...claims.flatMap(({ id, statement }) => [id, statement]),
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => haystack.includes(word));
}
