import { randomUUID } from 'node:crypto';
import type { Mail } from './mailer';

/** RFC 2047, 2: an encoded word has at most 75 characters; these bytes in base64 stay below, and whole characters are kept together. */
const WORD_BYTES = 42;
const LINE = 76;

/**
 * A mail as RFC 5322 has it. Whatever its text says becomes base64, so that nothing in it can begin a header.
 *
 * @throws Error when an address holds what could end its header
 */
export function writeMessage({ to, subject, text }: Mail, from: string, date: Date): string {
  for (const address of [to, from])
    if (!isOneAddress(address)) throw new Error('An address of a mail is not one address.');
  const body = Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')).toString('base64');
  return [
    `From: Hexastyle <${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []),
    '',
  ].join('\r\n');
}

/** Neither white space nor control characters nor what separates addresses. */
function isOneAddress(address: string): boolean {
  return /^[^\s\p{Cc}<>,;:"()]+@[^\s\p{Cc}<>,;:"()@]+$/u.test(address);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
