export { platformApp } from './app/platform-app';
export type { PlatformAppProps } from './app/platform-app';
export { bundleApi } from './api/bundle/bundle-api';
