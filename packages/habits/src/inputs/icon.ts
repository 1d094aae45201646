import * as z from 'zod';

let emoji: RegExp | undefined;

/** Made when an icon is first looked at: to make it of the list of all emoji takes longer than most that a function starts with. */
const isOneEmoji = (text: string): boolean => (emoji ??= new RegExp(String.raw`^(?:\p{RGI_Emoji})?$`, 'v')).test(text);

/** One emoji, or nothing. */
export const iconSchema = z
  .string()
  .refine(isOneEmoji, 'An icon is one emoji, or empty.')
  .meta({ description: 'One emoji, or empty.', examples: ['📚'] });
