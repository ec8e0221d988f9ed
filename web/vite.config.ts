import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './compressed.ts'

/** Built to `web/dist`, which the API serves. Everything is a file of its own: the
 *  content policy allows no inline script, no inline style and no data: address. */
export default defineConfig({
  root: import.meta.dirname,
  // React Aria speaks thirty languages; only the words of ours are built in (English is kept
  // there as en-US, which en-GB falls back to).
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react(),
    compressed(),
  ],
  css: { transformer: 'lightningcss' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
