export { createApp, type AppDependencies } from './app';
export { openApiDocument } from './openapi/document';
export { ROUTES } from './routes';
