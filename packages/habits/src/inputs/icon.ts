import * as z from 'zod';

/** One emoji, or nothing. */
export const iconSchema = z
  .string()
  .regex(new RegExp(String.raw`^(?:\p{RGI_Emoji})?$`, 'v'), 'An icon is one emoji, or empty.')
  .meta({ description: 'One emoji, or empty.', examples: ['📚'] });
