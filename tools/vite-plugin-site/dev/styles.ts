import type { EnvironmentModuleNode, ViteDevServer } from 'vite';

const isStyle = ({ url }: EnvironmentModuleNode): boolean => /\.css($|\?)|[?&]lang\.css$/.test(url);

/** Every module a module imports, directly or not, imports first. */
function reach(
  module: EnvironmentModuleNode,
  seen = new Set<EnvironmentModuleNode>(),
): Set<EnvironmentModuleNode> {
  if (seen.has(module)) return seen;
  for (const imported of module.importedModules) reach(imported, seen);
  return seen.add(module);
}

/**
 * The styles of all modules that the last rendering on the server loaded. The browser loads few of the components,
 * and so would never see the styles of the others.
 *
 * @param entry address of the module that renders the pages: "/src/site/prerender.ts"
 */
export async function serverStyles(server: ViteDevServer, entry: string): Promise<string> {
  const module = await server.environments.ssr.moduleGraph.getModuleByUrl(entry);
  const styles = [...(module ? reach(module) : [])].filter(isStyle);
  const sheets = styles.map(async ({ url }) => {
    const inline = url.includes('?') ? url.replace('?', '?inline&') : `${url}?inline`;
    return ((await server.ssrLoadModule(inline)) as { default: string }).default;
  });
  return (await Promise.all(sheets)).join('\n');
}
