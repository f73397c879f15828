import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const outline = join(dirname(require.resolve('@tabler/icons/package.json')), 'icons', 'outline');

/** Builds one SVG sprite of the icons named in a file, one name a line; pages show them by `<use href="…#name">`. */
export function iconSprite(list: string): Plugin {
  return {
    name: 'icon-sprite',
    apply: 'build',
    buildStart() {
      this.addWatchFile(list);
      const names = readFileSync(list, 'utf8').split('\n').map(line => line.trim()).filter(Boolean);
      const source = `<svg xmlns="http://www.w3.org/2000/svg">${names.map(symbol).join('')}</svg>`;
      this.emitFile({ type: 'asset', name: 'icons.svg', originalFileName: 'icons.svg', source });
    },
  };
}

function symbol(name: string): string {
  const svg = readFileSync(join(outline, `${name}.svg`), 'utf8');
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"`
    + ` stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`;
}
