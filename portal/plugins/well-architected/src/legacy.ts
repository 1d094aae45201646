export { EntityWellArchitectedContent, WellArchitectedPage, wellArchitectedPlugin } from './legacy-plugin';
export { isEnvironment } from './environment/environment-entity';
export { wellArchitectedApiRef } from './api/well-architected-api';
export type { WellArchitectedApi } from './api/well-architected-api';
