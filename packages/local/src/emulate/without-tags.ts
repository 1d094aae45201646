import { z } from 'zod';
import type { Template } from './template';

const properties = z.record(z.string(), z.unknown());

/** A template whose resources of these types have no tags. */
export const withoutTags = (template: Template, types: ReadonlySet<string>): Template => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).map(([id, resource]) => {
      if (!types.has(resource.Type)) return [id, resource];
      const kept = Object.entries(properties.parse(resource['Properties'] ?? {})).filter(([name]) => name !== 'Tags');
      return [id, { ...resource, Properties: Object.fromEntries(kept) }];
    }),
  ),
});
