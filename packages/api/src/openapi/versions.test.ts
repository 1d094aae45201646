import { sampleRoutes } from '../testing/sample-routes';
import { openApiDocument } from './document';

interface Operation {
  readonly parameters: readonly object[];
  readonly responses: Readonly<Record<string, { readonly headers: object; readonly content?: object }>>;
}

describe('the OpenAPI document of resources with versions', () => {
  const document = openApiDocument(sampleRoutes()) as { paths?: Record<string, Record<string, Operation>> };
  const of = (method: string): Operation | undefined => document.paths?.['/samples/{noteId}']?.[method];
  const header = (name: string): object => ({ $ref: `#/components/parameters/${name}` });

  it('promises an ETag, and nothing to whoever has it', () => {
    expect(of('get')?.parameters).toContainEqual(header('IfNoneMatch'));
    expect(of('get')?.responses['200']?.headers).toHaveProperty('ETag');
    expect(of('get')?.responses['304']?.headers).toHaveProperty('ETag');
    expect(of('get')?.responses['304']).not.toHaveProperty('content');
  });

  it('promises the address and the version of what is made', () => {
    const created = document.paths?.['/samples']?.post?.responses['201'];
    expect(created?.headers).toMatchObject({
      ETag: { $ref: '#/components/headers/ETag' },
      Location: { $ref: '#/components/headers/Location' },
    });
    expect(of('put')?.responses['200']?.headers).not.toHaveProperty('Location');
  });

  it('asks for the version of a change where there has to be one', () => {
    expect(of('patch')?.parameters).toContainEqual(header('IfMatch'));
    expect(Object.keys(of('patch')?.responses ?? {})).toEqual(expect.arrayContaining(['412', '422', '428']));
  });

  it('takes one elsewhere', () => {
    expect(of('put')?.parameters).toContainEqual(header('IfMatchOptional'));
    expect(Object.keys(of('put')?.responses ?? {})).toContain('412');
    expect(of('put')?.responses).not.toHaveProperty('428');
  });

  it('holds the schemas of its routes and no others', () => {
    const { schemas } = (document as { components?: { schemas: object } }).components ?? { schemas: {} };
    expect(Object.keys(schemas)).toEqual(['NewSampleNote', 'Problem', 'SampleNote']);
  });
});
