import { Link } from '@tanstack/react-router';
import { Passkeys } from '../../features/passkeys/passkeys';
import { Sessions } from '../../features/sessions/sessions';
import { PreferencesForm } from '../../features/settings/preferences-form';
import { settingsWords } from '../../features/settings/words/settings-words';
import { Tokens } from '../../features/tokens/tokens';
import { Webhooks } from '../../features/webhooks/webhooks';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** What an account can change about itself. */
export function SettingsPage() {
  const say = useWords(settingsWords);
  const sayApp = useWords(appWords);
  return (
    <Page title={say('title')}>
      <section className="panel" aria-labelledby="preferences-heading">
        <h2 id="preferences-heading">{say('form')}</h2>
        <PreferencesForm />
      </section>
      <div className="asides">
        <p className="aside">
          <Link to="/settings/account">{sayApp('to-account')}</Link>
        </p>
        <p className="aside">
          <Link to="/transfer">{sayApp('transfer')}</Link>
        </p>
      </div>
      <Passkeys />
      <Sessions />
      <Tokens />
      <Webhooks />
    </Page>
  );
}
