export { userSettingsModule } from './user-settings-module';
