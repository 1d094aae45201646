import * as z from 'zod';

/** Text without line breaks and other control characters, surrounding space removed. @param thing such as `A name` */
export const oneLineSchema = (thing: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `${thing} has at most ${most} characters.`)
    .regex(/^\P{Cc}*$/u, `${thing} is one line without control characters.`);
