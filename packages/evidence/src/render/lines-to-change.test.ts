import type { Evidence } from '../report/report';
import { evidenceOf } from '../facts/query';
import { aResource } from '../testing/a-resource';
import { linesToChange } from './lines-to-change';

const at = (line: number, encrypted: boolean): Evidence =>
  evidenceOf(
    aResource('AWS::RDS::DBCluster', { StorageEncrypted: encrypted }, { source: { file: 'data.ts', line } }),
    'StorageEncrypted',
    true,
  );

test('given what is as expected and what is not, then the line of the latter is the one to change, once', () => {
  expect(linesToChange([at(1, true), at(2, false), at(2, false)], 'missing')).toEqual([{ file: 'data.ts', line: 2 }]);
});

test('given nothing that differs, then every line that was seen is told', () => {
  const code: Evidence = { kind: 'code', path: 'pool.ts', line: 7 };
  expect(linesToChange([at(1, true), code], 'missing')).toEqual([
    { file: 'data.ts', line: 1 },
    { file: 'pool.ts', line: 7 },
  ]);
});

test('given a claim that holds, then values that are told in words are not taken for differences', () => {
  const related: Evidence = evidenceOf(
    aResource('AWS::RDS::DBCluster', { KmsKeyId: 'key' }, { source: { file: 'data.ts', line: 3 } }),
    'KmsKeyId',
    'a reference to AWS::KMS::Key',
  );
  expect(linesToChange([at(1, true), related], 'verified')).toEqual([
    { file: 'data.ts', line: 1 },
    { file: 'data.ts', line: 3 },
  ]);
});
