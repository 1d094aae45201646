import { buffer } from 'node:stream/consumers';

/** An archive of text files, by their path. The same files give the same bytes. */
export async function writeZip(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const [path, text] of files) zip.addBuffer(Buffer.from(text), path, { mtime: EPOCH });
  zip.end();
  return await buffer(zip.outputStream);
}

/** The first moment that the format can tell. */
const EPOCH = new Date(1980, 0, 1);
