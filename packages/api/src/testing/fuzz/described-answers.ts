import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ApiDocument, Operation, Response } from '../../openapi/compatibility/document';
import type { Received, Sent } from '../driver';
import { pathForm } from '../path-form';

/** What every answer may carry: of HTTP itself, of browsers and of cookies. The document speaks of none of them. */
const UNSPOKEN =
  /^(?:content-(?:type|length|disposition|security-policy)|cache-control|date|connection|keep-alive|transfer-encoding|vary|set-cookie|strict-transport-security|referrer-policy|cross-origin-resource-policy|x-content-type-options|x-frame-options|access-control-[a-z-]+)$/;

/** Described, and not in every answer that they are described for. */
const NOW_AND_THEN = new Set(['idempotency-replayed']);

type Named = Operation & { readonly operationId: string };

interface Place {
  readonly template: string;
  readonly methods: Readonly<Record<string, Operation>>;
  readonly form: RegExp;
}

/** The answers that an OpenAPI document describes. */
export class DescribedAnswers {
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly ajv: Ajv2020;
  private readonly places: readonly Place[];

  constructor(document: ApiDocument) {
    this.places = Object.entries(document.paths).map(([template, methods]) => ({
      template,
      methods,
      form: pathForm(template),
    }));
    this.ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
    addFormats(this.ajv);
    this.ajv.addSchema(document, 'document');
  }

  /** The operation that a request is for, by the document. */
  operationOf({ method, path }: Pick<Sent, 'method' | 'path'>): Named | undefined {
    const { pathname } = new URL(path, 'https://api.example.com');
    const own = method === 'HEAD' ? 'get' : method.toLowerCase();
    const places = this.places.filter(({ methods, form }) => methods[own] !== undefined && form.test(pathname));
    // OpenAPI: a path without templates comes before those with.
    const place = places.find(({ template }) => !template.includes('{')) ?? places[0];
    return place?.methods[own] as Named | undefined;
  }

  /** What is wrong about an answer; undefined when it is as described. */
  fault(sent: Sent, received: Received): string | undefined {
    if (received.status >= 500) return 'is a failure of the server';
    const operation = this.operationOf(sent);
    if (operation === undefined) return this.faultOfUnknown(sent, received);
    const response = operation.responses?.[received.status];
    if (sent.method === 'OPTIONS' && received.status < 300) return undefined;
    if (response === undefined) return 'has a status that is not described';
    return headerFault(received, response) ?? this.bodyFault(sent, received, response);
  }

  /** Where there is no operation: only that can be said, or that the site is not trusted, or what there is. */
  private faultOfUnknown({ method }: Sent, { status, headers, text }: Received): string | undefined {
    if (method === 'OPTIONS' && status < 300) return undefined;
    if (![403, 404, 405].includes(status)) return 'has a status that says not that there is nothing here';
    if (status === 405 && headers.allow === undefined) return 'does not say in Allow what is possible';
    return method === 'HEAD' ? undefined : this.invalid('#/components/schemas/Problem', text);
  }

  private bodyFault({ method }: Sent, received: Received, { content }: Response): string | undefined {
    const { headers, text, bytes } = received;
    if (method === 'HEAD' || content === undefined) {
      return bytes.length === 0 ? undefined : 'has a body, and none is described';
    }
    const type = mediaType(headers);
    const media = content[type];
    if (media === undefined) return `is ${type}, which is not described`;
    if (type.endsWith('json')) return this.invalid(media.schema?.$ref ?? '', text);
    return bytes.length === 0 ? 'is an empty file' : undefined;
  }

  private invalid(reference: string, text: string): string | undefined {
    const validate = this.validators.get(reference) ?? this.ajv.compile({ $ref: `document${reference}` });
    this.validators.set(reference, validate);
    return validate(JSON.parse(text))
      ? undefined
      : `is not what ${reference} describes: ${this.ajv.errorsText(validate.errors)}`;
  }
}

function mediaType(headers: Received['headers']): string {
  return headers['content-type']?.split(';')[0] ?? 'of no type';
}

function headerFault({ status, headers }: Received, { headers: described = {} }: Response): string | undefined {
  const names = new Set(Object.keys(described).map((name) => name.toLowerCase()));
  const unknown = Object.keys(headers).filter((name) => !names.has(name) && !UNSPOKEN.test(name));
  if (unknown.length > 0) return `has the headers ${unknown.join(', ')}, which are not described`;
  const isAlways = (name: string): boolean => status < 400 || name === 'x-request-id' || name === 'retry-after';
  const missing = [...names].filter((name) => isAlways(name) && !NOW_AND_THEN.has(name) && headers[name] === undefined);
  return missing.length > 0 ? `lacks the headers ${missing.join(', ')}, which are described` : undefined;
}
