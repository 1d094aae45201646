import { applyTheme } from '../device/apply-theme';
import { remember } from '../device/remembered';
import { languageOf } from '../i18n/language';
import { speech } from '../i18n/speech';
import type { Account } from '../records/account';
import type { Session } from '../store/session';

/** Lets the page look and speak as the account says, now and at the next start. */
export function followAccount(session: Session): void {
  let stop: (() => void) | undefined;
  let shown: Pick<Account, 'theme' | 'language'> | undefined;
  const follow = () => {
    const account = session.access()?.store.snapshot().records.account;
    if (account === undefined || (account.theme === shown?.theme && account.language === shown.language)) return;
    shown = account;
    const { theme, language } = account;
    remember({ theme, language });
    applyTheme(theme);
    void speech.speak(languageOf(language));
  };
  session.subscribe(() => {
    stop?.();
    stop = session.access()?.store.subscribe(follow);
    follow();
  });
}
