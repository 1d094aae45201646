import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { stringify } from 'yaml';
import { documentsIn } from '../docs/documents';
import { SOURCES } from '../docs/documents-of';
import { MarkedFile } from '../marked-file';
import { catalogEntities } from './catalog-entities';

/** `catalog-info.yaml`: what the software catalog of the portal knows about this platform. */
export class Catalog extends MarkedFile {
  constructor(project: Project, owner: string, environments: readonly Environment[]) {
    const sources = {
      runbooks: documentsIn(project.outdir, SOURCES.runbooks),
      recovery: documentsIn(project.outdir, SOURCES.recovery),
    };
    const entities = catalogEntities({ system: project.name, owner, environments, sources });
    const documents = entities.map((entity) => stringify(entity, { lineWidth: 0 }).trimEnd());
    super(project, 'catalog-info.yaml', { lines: documents.join('\n---\n').split('\n') });
  }
}
