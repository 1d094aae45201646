// Backstage finds a plugin by its package's default export.
export { wellArchitectedPlugin as default } from './plugin';
export { wellArchitectedApiRef } from './api/well-architected-api';
export type { WellArchitectedApi } from './api/well-architected-api';
