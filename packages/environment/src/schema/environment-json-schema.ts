import { z } from 'zod';
import { descriptorSchema } from './descriptor';

/** JSON schema (draft 2020-12) of a descriptor as people write it, for editors. Plain data, the same every time. */
export const environmentJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(descriptorSchema, { io: 'input', target: 'draft-2020-12' }),
});
