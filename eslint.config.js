import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Rules of the house that hold in what users load; the reasons stand in the messages.
const inSources = {
  files: ['src/**/*.ts'],
  rules: {
    'no-console': 'error',
    'no-restricted-globals': [
      'error',
      { name: 'Buffer', message: 'Browsers have none: use Uint8Array.' },
      { name: 'process', message: 'Browsers have none.' },
      { name: 'fetch', message: 'The SDK opens no connection: the RPC is an argument.' },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time is an argument.' },
      { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      { object: 'Object', property: 'assign', message: 'Sets prototypes on parsed JSON: spread instead.' },
      { property: 'localeCompare', message: 'Depends on the host: compare code units or bytes.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "CallExpression[callee.property.name='sort'][arguments.length=0]", message: 'State the order.' },
      { selector: 'ExportAllDeclaration', message: 'Names are listed one by one.' },
      { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      { selector: "CallExpression[callee.name='parseFloat']", message: 'No float touches an amount.' },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'docs/api/',
      'coverage/',
      '.stryker-tmp/',
      'src/program/',
      'test/program/',
      '*.config.js',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A typed array index that the length has just proved; the alternative is a check that can never fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  inSources,
);
