import type { ResourceFact } from '@hexastyle/evidence';

/** A resource of an assembly, as something that can be drawn. */
export interface Part {
  readonly kind: 'resource';
  /** The same in every environment: `api/Function` of `/Api/Function/Resource` in the stack `hexastyle-staging-api`. */
  readonly key: string;
  readonly region: string;
  /** `api` of the stack `hexastyle-staging-api`. */
  readonly layer: string;
  readonly resource: ResourceFact;
  /** Whether it comes into being only when the pilot light is promoted. */
  readonly rests: boolean;
}

/** Something that templates name and that is no resource of theirs. */
export type Other =
  | { readonly kind: 'people'; readonly key: string }
  | { readonly kind: 'mail' | 'repository'; readonly key: string; readonly name: string }
  | { readonly kind: 'stack'; readonly key: string; readonly name: string; readonly region: string };

export type GraphNode = Part | Other;

/** What one node has to do with another. Each kind is read by one file of `relations/`. */
export type RelationKind =
  | 'admits'
  | 'asks'
  | 'backs-up'
  | 'copies'
  | 'dead-letters'
  | 'delivers'
  | 'falls-back'
  | 'guards'
  | 'holds'
  | 'invokes'
  | 'notifies'
  | 'probes'
  | 'replicates'
  | 'restores'
  | 'rolls-back'
  | 'routes'
  | 'serves'
  | 'shifts'
  | 'watches';

export interface Relation {
  readonly kind: RelationKind;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** What the template says of it, such as a port or a path; `undefined` when it says nothing, or nothing that is known. */
  readonly label: string | undefined;
}

/** Everything that could be drawn of an environment. No opinion about what is worth drawing. */
export interface Graph {
  readonly parts: readonly Part[];
  readonly relations: readonly Relation[];
}

/** Reads the relations of one kind, or a few that stand in the same resources. */
export type RelationReader = (parts: readonly Part[]) => readonly Relation[];
