import { createContext } from 'react';
import type { SourcePlace } from './source-address';

export const SourceContext = createContext<SourcePlace>({ template: undefined, commit: 'unknown' });
