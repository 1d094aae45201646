import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `.ci/run`: what every build server runs. */
export class CiScript extends MarkedFile {
  constructor(project: Project) {
    super(project, '.ci/run', {
      firstLine: '#!/usr/bin/env bash',
      executable: true,
      lines: ['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci', 'npm test'],
    });
  }
}
