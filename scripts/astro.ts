// Astro's command line without its telemetry, in a way that every shell understands:
// `node scripts/astro.ts build`.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
