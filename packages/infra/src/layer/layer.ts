/** The layers of the platform, and the values of the tag `Component`. */
export type Layer =
  'identity' | 'network' | 'data' | 'api' | 'edge' | 'observability' | 'recovery' | 'delivery' | 'cost';
