import type { ApiDocument } from './document';
import { operationChanges } from './operation-changes';

/**
 * What breaks callers that were written for one document of the API when the API becomes the other; one line each.
 * Additions do not, except where callers meet them unprepared: values and alternatives of answers that they do not know.
 */
export function breakingChanges(before: ApiDocument, after: ApiDocument): readonly string[] {
  const found = Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const there = after.paths[path]?.[method];
      if (there === undefined) return [`${name}: is gone`];
      return operationChanges({ name, before: operation, after: there }, before, after);
    }),
  );
  return [...new Set(found)];
}

/** Whether a document may break callers of the other: its major version is higher. */
export function isNewMajor(before: ApiDocument, after: ApiDocument): boolean {
  return major(after) > major(before);
}

function major({ info }: ApiDocument): number {
  return Number(info.version.split('.')[0]);
}
