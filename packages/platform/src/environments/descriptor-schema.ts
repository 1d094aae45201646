import { environmentJsonSchema } from '@hexastyle/environment';
import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** The JSON schema of descriptors, which editors read to complete and check them as they are typed. */
export class DescriptorSchema extends JsonFile {
  constructor(project: Project) {
    super(project, 'packages/environment/schema/environment.schema.json', {
      marker: false,
      obj: environmentJsonSchema(),
    });
  }
}
