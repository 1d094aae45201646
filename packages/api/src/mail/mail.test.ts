import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../testing/at-end';
import { mailServer } from '../testing/mail-server';
import { FolderMailer } from './folder-mailer';
import { SmtpMailer } from './smtp-mailer';
import { mailText } from './texts';
import { writeMessage } from './write-message';

const FROM = 'habits@example.com';
const MAIL = {
  to: 'ana@example.org',
  subject: 'Wählen Sie ein neues Passwort, bitte möglichst bald',
  text: 'Grüße\n.\nBcc: x',
};

function decoded(message: string): { readonly head: string; readonly text: string } {
  const [head = '', body = ''] = message.split('\r\n\r\n');
  return { head, text: Buffer.from(body, 'base64').toString() };
}

describe('a mail', () => {
  it('says what it says, in letters that every server passes on', () => {
    const message = writeMessage(MAIL, FROM, new Date('2026-03-01T12:00:00Z'));
    const { head, text } = decoded(message);
    expect(text).toBe('Grüße\r\n.\r\nBcc: x');
    expect(head).toContain('Date: Sun, 01 Mar 2026 12:00:00 +0000');
    const words = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)];
    expect(words.map(([, word = '']) => Buffer.from(word, 'base64').toString()).join('')).toBe(MAIL.subject);
    for (const [word] of words) expect(word.length).toBeLessThanOrEqual(75);
    for (const line of message.split('\r\n')) expect(line).toMatch(/^[\x20-\x7e]{0,78}$/);
  });

  it('has no header that its subject or text made up', () => {
    const { head } = decoded(writeMessage({ ...MAIL, subject: 'Hello\r\nBcc: b@example.com' }, FROM, new Date()));
    expect(head).not.toContain('Bcc');
  });

  it.each(['a@example.com\r\nBcc: b@example.com', 'a@example.com, b@example.com', 'a@example.com>', 'nobody'])(
    'is not written to %j',
    (to) => {
      expect(() => writeMessage({ ...MAIL, to }, FROM, new Date())).toThrow('not one address');
    },
  );

  it.each(['de', 'de-AT', 'DE'])('is German for %s', (language) => {
    expect(mailText('reset-password', language, '').subject).toBe('Wählen Sie ein neues Passwort');
  });

  it.each(['', 'en-GB', 'fr', 'den'])('is English for %j', (language) => {
    expect(mailText('reset-password', language, '').subject).toBe('Choose a new password');
  });
});

describe('the captured outbox', () => {
  it('keeps each mail as a file of its own that only its owner reads', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'outbox-'));
    atEnd(() => rm(parent, { recursive: true }));
    const folder = join(parent, 'outbox');
    const mailer = new FolderMailer(folder, FROM);
    await Promise.all([mailer.send(MAIL), mailer.send(MAIL)]);
    const files = await readdir(folder);
    expect(files.filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    expect(decoded(await readFile(join(folder, files[0] ?? ''), 'utf8')).text).toContain('Grüße');
  });
});

describe('mail by SMTP', () => {
  it('reaches the server of the URL, and one recipient', async () => {
    const { received, port } = await mailServer();
    await new SmtpMailer(`smtp://127.0.0.1:${port}`, FROM).send(MAIL);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual([MAIL.to]);
    expect(decoded(received[0]?.message ?? '').text).toContain('Grüße');
  });

  it('signs in with what the URL says', async () => {
    const seen: unknown[] = [];
    const { port } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        seen.push([username, password]);
        done(null, { user: username });
      },
    });
    await new SmtpMailer(`smtp://habits%40example.com:s%3Acret@127.0.0.1:${port}`, FROM).send(MAIL);
    expect(seen).toEqual([['habits@example.com', 's:cret']]);
  });

  it('fails when the server refuses it, or is not there', async () => {
    const { port } = await mailServer({
      onRcptTo: (_address, _session, done) => {
        done(new Error('No such mailbox'));
      },
    });
    await expect(new SmtpMailer(`smtp://127.0.0.1:${port}`, FROM).send(MAIL)).rejects.toMatchObject({
      code: 'EENVELOPE',
    });
    await expect(new SmtpMailer('smtp://127.0.0.1:1', FROM).send(MAIL)).rejects.toThrow();
  });
});
