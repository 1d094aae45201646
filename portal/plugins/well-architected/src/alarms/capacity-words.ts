/** What the figures of an account are called on a page; others keep their name. */
export const CAPACITY_WORDS: ReadonlyMap<string, string> = new Map([
  ['acu', 'Database capacity'],
  ['acuUtilization', 'Database capacity used'],
  ['connections', 'Database connections'],
  ['cacheBytes', 'Cache storage'],
  ['cacheUnits', 'Cache processing'],
  ['cacheConnections', 'Cache connections'],
  ['cacheHits', 'Cache hits'],
  ['cacheMisses', 'Cache misses'],
  ['cacheEvictions', 'Cache evictions'],
]);
