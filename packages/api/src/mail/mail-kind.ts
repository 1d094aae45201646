/** Every mail that the API sends. `confirm-email` goes to a new address, `email-change` tells the one before of it. */
export type MailKind = 'confirm-email' | 'email-change' | 'reset-password' | 'password-changed';
