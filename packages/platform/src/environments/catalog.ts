import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { stringify } from 'yaml';
import { MarkedFile } from '../marked-file';
import { catalogEntities } from './catalog-entities';

/** `catalog-info.yaml`: what the software catalog of the portal knows about this platform. */
export class Catalog extends MarkedFile {
  constructor(project: Project, owner: string, environments: readonly Environment[]) {
    const documents = catalogEntities(project.name, owner, environments).map((entity) => stringify(entity).trimEnd());
    super(project, 'catalog-info.yaml', { lines: documents.join('\n---\n').split('\n') });
  }
}
