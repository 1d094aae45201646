import { crc32 } from 'node:zlib';
import * as z from 'zod';

/** Goes up when the key of any list changes, so that a cursor of before is refused instead of misread. */
const VERSION = 1;

/** Where a page ends: what its list is ordered by, of the last item. */
export type CursorKey = readonly (string | number | boolean)[];

const envelopeSchema = z.tuple([z.literal(VERSION), z.array(z.union([z.string(), z.number(), z.boolean()]))]);

const NOT_A_CURSOR =
  'This is not a cursor of this list: use the `next` of an earlier answer as it is, or leave it out.';

/**
 * The cursor of a page, for the `next` of its answer. Callers cannot see into it and so cannot rely on it. It opens
 * nothing: what it leads to is what the account can list anyway.
 */
export function encodeCursor(key: CursorKey): string {
  const text = Buffer.from(JSON.stringify([VERSION, key]));
  return Buffer.concat([text, checksum(text)]).toString('base64url');
}

/** The query parameter that takes a cursor back; parsed, it is the key. @param key of the list, in the order of `encodeCursor` */
export function cursorSchema<K extends z.ZodType>(key: K): z.ZodType<z.output<K>, string> {
  return z
    .string()
    .max(1024, NOT_A_CURSOR)
    .meta({ description: 'The `next` of an earlier answer. Absent: from the beginning.' })
    .transform((cursor, context): z.output<K> => {
      const parsed = key.safeParse(decode(cursor));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: NOT_A_CURSOR });
      return z.NEVER;
    });
}

function decode(cursor: string): CursorKey | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.subarray(0, -4);
  if (bytes.toString('base64url') !== cursor || !checksum(text).equals(bytes.subarray(-4))) return undefined;
  const envelope = envelopeSchema.safeParse(readJson(text));
  return envelope.success ? envelope.data[1] : undefined;
}

/** The checksum is no secret: anybody can make one for whatever they like. */
function readJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
}

/** Finds what was cut off or typed over. */
function checksum(text: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return bytes;
}
