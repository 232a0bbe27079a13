import fc from 'fast-check'

/**
 * Properties are tried on the same cases in every run, so that a change is judged by what it changes. `FC_SEED=random
 * npm run test:unit` tries others; a case that fails becomes a test of its own.
 */
const wanted = process.env.FC_SEED
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_270_301) })
