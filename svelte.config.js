/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Runes are ours to insist on; components in node_modules choose for themselves.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
};
