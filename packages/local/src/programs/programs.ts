/** Programs that npm cannot install: under which names they are found, and in which Debian package they come. */
export interface SystemProgram {
  readonly name: string;
  readonly commands: readonly string[];
  readonly debianPackage: string;
}

export const redisProgram: SystemProgram = {
  name: 'redis-server',
  commands: ['redis-server', 'valkey-server'],
  debianPackage: 'redis-server',
};

export const chromiumProgram: SystemProgram = {
  name: 'chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debianPackage: 'chromium',
};

export const mkdocsProgram: SystemProgram = {
  name: 'mkdocs',
  commands: ['mkdocs'],
  debianPackage: 'mkdocs',
};

export const gitProgram: SystemProgram = { name: 'git', commands: ['git'], debianPackage: 'git' };

/** The command that installs programs on Debian and Ubuntu. */
export const installCommand = (programs: readonly SystemProgram[], isRoot: boolean): string =>
  `${isRoot ? '' : 'sudo '}apt-get install --yes ${programs.map(({ debianPackage }) => debianPackage).join(' ')}`;
