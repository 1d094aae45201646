import { TimeZoneForm } from '../../features/settings/time-zone-form';
import { Page } from '../../ui/page';

/** What an account can change about itself. */
export function SettingsPage() {
  return (
    <Page title="Settings">
      <TimeZoneForm />
    </Page>
  );
}
