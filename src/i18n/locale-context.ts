import { createContext } from 'svelte';
import type { Locale } from './locale.ts';

/** The language of the page, for all components in it; the site sets it once for each page. */
export const [getLocale, setLocale] = createContext<Locale>();
