import type { Project } from 'projen/lib/project';
import { TextFile } from 'projen/lib/textfile';

/** How to write `MarkedFile`. */
export interface MarkedFileOptions {
  /** The text, without the marker. */
  readonly lines: readonly string[];

  /**
   * What opens a comment.
   * @default '#'
   */
  readonly comment?: string;

  /**
   * What closes a comment.
   * @default - the end of the line
   */
  readonly commentEnd?: string;

  /**
   * A line that must stay the first of the file, before the marker.
   * @default - the marker is the first line
   */
  readonly firstLine?: string;

  /**
   * Whether the file is a program.
   * @default false
   */
  readonly executable?: boolean;
}

/** A generated text file that says so in a comment at its head, and ends with a newline. */
export class MarkedFile extends TextFile {
  constructor(project: Project, path: string, options: MarkedFileOptions) {
    super(project, path, { executable: options.executable ?? false });
    const close = options.commentEnd === undefined ? '' : ` ${options.commentEnd}`;
    if (options.firstLine !== undefined) this.addLine(options.firstLine);
    if (this.marker !== undefined) this.addLine(`${options.comment ?? '#'} ${this.marker}${close}`);
    for (const line of options.lines) this.addLine(line);
    this.addLine('');
  }
}
