import { createContext } from 'svelte';
import type { Route } from './route.ts';

/** The route of the page, for all its components; the site sets it once per page. */
export const [getRoute, setRoute] = createContext<Route>();

/** Path from the page to the site's root, "" or "../../", for all its components. */
export const [getRoot, setRoot] = createContext<string>();
