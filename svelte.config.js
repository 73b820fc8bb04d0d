/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Runes are ours to insist on; components in node_modules choose for themselves.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // The pages carry thousands of these names: they are short, and the same wherever packages are installed.
    cssHash: ({ hash, css, filename }) => `s_${hash(filename?.replace(/^.*node_modules\//, '') ?? css)}`,
  },
};
