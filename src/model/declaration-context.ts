import { createContext } from 'svelte';
import type { Declaration } from './declaration.ts';

/** The declaration that a page is about, for all components in it; the site sets it once for each page. */
export const [getDeclaration, setDeclaration] = createContext<Declaration>();
