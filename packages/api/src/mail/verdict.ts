/** What becomes of a mail after an attempt. */
export type MailVerdict = 'sent' | 'later' | 'refused' | 'given-up';

/** Minutes double with every attempt: the last one is made after about two hours. */
const MAX_ATTEMPTS = 8;
/** What a mail server answers to when it judges a mail or its recipient; what it says before is about us. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);

/**
 * RFC 5321, 4.2.1: 4yz is a failure for now, 5yz one for good. Only a refusal of this recipient or of this text is taken
 * for final: a refused password or sender is a fault of ours, which somebody corrects while the mails wait.
 *
 * @param attempts that were made, this one with them
 */
export function verdictOn(error: unknown, attempts: number): Exclude<MailVerdict, 'sent'> {
  const { responseCode, command } = answerOf(error);
  if (responseCode >= 500 && responseCode < 600 && ABOUT_THE_MAIL.has(command)) return 'refused';
  return attempts < MAX_ATTEMPTS ? 'later' : 'given-up';
}

/** Of the server, without its words, which can hold the address. */
export function answerOf(error: unknown): {
  readonly code: string;
  readonly responseCode: number;
  readonly command: string;
} {
  const { code, responseCode, command } = (error instanceof Error ? error : {}) as Readonly<Record<string, unknown>>;
  return {
    code: typeof code === 'string' ? code : 'unknown',
    responseCode: typeof responseCode === 'number' ? responseCode : 0,
    command: typeof command === 'string' ? command : '',
  };
}
