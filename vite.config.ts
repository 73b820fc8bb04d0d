import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { site } from './tools/vite-plugin-site/index.ts';

export default defineConfig({ plugins: [svelte(), site()] });
