import { linkTarget } from './link-target';

describe('a link of a document', () => {
  const file = 'docs/runbooks/staging/api-errors.md';

  it.each([
    ['before-you-start.md', { kind: 'runbook', name: 'before-you-start', hash: '' }],
    ['./rollback.md#backend', { kind: 'runbook', name: 'rollback', hash: '#backend' }],
    ['#symptom', { kind: 'heading', hash: '#symptom' }],
    [
      '../../deploying/staging.md#approving',
      { kind: 'source', file: 'docs/deploying/staging.md', anchor: 'approving' },
    ],
    ['../production/rollback.md', { kind: 'source', file: 'docs/runbooks/production/rollback.md', anchor: undefined }],
    ['https://aws.example/x', { kind: 'address', href: 'https://aws.example/x' }],
    ['mailto:ops@example.com', { kind: 'address', href: 'mailto:ops@example.com' }],
  ])('given %s, when it is followed, then it leads to %j', (href, target) => {
    expect(linkTarget(href, file)).toEqual(target);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '\\\\evil.example',
    '/api/auth/logout',
    '../../../../etc/passwd',
    '',
  ])('given %j, when it is followed, then it leads nowhere', (href) => {
    expect(linkTarget(href, file)).toEqual({ kind: 'none' });
  });
});
