/** One mail of plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way for mails to leave. `send` fails when the mail was not accepted; it is then tried again later. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
