import { createFrontendModule, SubPageBlueprint } from '@backstage/frontend-plugin-api';

/** What the backend calls the kinds of news, in words. */
const TOPICS = {
  'well-architected.evidence-lost': 'A claim lost its evidence',
  'well-architected.alarm-without-runbook': 'An alarm has no runbook',
};

/** Settings > Notifications: which news somebody gets. Backstage has the card, and no page for it. */
export const notificationSettingsModule = createFrontendModule({
  pluginId: 'user-settings',
  extensions: [
    SubPageBlueprint.make({
      name: 'notifications',
      params: {
        path: 'notifications',
        title: 'Notifications',
        loader: async () => {
          const [{ Content }, { UserNotificationSettingsCard }] = await Promise.all([
            import('@backstage/core-components'),
            import('@backstage/plugin-notifications'),
          ]);
          return (
            <Content>
              <UserNotificationSettingsCard
                originNames={{ 'plugin:well-architected': 'Well-Architected' }}
                topicNames={TOPICS}
              />
            </Content>
          );
        },
      },
    }),
  ],
});
