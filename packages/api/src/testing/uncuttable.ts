import type { CuttableProxy } from './cuttable-proxy';

/** A server without a proxy in front: for tests that send much and take nothing away. */
export function uncuttable(url: string): CuttableProxy {
  const refuse = (): never => {
    throw new Error('There is no proxy in front of this server: leave out `isDirect`.');
  };
  return { url, cut: refuse, stall: refuse, restore: refuse, close: () => Promise.resolve() };
}
