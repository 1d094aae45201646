import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bucketKeys } from './bucket-objects';
import type { Judge } from './judge';

const destination = z.object({ bucketName: z.string(), objectKey: z.string(), region: z.string() });
const schema = z.object({
  files: z.record(z.string(), z.object({ destinations: z.record(z.string(), destination) })),
});

/** Where the assembly says that its assets are to be. */
const destinationsIn = (assembly: string): readonly z.infer<typeof destination>[] =>
  globSync('*.assets.json', { cwd: assembly })
    .map((file) => schema.parse(JSON.parse(readFileSync(join(assembly, file), 'utf8'))))
    .flatMap(({ files }) => Object.values(files).flatMap(({ destinations }) => Object.values(destinations)));

/** Every asset of the assembly is in the bootstrap bucket that it is meant for, in both regions. */
export const judgePublish: Judge = async ({ run: { emulator, environment }, folders }) => {
  const wanted = Map.groupBy(destinationsIn(join(folders.whole, 'assembly')), ({ region }) => region);
  const faults = [environment.region, environment.drRegion]
    .filter((region) => !wanted.has(region))
    .map((region) => `the assembly has no asset for ${region}`);
  for (const [region, destinations] of wanted)
    for (const [bucket, objects] of Map.groupBy(destinations, ({ bucketName }) => bucketName)) {
      const there = new Set(await bucketKeys(emulator, region, bucket));
      for (const { objectKey } of objects) if (!there.has(objectKey)) faults.push(`${bucket} has no ${objectKey}`);
    }
  return faults;
};
