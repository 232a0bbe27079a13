import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = '6.16.3'

/**
 * Installs Spectral's command line into a folder, with our schema and thirty rules as its ruleset.
 *
 * @param {string} folder a temporary one
 * @returns {{ command: (plans: string) => string[] } | undefined} what to start with Node so that it checks all plans
 *   of a folder; undefined where npm cannot install it
 */
export function installSpectral(folder) {
  const home = join(folder, 'spectral')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private":true}\n')
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, [...install, `@stoplight/spectral-cli@${version}`], {
    cwd: home,
    stdio: 'ignore',
  })
  if (status !== 0) return undefined
  const ruleset = join(home, 'ruleset.json')
  writeFileSync(ruleset, JSON.stringify(rulesetFor(planSchema())))
  const program = join(home, 'node_modules/@stoplight/spectral-cli/dist/index.js')
  return {
    command: (plans) => [
      ...[program, 'lint', join(plans, '*.yaml'), '--ruleset', ruleset],
      ...['--format', 'json', '--quiet', '--fail-severity', 'error'],
    ],
  }
}

function planSchema() {
  const path = fileURLToPath(new URL('../../schemas/plan.schema.json', import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Every collection, and what its entries want to have: about as much as thirty of our rules look at. */
const wanted = {
  objectives: ['what', 'metric', 'from', 'to', 'by', 'owner'],
  audiences: ['who', 'insight', 'entryPoints', 'evidence'],
  channels: ['role', 'owner', 'measures', 'access'],
  contextualConnections: ['decision', 'times', 'places', 'platforms', 'devices', 'evidence'],
  evidence: ['finding', 'kind', 'source', 'date'],
}

const texts = [
  ['idea', '$.connectedStory.idea', { max: 200 }],
  ['role', '$.channels[*].role', { max: 200 }],
  ['message', '$.connectedStory.chapters[*].message', { max: 300 }],
]

function rulesetFor(schema) {
  const rules = {
    schema: rule('$', 'schema', { schema, allErrors: true, dialect: 'draft2020-12' }),
    'no-jargon': rule('$..message', 'pattern', { notMatch: 'synergy|holistic|leverage|solution' }),
    'promise-is-a-sentence': rule('$.brand.promise', 'pattern', { match: '\\.$' }),
  }
  for (const [section, fields] of Object.entries(wanted)) {
    for (const field of fields) {
      rules[`${section}-${field}`] = {
        ...rule(`$.${section}[*]`, 'truthy', undefined),
        // biome-ignore lint/suspicious/noThenProperty: Spectral's word for what a rule does
        then: { field, function: 'truthy' },
      }
    }
  }
  for (const [name, given, functionOptions] of texts) {
    rules[`${name}-length`] = rule(given, 'length', functionOptions)
  }
  return { rules }
}

function rule(given, name, functionOptions) {
  return {
    severity: 'warn',
    given,
    // biome-ignore lint/suspicious/noThenProperty: Spectral's word for what a rule does
    then: { function: name, ...(functionOptions ? { functionOptions } : {}) },
  }
}
