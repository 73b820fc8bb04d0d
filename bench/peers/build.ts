import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import type { BarChart } from '../subject.ts';
import type { Peer } from './peers.ts';

const HERE = import.meta.dirname;

/** Resolves module names without a file: data, or the file of the peer being built. */
const answers = (data: Record<string, string>): Plugin => ({
  name: 'bench-answers',
  resolveId: (id) => (id in data ? `\0${id}` : undefined),
  load: (id) => data[id.slice(1)],
});

/** Bundles one script, minified and without unused library code, with its styles. */
export async function bundle(
  entry: string,
  data: Record<string, string>,
): Promise<{ script: string; styles: string }> {
  const result = (await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    publicDir: false,
    // A peer in Svelte is built with default settings, not with ours.
    plugins: [answers(data), svelte({ configFile: false, compilerOptions: { css: 'external' } })],
    build: {
      write: false,
      target: 'baseline-widely-available',
      minify: true,
      cssMinify: true,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: entry, output: { codeSplitting: false, entryFileNames: 'chart.js' } },
    },
  })) as Rolldown.RolldownOutput;
  const script = result.output.find((output) => output.type === 'chunk')?.code ?? '';
  const styles = result.output.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
  );
  return { script, styles: styles.join('\n') };
}

/** The common page: reserved space for each chart, and system fonts. */
const page = (language: string, head: string, body: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bars</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.4 system-ui,sans-serif;margin:16px}.chart{height:320px;max-width:640px}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

const places = (contents: readonly string[]) =>
  contents.map((content, i) => `<div class="chart" id="chart-${String(i)}">${content}</div>`).join('\n');

/** Placeholder of the charts in the bundle: a peer is bundled once, whatever it draws. */
const PLACE = '@charts@';

const bundles = new Map<string, ReturnType<typeof bundle>>();

function bundleOf(draws: string): ReturnType<typeof bundle> {
  const known =
    bundles.get(draws) ??
    bundle(join(HERE, 'start.js'), {
      'bench:charts': `export const charts = ${JSON.stringify(PLACE)}`,
      'bench:peer': `export * from ${JSON.stringify(join(HERE, draws, 'bars.js'))}`,
    });
  bundles.set(draws, known);
  return known;
}

/**
 * Builds the page of a peer as a team would deploy it: one minified script and nothing unnecessary.
 * @param folder output folder of the page
 */
export async function buildPeer(
  peer: Peer,
  charts: readonly BarChart[],
  folder: string,
  language: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  if (peer.kind === 'static') {
    const address = pathToFileURL(join(HERE, peer.draws, 'page.js')).href;
    const { html } = (await import(address)) as { html: (charts: readonly BarChart[]) => string[] };
    write('index.html', page(language, '', places(html(charts))));
    return;
  }
  const { script, styles } = await bundleOf(peer.draws);
  const whole = script.replace(new RegExp(`(["'\`])${PLACE}\\1`), () => JSON.stringify(charts));
  if (whole === script) throw new Error(`${peer.id}: the bundle has no place for the charts`);
  const tag = peer.inline
    ? `<script type="module">${whole.replaceAll('</script', '<\\/script')}</script>`
    : '<script type="module" src="chart.js"></script>';
  if (!peer.inline) write('chart.js', whole);
  // Small styles are inlined: the fastest way.
  const head = [...(styles ? [`<style>${styles}</style>`] : []), tag].join('\n');
  write('index.html', page(language, head, places(charts.map(() => ''))));
}

/** Builds the page that draws and moves many units; their number is in its address. */
export async function buildUnits(draws: string, folder: string, language: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { script } = await bundle(join(HERE, '../units/start.js'), {
    'bench:peer': `export * from ${JSON.stringify(draws)}`,
  });
  writeFileSync(join(folder, 'chart.js'), script);
  const head =
    '<style>.chart{height:1020px;max-width:none}</style>\n<script type="module" src="chart.js"></script>';
  writeFileSync(join(folder, 'index.html'), page(language, head, places([''])));
}
