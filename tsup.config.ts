import { defineConfig, type Options } from 'tsup';

const common: Options = { target: 'es2020', platform: 'neutral', sourcemap: false, clean: true };

// docs/decisions/output-modules.md says why there are two outputs.
export default defineConfig([
  // Node: one file, which loads faster than many. The types are one file for every consumer.
  { ...common, entry: { index: 'src/index.ts' }, outDir: 'dist/bundle', format: ['esm', 'cjs'], dts: true },
  // Bundlers: one module per source file, so that they leave out what is not used.
  {
    ...common,
    entry: ['src/**/*.ts'],
    outDir: 'dist/modules',
    format: ['esm'],
    bundle: false,
    dts: false,
    splitting: false,
  },
]);
