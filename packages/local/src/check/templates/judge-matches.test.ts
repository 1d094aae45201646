import type { AssembledTemplate } from './assembled-templates';
import { judgeMatches } from './judge-matches';
import type { LintMatch } from './lint-match';

const template: AssembledTemplate = {
  file: 'out/staging/Network.template.json',
  region: 'us-east-1',
  types: new Map([
    ['Subnet', 'AWS::EC2::Subnet'],
    ['Queue', 'AWS::SQS::Queue'],
  ]),
};
const match = (logicalId: string | undefined): LintMatch => ({
  file: template.file,
  line: 7,
  rule: 'W3010',
  message: 'Avoid hardcoding',
  logicalId,
});
const accepted = { rule: 'W3010', type: 'AWS::EC2::Subnet', reason: 'On purpose.' };

describe('Given a finding of cfn-lint', () => {
  it('When nobody accepts it, then file, line, rule, resource and message are told', () => {
    expect(judgeMatches([match('Queue')], [template], [])).toEqual([
      'out/staging/Network.template.json:7 W3010 Queue: Avoid hardcoding',
    ]);
  });

  it('When its rule is accepted at its type, then it is nothing', () => {
    expect(judgeMatches([match('Subnet')], [template], [accepted])).toEqual([]);
  });

  it('When its rule is accepted everywhere, then it is nothing, wherever it is', () => {
    expect(judgeMatches([match(undefined)], [template], [{ rule: 'W3010', reason: 'On purpose.' }])).toEqual([]);
  });

  it('When its rule is accepted at another type, then it is told, and so is the entry that accepts nothing', () => {
    expect(judgeMatches([match('Queue')], [template], [accepted])).toEqual([
      expect.stringContaining('W3010 Queue'),
      'W3010 at AWS::EC2::Subnet is accepted, and cfn-lint no longer finds it',
    ]);
  });
});
