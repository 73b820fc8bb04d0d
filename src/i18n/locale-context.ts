import { createContext } from 'svelte';
import type { Locale } from './locale.ts';

/** The locale of the page, for all its components; the site sets it once per page. */
export const [getLocale, setLocale] = createContext<Locale>();
