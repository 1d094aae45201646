import { z } from 'zod';
import type { Template } from './template';

const properties = z.looseObject({ Tags: z.unknown() }).partial();

/** A template whose resources of these types have no tags. */
export const withoutTags = (template: Template, types: ReadonlySet<string>): Template => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).map(([id, resource]) => {
      if (!types.has(resource.Type)) return [id, resource];
      const { Tags: _dropped, ...kept } = properties.parse(resource['Properties'] ?? {});
      return [id, { ...resource, Properties: kept }];
    }),
  ),
});
