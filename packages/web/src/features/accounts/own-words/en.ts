import type { Formatter } from '../../../i18n/formatter';

interface Email {
  readonly email: string;
}

interface Count {
  readonly count: number;
}

export const en = {
  offline: 'You are offline. What is on this page needs the server: it can be done when the network is back.',
  'current-password': 'Current password',
  'new-password-hint':
    'At least 12 characters. What is easy to guess is refused, such as your address or a known password; four words that do not belong together are good.',
  'password-intro':
    'A new password signs you out everywhere else, and links in mails that are under way stop working. Passkeys and API tokens stay as they are.',
  'password-changed': 'Your password is changed. Everywhere else you are signed out.',
  'email-title': 'E-mail address',
  'email-now': ({ email }: Email) => `You sign in as ${email}.`,
  'email-unconfirmed': ({ email }: Email) =>
    `You sign in as ${email}. It is not confirmed yet: open the link of the mail, so that you know that a mail with a new password would reach you.`,
  'new-email': 'New e-mail address',
  'new-email-hint': 'Your account moves there when you open the link that is sent to it.',
  'same-email-hint': 'Leave it as it is to get the mail once more, or write another.',
  'send-mail': 'Send the mail',
  'mail-sent': ({ email }: Email) =>
    `A mail is under way to ${email}. The address counts when its link is opened; until then nothing changes.`,
  'delete-title': 'Delete the account',
  'delete-intro':
    'Deletes your account and everything in it, at once and for good. If you want to keep something, take it along first.',
  'export-habits': 'Your habits as files',
  'export-all': 'Everything that is held of you (JSON)',
  'delete-open': 'Delete the account…',
  'delete-question': 'Delete your account for good?',
  'delete-what': ({ count }: Count, formatter: Formatter) =>
    count === 0
      ? 'Your settings, passkeys, API tokens and webhooks are deleted, and every device is signed out.'
      : `${formatter.number(count)} ${formatter.plural(count, { one: 'habit', other: 'habits' })} with all days, notes and pauses, your settings, passkeys, API tokens and webhooks are deleted, and every device is signed out.`,
  'delete-how': 'Nobody can bring that back. What this browser keeps is removed as well.',
  'delete-now': 'Delete for good',
  'delete-by-passkey': 'Confirm with a passkey and delete for good',
  cancel: 'Cancel',
  forget: 'Remove what is kept on this device',
  'forget-question':
    'The habits of whoever was signed in here last are still kept for them. What was not sent yet is lost when you remove them; everything else is on the server.',
  'forget-now': 'Remove it',
  forgotten: 'Nothing is kept on this device any more.',
};
