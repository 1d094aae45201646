export { notificationSettingsModule } from './notification-settings-module';
