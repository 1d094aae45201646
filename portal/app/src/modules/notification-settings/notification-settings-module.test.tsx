import { ConfigReader } from '@backstage/core-app-api';
import { UserIdentity } from '@backstage/core-components';
import { createApp } from '@backstage/frontend-defaults';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { ApiBlueprint, createFrontendModule } from '@backstage/frontend-plugin-api';
import type { NotificationsApi } from '@backstage/plugin-notifications';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import notifications from '@backstage/plugin-notifications/alpha';
import userSettings from '@backstage/plugin-user-settings/alpha';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { useEffect } from 'react';
import { notificationSettingsModule } from './notification-settings-module';

jest.setTimeout(90_000);

// Nobody is asked who they are.
const signedIn = SignInPageBlueprint.make({
  params: {
    loader: () =>
      Promise.resolve(function SignedIn(page) {
        useEffect(() => {
          page.onSignInSuccess(UserIdentity.createGuest());
        }, [page]);
        return null;
      }),
  },
}) as ExtensionDefinition;

const topic = (enabled: boolean) => ({ id: 'well-architected.evidence-lost', enabled });
const settings = (enabled: boolean) => ({
  channels: [{ id: 'Web', origins: [{ id: 'plugin:well-architected', enabled: true, topics: [topic(enabled)] }] }],
});

describe('which news somebody gets', () => {
  it('given a kind of news that was sent, when somebody turns it off in the settings, then this alone is off', async () => {
    const updateNotificationSettings = jest.fn((changed: unknown) => Promise.resolve(changed));
    const api: Partial<NotificationsApi> = {
      getNotificationSettings: () => Promise.resolve(settings(true)),
      updateNotificationSettings: updateNotificationSettings as NotificationsApi['updateNotificationSettings'],
    };
    const answers = createFrontendModule({
      pluginId: 'notifications',
      extensions: [
        ApiBlueprint.make({
          params: (define) => define({ api: notificationsApiRef, deps: {}, factory: () => api as NotificationsApi }),
        }),
      ],
    });
    const signIn = createFrontendModule({ pluginId: 'app', extensions: [signedIn] });
    const config = new ConfigReader({
      app: { title: 'Hexastyle', baseUrl: 'http://localhost' },
      backend: { baseUrl: 'http://localhost' },
    });
    window.history.pushState({}, '', '/settings/notifications');
    const app = createApp({
      features: [userSettings, notifications, notificationSettingsModule, answers, signIn],
      advanced: { configLoader: () => Promise.resolve({ config }) },
    });
    render(app.createRoot());

    fireEvent.click(await screen.findByRole('button', { name: 'expand row' }, { timeout: 60_000 }));
    expect(await screen.findByText('A claim lost its evidence')).toBeTruthy();
    const [, off] = screen.getAllByRole('switch');
    if (off !== undefined) fireEvent.click(off);

    await waitFor(() => {
      expect(updateNotificationSettings).toHaveBeenCalledWith(settings(false));
    });
  });
});
