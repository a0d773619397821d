// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { boundaries } from './scripts/lint/boundaries.ts';
import { noDefaultExport, purity } from './scripts/lint/purity.ts';
import { typeChecked } from './scripts/lint/type-checked.ts';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'tests/fixtures/', 'test-results/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	typeChecked,
	astro.configs.recommended,
	{
		rules: {
			'max-lines': ['error', 250],
			'no-restricted-syntax': ['error', noDefaultExport],
			'no-undef': 'off', // `astro check` knows the names of each place, ESLint would need lists.
		},
	},
	{ files: ['*.config.{js,mjs,ts}'], rules: { 'no-restricted-syntax': 'off' } },
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	purity,
	boundaries,
);
