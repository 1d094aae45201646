import type { Environment } from '@hexastyle/environment';
import { SOURCE } from './actions';
import type { Stage } from './actions';

/** The name of the action, to which the pipeline's trigger refers. */
export const SOURCE_ACTION = 'Repository';

/** The repository through a connection. A full clone, because the checks ask git which files are generated. */
export const sourceStage = ({ pipeline }: Environment): Stage => ({
  name: 'Source',
  actions: [
    {
      name: SOURCE_ACTION,
      namespace: 'Source',
      actionTypeId: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
      configuration: {
        ConnectionArn: pipeline.connectionArn,
        FullRepositoryId: pipeline.repository,
        BranchName: pipeline.branch,
        OutputArtifactFormat: 'CODEBUILD_CLONE_REF',
        // The trigger starts the pipeline, and only for its own files.
        DetectChanges: 'false',
      },
      outputArtifacts: [{ name: SOURCE }],
    },
  ],
});
