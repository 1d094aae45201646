import { Component } from 'projen/lib/component';
import type { Project } from 'projen/lib/project';
import { Buildspec } from './buildspec';
import { gateCommands, HAND_REPORTS_ON, HANDED_ON, INSTALL } from './gate-commands';
import { HAND_CDK_ON, PUBLISH_ASSETS } from './publish-commands';
import { UPLOAD_SITE } from './site-commands';
import { DEPLOY_STACKS, PREVIEW_STACKS } from './stack-commands';

/** Asks through the edge for as long as a canary and a cold start may take. */
const WAIT_UNTIL_READY =
  'curl --fail --silent --show-error --max-time 10 --retry 30 --retry-delay 10 --retry-all-errors "$ORIGIN/api/health/ready"';

/** Sends what the gate judged. The token is in a variable that CodeBuild fills from a secret. */
const PUSH_REPORTS = 'node push/main.js "$PORTAL" "$ENVIRONMENT" .';

/** What the pipelines run. A gate tests and judges, and can deploy nothing; the others deploy what a gate handed on. */
export class Buildspecs extends Component {
  constructor(project: Project) {
    super(project);
    const gate = { install: INSTALL, artifact: HANDED_ON };
    new Buildspec(project, { ...gate, name: 'infrastructure', build: gateCommands(HAND_CDK_ON, ...HAND_REPORTS_ON) });
    new Buildspec(project, { ...gate, name: 'backend', build: gateCommands(HAND_CDK_ON) });
    new Buildspec(project, {
      ...gate,
      name: 'frontend',
      build: gateCommands('npm run build -- --web', `cp -R packages/web/dist ${HANDED_ON}/site`),
    });
    new Buildspec(project, { name: 'preview', build: [PREVIEW_STACKS] });
    new Buildspec(project, { name: 'publish', build: [PUBLISH_ASSETS] });
    new Buildspec(project, { name: 'other-region', build: [DEPLOY_STACKS] });
    new Buildspec(project, { name: 'site', build: UPLOAD_SITE });
    new Buildspec(project, { name: 'push', build: [PUSH_REPORTS] });
    new Buildspec(project, { name: 'health', build: [WAIT_UNTIL_READY] });
  }
}
