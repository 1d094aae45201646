import { synthesized } from '../testing/synthesized';

it('a build server runs the two commands of a newcomer', () => {
  const lines = String(synthesized()['.ci/run']).split('\n');

  expect(lines[0]).toBe('#!/usr/bin/env bash');
  expect(lines.slice(2)).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci', 'npm test', '']);
});
