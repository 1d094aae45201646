import { readEnvironments, readWaivers } from '@hexastyle/environment';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAssembly } from '../facts/assembly/read-assembly';
import { readNag } from '../facts/assembly/read-nag';
import type { Facts } from '../facts/facts';
import { readAttestations } from '../facts/repository/read-attestations';
import { readDrills } from '../facts/repository/read-drills';
import { readRepository } from '../facts/repository/read-repository';
import { readPractices } from '../report/practices';
import { PILLARS } from '../report/report';
import type { JudgeContext } from '../verdicts/judgement';
import type { Mutation } from './mutation';

/** This repository. */
export const ROOT = join(__dirname, '../../../..');

/** The folder of an environment's assembly. Without it the tests cannot say anything, so they stop here. */
export const assemblyOf = (environment: string): string => {
  const directory = join(ROOT, 'packages/infra/cdk.out', environment);
  if (!existsSync(join(directory, 'manifest.json')))
    throw new Error(`packages/infra/cdk.out/${environment} is missing. Run \`npm run synth\`, then the tests again.`);
  return directory;
};

/** The facts of an environment of this repository, as synthesized last. */
export const referenceFacts = (environment: string): Facts => {
  const directory = assemblyOf(environment);
  const descriptor = readEnvironments(ROOT).find(({ name }) => name === environment);
  return {
    environment: descriptor ?? { absent: `no descriptor is called ${environment}` },
    assembly: readAssembly(directory, ROOT),
    nag: readNag(directory, ROOT),
    repository: readRepository(ROOT),
    live: { absent: 'the account was not read' },
    drills: readDrills(ROOT),
  };
};

/** What people decided in this repository, judged on a day before anything of it expires. */
export const referenceContext = (environment: string): JudgeContext => ({
  environment,
  environments: readEnvironments(ROOT).map(({ name }) => name),
  waivers: readWaivers(ROOT),
  attestations: readAttestations(ROOT),
  practices: readPractices(),
  today: '2026-11-23',
});

const isMutation = (value: unknown): value is { readonly mutation: Mutation } =>
  typeof value === 'object' && value !== null && 'mutation' in value;

const load = (file: string): Mutation => {
  const module: unknown = jest.requireActual(file);
  if (!isMutation(module)) throw new Error(`${file} exports no \`mutation\`.`);
  return module.mutation;
};

/** Every mutation, by the id of its claim. */
export const referenceMutations = (): readonly (readonly [claim: string, mutation: Mutation])[] =>
  PILLARS.flatMap((pillar) => {
    const folder = join(ROOT, 'packages/evidence/src/claims', pillar);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mutation.ts')) : [];
    return names.map((name) => [name.replace('.mutation.ts', ''), load(join(folder, name))] as const);
  });
