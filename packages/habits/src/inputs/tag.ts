import * as z from 'zod';

/** A word to filter by. */
export const tagSchema = z
  .string()
  .trim()
  .min(1, 'A tag needs a name.')
  .max(32, 'A tag has at most 32 characters.')
  .regex(/^[^\p{Cc},]*$/u, 'A tag is one line without commas.')
  .meta({ description: 'Name of a tag.', examples: ['health'] });

export const tagsSchema = z
  .array(tagSchema)
  .max(16, 'A habit has at most 16 tags.')
  .refine((tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length, 'A tag is named twice.');
