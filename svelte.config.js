/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Our components must use runes; those in node_modules may choose.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // Pages contain thousands of these class names, so they are short; they do not depend on where packages are installed.
    cssHash: ({ hash, css, filename }) => `s_${hash(filename?.replace(/^.*node_modules\//, '') ?? css)}`,
  },
};
