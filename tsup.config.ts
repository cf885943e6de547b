import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  // sha256 is the one thing taken from elsewhere: bundled, because its package is ESM only and CommonJS must load on Node 20.18.
  dts: true,
  clean: true,
  sourcemap: false,
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
});
