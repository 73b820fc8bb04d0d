import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { siteUrl } from '../site-url.ts';
import type * as build from './build.ts';
import { clientPlugins } from './client-plugins.ts';
import { lazyPages } from './dev/lazy-pages.ts';
import { devServer } from './dev/server.ts';
import { environments } from './environments.ts';
import { buildSettings } from './settings.ts';
import { staticSite } from './static-site.ts';

const HOST = '127.0.0.1';

/** Loads the code of the build lazily: it needs TypeScript, jsdom and fonts, and the servers do not. */
async function loadBuild(): Promise<typeof build> {
  const unregister = register();
  try {
    return (await import(new URL('./build.ts', import.meta.url).href)) as typeof build;
  } finally {
    await unregister();
  }
}

/** Settings that `vite`, `vite build` and `vite preview` share, and `vite build` as a whole. */
const siteBuild: Plugin = {
  name: 'site',
  config(config, { command, isPreview }) {
    const root = config.root ?? process.cwd();
    const common = { appType: 'custom', publicDir: 'static' } as const;
    if (command === 'build')
      return {
        ...common,
        base: './',
        logLevel: config.logLevel ?? 'warn',
        builder: { sharedConfigBuild: true },
        environments: environments(root),
      };
    const address = siteUrl(process.env.SITE_URL);
    // The 404 page uses absolute addresses, so preview needs the site's path.
    const base = config.base ?? (isPreview && address ? new URL(address).pathname : '/');
    return {
      ...common,
      base,
      server: { host: HOST },
      preview: { host: HOST },
      environments: {
        ssr: {
          // Node would load their CommonJS, which nests the style one level deeper; Vite loads their modules.
          resolve: { noExternal: [/^@citation\/csl-style-/] },
          // One file, cached between starts, instead of fifty components to compile.
          optimizeDeps: { include: ['layercake'] },
        },
      },
    };
  },
  async buildApp(builder) {
    const { buildSite } = await loadBuild();
    const settings = buildSettings(builder.config.root, builder.config.build.outDir);
    await buildSite(builder, settings);
    console.log('dist/ is built, and hosting/ with files for servers; npm run check:size weighs it.');
    if (!settings.siteUrl)
      console.log('SITE_URL is not set: canonical and alternate links, Open Graph and oEmbed are left out.');
  },
};

/** `vite preview`: serves the built site like a static host. */
const sitePreview: Plugin = {
  name: 'site-preview',
  configurePreviewServer({ config, middlewares }) {
    const dist = join(config.root, config.build.outDir);
    if (!existsSync(dist)) throw new Error(`${config.build.outDir}/ is not there: run npm run build first`);
    middlewares.use(staticSite(dist, { base: config.base }));
  },
};

/**
 * The whole site: `vite` serves it from the sources, `vite build` writes it, `vite preview` serves the
 * result. Environment: DECLARATION (a folder of data/), SITE_URL (address of the site), FRAME_TEACHING (who may
 * frame the lesson and the exercises), PICTURE_CACHE ("none"
 * to draw every picture again).
 */
export const site = (): Plugin[] => [siteBuild, ...clientPlugins, lazyPages, devServer, sitePreview];
