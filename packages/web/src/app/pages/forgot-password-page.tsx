import { Link } from '@tanstack/react-router';
import { ForgotForm } from '../../features/accounts/forgot-form';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { visitorWords } from '../visitor-words/visitor-words';

/** Ask for a mail that leads to a new password. */
export function ForgotPasswordPage() {
  const say = useWords(visitorWords);
  return (
    <Page title={say('forgot')} heading={say('forgot-link')} eyebrow={say('forgot-eyebrow')}>
      <ForgotForm />
      <p className="aside">
        <Link to="/sign-in">{say('sign-in')}</Link>
      </p>
    </Page>
  );
}
