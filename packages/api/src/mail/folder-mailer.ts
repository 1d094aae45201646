import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, Mailer } from './mailer';
import { writeMessage } from './write-message';

/** Keeps mails in a folder, as files that any mail program opens, instead of sending them. For one's own machine. */
export class FolderMailer implements Mailer {
  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  /** Whoever watches the folder sees whole mails only. */
  async send(mail: Mail): Promise<void> {
    const now = new Date();
    const message = writeMessage(mail, this.from, now);
    const file = join(this.folder, `${now.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
