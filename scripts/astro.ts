// Astro's command line without its telemetry and, for `dev`, on the port that PORT names, in a way
// that every shell understands: `node scripts/astro.ts build`.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { PORT } = process.env;
if (process.argv[2] === 'dev' && PORT) process.argv.push('--port', PORT);

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
