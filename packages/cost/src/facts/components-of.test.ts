import { aResource } from '../testing/a-resource';
import { componentsOf } from './components-of';

const tagged = aResource('AWS::KMS::Key', { Tags: [{ Key: 'Component', Value: 'data' }] });
const vault = aResource('AWS::Backup::BackupVault', { BackupVaultTags: { Component: 'recovery' } });
const untagged = aResource('AWS::IAM::ManagedPolicy');
const alone = aResource('AWS::KMS::Key', {}, { stack: 'somebody-elses' });

test('given a tag, then it decides, in the list form and in the map form', () => {
  const componentOf = componentsOf([tagged, vault]);
  expect([componentOf(tagged), componentOf(vault)]).toEqual(['data', 'recovery']);
});

test('given no tag, then the resource goes with most of its stack, or with the stack itself', () => {
  const componentOf = componentsOf([tagged, untagged, alone]);
  expect([componentOf(untagged), componentOf(alone)]).toEqual(['data', 'somebody-elses']);
});
