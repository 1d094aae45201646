import type { Mail } from '../mail/mailer';

/** The token in the link of a mail. */
export function linkToken(mail: Mail | undefined): string {
  const token = /#token=([\w-]+)$/m.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`There is no link in the mail "${mail?.subject ?? '(none)'}".`);
  return token;
}
