// Writes what follows from schemas/ and src/core/rules/: types, validators, field documentation, docs/format.md,
// docs/settings.md and docs/rules/.
//   node scripts/generate.mjs           writes the files
//   node scripts/generate.mjs --check   writes nothing; names stale files and exits with 1
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fieldsModule } from './generate/fields.mjs'
import { formatPage } from './generate/format-page.mjs'
import { modelModule } from './generate/model.mjs'
import { loadRules, rulePages } from './generate/rule-pages.mjs'
import { readSchemas } from './generate/schemas.mjs'
import { settingsPage } from './generate/settings-page.mjs'
import { validatorsModule, validatorTypes } from './generate/validators.mjs'

const schemas = readSchemas()
const rules = await loadRules()
const files = {
  'src/core/schema/model.generated.ts': await modelModule(schemas),
  'src/core/schema/fields.generated.ts': fieldsModule(schemas),
  'src/core/schema/validators.generated.js': await validatorsModule(schemas),
  'src/core/schema/validators.generated.d.ts': validatorTypes(schemas),
  'docs/format.md': formatPage(schemas),
  'docs/settings.md': settingsPage(schemas, rules.ruleGroups),
  ...rulePages(rules),
}

const place = (path) => new URL(`../${path}`, import.meta.url)

function isStale(path) {
  try {
    return readFileSync(place(path), 'utf8') !== files[path]
  } catch {
    return true
  }
}

const stale = Object.keys(files).filter(isStale)
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: run node scripts/generate.mjs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of stale) {
    mkdirSync(new URL('.', place(path)), { recursive: true })
    writeFileSync(place(path), files[path])
    console.log(`wrote ${path}`)
  }
}
