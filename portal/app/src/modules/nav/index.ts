export { navModule } from './nav-module';
