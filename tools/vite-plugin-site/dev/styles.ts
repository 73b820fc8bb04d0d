import type { EnvironmentModuleNode, ViteDevServer } from 'vite';
import { pageEntry, TABLE } from './lazy-pages.ts';
import { NOT_FOUND, PRERENDER } from './render.ts';

const isStyle = ({ url }: EnvironmentModuleNode): boolean => /\.css($|\?)|[?&]lang\.css$/.test(url);

/** All direct and indirect imports of a module, imports first, without those of the table of pages. */
function reach(
  module: EnvironmentModuleNode,
  seen = new Set<EnvironmentModuleNode>(),
): Set<EnvironmentModuleNode> {
  if (seen.has(module)) return seen;
  if (!module.url.endsWith(TABLE)) for (const imported of module.importedModules) reach(imported, seen);
  return seen.add(module);
}

/**
 * Returns the styles of all modules that render a kind of page. The browser loads only a few of the
 * components, so Vite would not send it the styles of the others.
 * @param kind null for the 404 page
 */
export async function stylesOf(server: ViteDevServer, kind: string | null): Promise<string> {
  const entries = [PRERENDER, kind === null ? NOT_FOUND : (await pageEntry(server, kind)).url];
  const modules = new Set<EnvironmentModuleNode>();
  for (const entry of entries) {
    await server.ssrLoadModule(entry);
    const module = await server.environments.ssr.moduleGraph.getModuleByUrl(entry);
    if (module) reach(module, modules);
  }
  const sheets = [...modules].filter(isStyle).map(async ({ url }) => {
    const inline = url.includes('?') ? url.replace('?', '?inline&') : `${url}?inline`;
    return ((await server.ssrLoadModule(inline)) as { default: string }).default;
  });
  return (await Promise.all(sheets)).join('\n');
}
