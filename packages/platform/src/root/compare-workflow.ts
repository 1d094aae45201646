import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';

/** Exit code 1 says that there are differences, which is what the comment is for. */
const COMPARE =
  'npx hexastyle diff --base ../base/packages/infra/cdk.out --head packages/infra/cdk.out --format markdown > comment.md || test $? -eq 1';

/** One comment a pull request: written anew where its first line is found. */
const COMMENT = `id=$(gh api "repos/$REPOSITORY/issues/$NUMBER/comments" --paginate \\
  --jq '.[] | select(.body | startswith("<!-- hexastyle diff -->")) | .id' | head -n 1)
if [ -n "$id" ]
then gh api --method PATCH "repos/$REPOSITORY/issues/comments/$id" --field body=@comment.md
else gh api "repos/$REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md
fi
`;

/**
 * The GitHub workflow that says, as one comment of a pull request, what its merge would change: resources, permissions,
 * costs, findings and evidence. Pull requests from forks get none, because their token may not write comments.
 */
export class CompareWorkflow extends YamlFile {
  constructor(project: Project) {
    super(project, '.github/workflows/compare.yml', {
      obj: {
        name: 'compare',
        on: { pull_request: {} },
        permissions: { contents: 'read' },
        concurrency: { group: 'compare-${{ github.event.number }}', 'cancel-in-progress': true },
        jobs: {
          compare: {
            if: 'github.event.pull_request.head.repo.full_name == github.repository',
            'runs-on': 'ubuntu-latest',
            'timeout-minutes': 30,
            permissions: { contents: 'read', 'pull-requests': 'write' },
            steps: [
              { uses: 'actions/checkout@v5', with: { 'fetch-depth': 0 } },
              { name: 'Install', run: 'npm ci' },
              { name: 'Synthesize the head', run: 'npm run synth' },
              {
                name: 'Synthesize the base',
                // What an event brings goes through the environment, and is not spliced into a script.
                env: { BASE: '${{ github.event.pull_request.base.sha }}' },
                run: 'git worktree add ../base "$BASE" && cd ../base && npm ci && npm run synth',
              },
              { name: 'Compare', run: COMPARE },
              {
                name: 'Comment',
                env: {
                  GH_TOKEN: '${{ github.token }}',
                  REPOSITORY: '${{ github.repository }}',
                  NUMBER: '${{ github.event.number }}',
                },
                run: COMMENT,
              },
            ],
          },
        },
      },
    });
  }
}
