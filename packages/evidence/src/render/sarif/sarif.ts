/** The parts of SARIF 2.1.0 that are written here; names and meanings are those of the standard. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
    readonly region?: { readonly startLine: number };
  };
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: 'error' };
  readonly properties: { readonly tags: readonly string[] };
}

export interface SarifSuppression {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: string;
  readonly location: SarifLocation;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly SarifSuppression[];
  readonly baselineState?: 'new' | 'unchanged';
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly level: 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations?: readonly SarifLocation[];
}

export interface SarifNotificationKind {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: SarifNotification['level'] };
}
