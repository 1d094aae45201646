import { License } from 'projen/lib/license';
import { Project, type ProjectOptions } from 'projen/lib/project';
import { Buildspecs } from './delivery/buildspecs';
import { Mkdocs } from './docs/mkdocs';
import { RenderedDocs } from './docs/rendered-docs';
import { Catalog } from './environments/catalog';
import { DescriptorSchema } from './environments/descriptor-schema';
import { EnvironmentDocs } from './environments/environment-docs';
import { PortalEnvironments } from './environments/portal-environments';
import { readDescriptors, type Descriptors } from './environments/read-descriptors';
import { ResolvedEnvironments } from './environments/resolved-environments';
import { BuildWorkflow } from './root/build-workflow';
import { CompareWorkflow } from './root/compare-workflow';
import { CiScript } from './root/ci-script';
import { CodeOwners } from './root/code-owners';
import { addCommands } from './root/commands';
import { ignoreOutputs } from './root/ignored';
import { Npmrc } from './root/npmrc';
import { Projenrc } from './root/projenrc';
import { RootPackage } from './root/root-package';
import { DependencyRules } from './tools/dependency-rules';
import { EslintConfig } from './tools/eslint-config';
import { InfraTsconfig } from './tools/infra-tsconfig';
import { JestConfig } from './tools/jest-config';
import { KnipConfig } from './tools/knip-config';
import { NodeTsconfig } from './tools/node-tsconfig';
import { PortalTsconfig } from './tools/portal-tsconfig';
import { WebTsconfig } from './tools/web-tsconfig';

/** Options of `HexastylePlatform`. */
export interface HexastylePlatformOptions extends ProjectOptions {
  /**
   * One sentence about the platform, for its manifest.
   * @default "A platform that proves itself"
   */
  readonly description?: string;

  /**
   * The team that answers for the platform: a name of the software catalog and of the code owners.
   * @default "platform-team"
   */
  readonly owner?: string;

  /**
   * The organization of the code host, to which the teams belong.
   * @default - the platform's name
   */
  readonly organization?: string;

  /**
   * Where the repository can be cloned from.
   * @default - the repository of the platform's name in the organization on GitHub
   */
  readonly repositoryUrl?: string;
}

/**
 * A platform repository: reads the descriptors in `environments/` and writes every file that follows from them.
 *
 * @pjid hexastyle
 */
export class HexastylePlatform extends Project {
  /** Where the repository can be cloned from. */
  readonly repositoryUrl: string;

  private readonly descriptors: Descriptors;

  constructor(options: HexastylePlatformOptions) {
    super({ ...options });
    const organization = options.organization ?? options.name;
    this.repositoryUrl = options.repositoryUrl ?? `https://github.com/${organization}/${options.name}.git`;
    this.descriptors = readDescriptors(this.outdir);
    this.addRoot(options.description ?? 'A platform that proves itself');
    this.addTools();
    this.addEnvironments(organization, options.owner ?? 'platform-team');
  }

  /** Writes the repository. Descriptors with faults stop it before the first file: their list is printed and the exit code is 1. */
  override synth(): void {
    if (this.descriptors.kind === 'faulty') {
      process.stderr.write(
        `${this.descriptors.message}\n\nNothing was written. Mend the above, then run: npx projen\n`,
      );
      process.exitCode = 1;
      return;
    }
    super.synth();
  }

  private addRoot(description: string): void {
    new Projenrc(this);
    addCommands(this);
    ignoreOutputs(this);
    new RootPackage(this, { description, repositoryUrl: this.repositoryUrl });
    new Npmrc(this);
    new License(this, { spdx: 'Apache-2.0' });
    new CiScript(this);
    new BuildWorkflow(this);
    new CompareWorkflow(this);
    new Buildspecs(this);
  }

  private addTools(): void {
    new NodeTsconfig(this);
    new InfraTsconfig(this);
    new WebTsconfig(this);
    new PortalTsconfig(this);
    new JestConfig(this);
    new EslintConfig(this);
    new DependencyRules(this);
    new KnipConfig(this);
  }

  private addEnvironments(organization: string, owner: string): void {
    const { environments, expectedDifferences } =
      this.descriptors.kind === 'read' ? this.descriptors : { environments: [], expectedDifferences: [] };
    new DescriptorSchema(this);
    new ResolvedEnvironments(this, environments);
    new EnvironmentDocs(this, environments);
    new PortalEnvironments(this, environments, expectedDifferences);
    new Catalog(this, owner, environments);
    new CodeOwners(this, organization, owner, environments);
    new Mkdocs(this, environments);
    new RenderedDocs(this, environments);
  }
}
