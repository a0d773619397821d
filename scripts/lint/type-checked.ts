// typescript-eslint with type information (10 s for 230 files), and where it goes too far here.
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// ESLint sees the <script> of Page.astro as Page.astro/1.ts, which TypeScript knows nothing about.
const inAstro = ['**/*.astro/*.{js,ts}'];

const withoutUnsafe: Linter.RulesRecord = Object.fromEntries(
	['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
		`@typescript-eslint/no-unsafe-${what}`,
		'off',
	]),
);

export const typeChecked = defineConfig(
	{ plugins: { '@typescript-eslint': tseslint.plugin } },
	{
		name: 'type-checked',
		files: ['**/*.{js,mjs,ts}'],
		ignores: inAstro,
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			// node:test keeps the promise of a test itself.
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
					],
				},
			],
			// `[...text]` counts characters and not UTF-16 units, which is what is meant.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		name: 'type-checked/unseen-types',
		files: [
			// What Astro generates and what an .astro file exports, only `astro check` sees.
			'src/{components,layouts,pages}/**',
			'src/content.config.ts',
			'src/load-course.ts',
			// A cast in a comment has no place in ESLint's tree.
			'**/*.mjs',
		],
		rules: withoutUnsafe,
	},
	{
		name: 'type-checked/tests',
		files: ['tests/**'],
		// A stand-in for something slow is async without waiting for anything.
		rules: { '@typescript-eslint/require-await': 'off' },
	},
	{ files: [...inAstro, '**/*.astro'], extends: [tseslint.configs.strict] },
);
