import { findProgram } from '../supervision/find-program';

/** The Redis or Valkey server on the search path, if there is one. */
export const findRedisServer = (searchPath: string): string | undefined =>
  findProgram(['redis-server', 'valkey-server'], searchPath);
