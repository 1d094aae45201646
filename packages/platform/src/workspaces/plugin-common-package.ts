import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { pluginPackage } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/plugin-well-architected-common`: what the two halves of the plugin say to each other. */
export class PluginCommonPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/plugins/well-architected-common',
      packageName: '@hexastyle/plugin-well-architected-common',
      manifest: {
        description: 'Types and permissions that both sides of the plugin well-architected share',
        ...pluginPackage('common-library'),
        sideEffects: false,
        dependencies: dependencies('@backstage/plugin-permission-common', '@hexastyle/evidence', '@hexastyle/live'),
        devDependencies: dependencies('@backstage/cli'),
      },
    });
  }
}
