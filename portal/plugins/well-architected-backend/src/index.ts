// Backstage's backend.add(import(...)) takes a package's default export.
export { wellArchitectedPlugin as default } from './plugin';
export { wellArchitectedSearchModule } from './search/search-module';
