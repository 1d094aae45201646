import type { ResourceFact } from '../../facts/facts';
import { rawOf } from './mentions';
import { textAt } from './text-at';

/** Ports on which engines listen unless they are told otherwise. */
const BY_ENGINE: readonly (readonly [engine: RegExp, port: number])[] = [
  [/postgres/, 5432],
  [/mysql|mariadb/, 3306],
  [/^(custom-)?oracle/, 1521],
  [/^(custom-)?sqlserver/, 1433],
  [/^(valkey|redis)$/, 6379],
  [/^memcached$/, 11_211],
  [/^db2/, 50_000],
];

const BY_TYPE: Readonly<Record<string, number>> = {
  'AWS::DocDB::DBCluster': 27_017,
  'AWS::Neptune::DBCluster': 8182,
  'AWS::MemoryDB::Cluster': 6379,
};

/** The port of a database or a cache; undefined where neither the template nor the engine says it. */
export const portOf = (store: ResourceFact): number | undefined => {
  const told = rawOf(store, store.type === 'AWS::Neptune::DBCluster' ? 'DBPort' : 'Port');
  if (told !== undefined) return typeof told === 'number' || typeof told === 'string' ? Number(told) : undefined;
  const engine = textAt(store, 'Engine') ?? '';
  return BY_TYPE[store.type] ?? BY_ENGINE.find(([name]) => name.test(engine))?.[1];
};
