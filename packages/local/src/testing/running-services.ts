import type { TestServices } from './services';

/** Carries the services from jest's global set-up to its global tear-down, which share a process but no state. */
declare global {
  var hexastyleTestServices: TestServices | undefined;
}

export const runningServices = {
  get: (): TestServices | undefined => globalThis.hexastyleTestServices,
  set: (services: TestServices | undefined): void => {
    globalThis.hexastyleTestServices = services;
  },
};
