import { tagSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';

export const tagUseSchema = z
  .strictObject({ name: z.string(), habits: z.int().min(1).meta({ description: 'How many habits have it.' }) })
  .meta({ id: 'Tag' });

export const tagListSchema = z
  .strictObject({ items: z.array(tagUseSchema).meta({ description: 'In the order of their names.' }) })
  .meta({ id: 'TagList' });

export const tagPathSchema = z.strictObject({ name: tagSchema });

export const tagChangeSchema = z.strictObject({ name: tagSchema }).meta({ id: 'TagChange' });

export type TagUse = z.output<typeof tagUseSchema>;

export const tagExample: TagUse = { name: 'mind', habits: 3 };
