import type { Emulator } from '../emulator';

/** An object of a bucket, as it would be served. */
export interface BucketObject {
  readonly key: string;
  readonly cacheControl: string;
  readonly modified: number;
}

/** The keys in a bucket. */
export const bucketKeys = async (emulator: Emulator, region: string, bucket: string): Promise<readonly string[]> => {
  const { text } = await emulator({ region, service: 's3', path: `/${bucket}?list-type=2` });
  return [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
};

/** The objects in a bucket with what a browser is told about them. */
export const bucketObjects = async (
  emulator: Emulator,
  region: string,
  bucket: string,
): Promise<readonly BucketObject[]> => {
  const objects: BucketObject[] = [];
  for (const key of await bucketKeys(emulator, region, bucket)) {
    const { headers } = await emulator({ region, service: 's3', method: 'HEAD', path: `/${bucket}/${key}` });
    objects.push({
      key,
      cacheControl: headers.get('cache-control') ?? '',
      modified: Date.parse(headers.get('last-modified') ?? ''),
    });
  }
  return objects;
};
