/** What the token in a mail is good for. */
export type MailTokenPurpose = 'confirm-email' | 'reset-password';
