import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { assetBucketName, assetBucketPrefix } from '../bootstrap';
import { BuildProject } from '../builds/build-project';
import type { ProjectContext } from '../builds/project-maker';
import { stackArn } from './deploy-role';

/** What the buildspecs know of stacks: `<stack's name>=<template>@<region>` of each, and the bootstrap buckets without their region. */
export const stackVariables = (
  context: ProjectContext,
  stacks: readonly Stack[],
): Readonly<Record<string, string>> => ({
  ASSETS: assetBucketPrefix(context.environment),
  STACKS: stacks.map(({ stackName, templateFile, region }) => `${stackName}=${templateFile}@${region}`).join(' '),
});

/** Where a template that is too large to be sent along is put for CloudFormation to read. */
export const templateObjects = (context: ProjectContext, stacks: readonly Stack[]): PolicyStatement =>
  new PolicyStatement({
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: [...new Set(stacks.map(({ region }) => region))].map(
      (region) =>
        `arn:aws:s3:::${assetBucketName(context.environment, region)}/hexastyle/${context.environment.name}/*`,
    ),
  });

/** Shows what a deployment would change, stack by stack, as change sets that it deletes again. It cannot execute one. */
export const previewProject = (scope: Construct, context: ProjectContext, stacks: readonly Stack[]): BuildProject =>
  new BuildProject(scope, 'Preview', {
    ...context,
    name: `${context.pipeline}-preview`,
    purpose: `Change sets of ${context.pipeline}, to look at`,
    buildspec: 'buildspecs/preview.yaml',
    size: 'SMALL',
    timeoutMinutes: 30,
    variables: stackVariables(context, stacks),
    statements: [
      templateObjects(context, stacks),
      new PolicyStatement({
        actions: ['CreateChangeSet', 'DescribeChangeSet', 'DeleteChangeSet', 'ListChangeSets', 'DescribeStacks'].map(
          (action) => `cloudformation:${action}`,
        ),
        resources: stacks.map(stackArn),
      }),
    ],
  });
