import { defineConfig } from 'vite';
import { iconSprite } from './build/icon-sprite.ts';
import { packedCopies } from './build/packed-copies.ts';
import { tablerParts } from './build/tabler-parts.ts';

export default defineConfig({
  base: '/dist/',
  publicDir: 'public',
  plugins: [iconSprite('icons.txt'), packedCopies()],
  css: { postcss: { plugins: [tablerParts()] } },
  build: {
    outDir: '../../wwwroot/dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    // Offices still run browsers of 2021; `:has()` and the like only decorate.
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    // An image in the style sheet as `data:` would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { onewindow: 'src/main.ts', portal: 'src/portal.ts', styles: 'styles/main.css', 'portal-styles': 'styles/portal.css' },
      // htmx contains an `eval` for attributes that we switch off (`allowEval: false`).
      checks: { eval: false },
    },
  },
});
