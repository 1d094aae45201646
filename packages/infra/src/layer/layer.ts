/** The layers of the platform: one stack each, and the values of the tag `Component`. */
export type Layer = 'network' | 'data' | 'api' | 'edge' | 'observability';
