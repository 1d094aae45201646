import { Sealer } from '../sealing/sealer';

/** The same for all tests: a worker opens what an application sealed. */
export const TEST_SEALER = new Sealer(() => Promise.resolve([{ name: 'test', bytes: Buffer.alloc(32, 7) }]));
