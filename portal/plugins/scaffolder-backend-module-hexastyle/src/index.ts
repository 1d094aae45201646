// Backstage's backend.add(import(...)) takes a package's default export.
export { hexastyleModule as default } from './module';
export { environmentScaffoldPermission } from './permissions';
