import { Unreadable } from '../unreadable';

/** What an archive may hold: far more than any tracker writes, far less than harms. Sizes are bytes after inflating. */
export const ZIP_LIMITS = { files: 2500, bytes: 48 * 1024 * 1024 } as const;

export type ZipLimits = Readonly<Record<keyof typeof ZIP_LIMITS, number>>;

/**
 * The CSV files of an archive, by their path. Nothing is written to a disk. Bytes are counted while they are inflated, so
 * that what the archive says of itself is not believed.
 *
 * @throws Unreadable when it is no archive, is damaged, has unsafe paths, or holds more than the limits
 */
export async function readZip(archive: Buffer, limits: ZipLimits = ZIP_LIMITS): Promise<ReadonlyMap<string, string>> {
  const { fromBufferPromise } = await import('yauzl');
  const files = new Map<string, string>();
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true });
    if (zip.entryCount > limits.files) throw tooMuch(`more than ${limits.files} files`);
    let left = limits.bytes;
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.toLowerCase().endsWith('.csv')) continue;
      const bytes = await inflate(await zip.openReadStreamPromise(entry), left, limits.bytes);
      left -= bytes.length;
      files.set(entry.fileName, decode(bytes, entry.fileName));
    }
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Unreadable(
      'archive-damaged',
      `The archive cannot be read (${reason}): export it again and choose the file as it is.`,
      { cause },
    );
  }
  return files;
}

/** @param most bytes that are left of what is `allowed` */
async function inflate(stream: AsyncIterable<Buffer>, most: number, allowed: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw tooMuch(`more than ${Math.ceil(allowed / 1024 / 1024)} MB when unpacked`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(
      'no-text',
      `${name} in the archive is not UTF-8: choose the archive that the program wrote itself.`,
      { about: name, cause },
    );
  }
}

function tooMuch(what: string): Unreadable {
  return new Unreadable('too-large', `The archive holds ${what}: export fewer habits at a time.`);
}
