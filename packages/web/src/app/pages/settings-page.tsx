import { Link } from '@tanstack/react-router';
import { PreferencesForm } from '../../features/settings/preferences-form';
import { settingsWords } from '../../features/settings/words/settings-words';
import { Tokens } from '../../features/tokens/tokens';
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
      <p className="aside">
        <Link to="/transfer">{sayApp('transfer')}</Link>
      </p>
      <Tokens />
    </Page>
  );
}
