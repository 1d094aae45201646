export {
  EntityComponentContent,
  EntityEnvironmentsCard,
  EntityPillarsCard,
  EntityWellArchitectedContent,
  WellArchitectedPage,
  WellArchitectedSearchResultListItem,
  wellArchitectedPlugin,
} from './legacy-plugin';
export { isEnvironmentsAvailable } from './catalog/is-environments-available';
export { isComponentAvailable } from './component/named-components';
export { isEnvironment } from './environment/environment-entity';
export { wellArchitectedApiRef } from './api/well-architected-api';
export type { WellArchitectedApi } from './api/well-architected-api';
