import { createContext } from 'svelte';
import type { Route } from './route.ts';

/** The route of the page, for all components in it; the site sets it once for each page. */
export const [getRoute, setRoute] = createContext<Route>();

/** From the page to the site's root, "" or "../../", likewise. */
export const [getRoot, setRoot] = createContext<string>();
