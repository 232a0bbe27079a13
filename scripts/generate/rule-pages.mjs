import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The rules, and how loudly each class of rule speaks, straight from src/core. */
const entry = `
export { classWords } from './src/core/rules/class-words.ts'
export { ruleGroups } from './src/core/rules/rules.ts'
export { severityOf } from './src/core/settings/severity.ts'
`

/** How a plan's status is called on the pages. */
const statuses = [
  ['draft', 'draft'],
  ['in-review', 'in review'],
  ['approved', 'approved or live'],
  ['closed', 'closed'],
]

const severityWords = {
  error: 'an error',
  warning: 'a warning',
  information: 'a remark',
  hint: 'a hint',
}

/** The page of every rule and the list of all: file name → text. */
export function rulePages({ classWords, ruleGroups, severityOf }) {
  const pages = { 'docs/rules/README.md': listPage(ruleGroups, classWords) }
  for (const { rules } of ruleGroups) {
    for (const rule of rules)
      pages[`docs/rules/${rule.id}.md`] = rulePage(rule, severityOf, classWords)
  }
  return pages
}

/** Node cannot run TypeScript yet, so the rules are bundled and imported from memory. */
export async function loadRules() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

function rulePage(rule, severityOf, classWords) {
  const [first, ...others] = rule.examples.bad
  return page([
    `# ${rule.title}`,
    rule.why,
    '## For example',
    ...whereExamplesStand(rule),
    ...badExample(first),
    '## All is well',
    ...rule.examples.good.slice(0, 2).map(planText),
    '## How loud it is',
    `${classWords[rule.class]}. The plan decides how loudly that is said:`,
    loudnessTable(rule, severityOf),
    settingWords(rule),
    ...numbersOf(rule),
    ...(others.length > 0 ? ['## More examples', ...others.flatMap(badExample)] : []),
    '---',
    footer(rule),
  ])
}

function whereExamplesStand({ looksAt, examples }) {
  if (examples.beside) {
    return ['Another plan says:', planText(examples.beside), 'And this one:']
  }
  return looksAt === 'settings' ? ['In `commsplan.config.yaml`, below `commsConfig: 1`:'] : []
}

function badExample({ plan, says, fixed }) {
  const messages = says.map((message) => `> ${message}`).join('\n>\n')
  if (fixed === undefined) return [planText(plan), messages]
  if (fixed === '') return [planText(plan), messages, 'The quick fix takes it out.']
  return [planText(plan), messages, 'The quick fix makes this of it:', planText(fixed)]
}

function planText(plan) {
  return `\`\`\`yaml\n${plan}\n\`\`\``
}

/** One row: the plan's status above, what it says below. */
function loudnessTable(rule, severityOf) {
  const heads = statuses.map(([, words]) => words)
  const cells = statuses.map(
    ([status]) => severityWords[severityOf(rule.class, status)] ?? 'nothing',
  )
  const row = (words) => `| ${words.join(' | ')} |`
  return [row(heads), row(heads.map(() => '---')), row(cells)].join('\n')
}

/** How a team can change that. */
function settingWords({ id, always }) {
  if (always)
    return 'It cannot be set otherwise, because nothing else can be said before it is mended.'
  return `A team can set it otherwise in [commsplan.config.yaml](../../settings.md): \`${id}: off\` below \`rules\`. A single problem is left out with a comment that says why: \`# commsplan-allow ${id}: the reason\`.`
}

function numbersOf({ id, limits }) {
  if (!limits) return []
  const written = Object.entries(limits).map(([name, { usual }]) => `${name}: ${valueText(usual)}`)
  const lines = Object.entries(limits).map(([name, { says, usual }]) => {
    return `- \`${name}\`: ${says}. Usually ${[usual].flat().join(' to ')}.`
  })
  return [
    `The numbers that it goes by can be set there, too: \`${id}: {${written.join(', ')}}\`.`,
    lines.join('\n'),
  ]
}

const valueText = (value) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

function footer({ id, source, since }) {
  const from = source ? ` Source: ${source}.` : ''
  return `Rule \`${id}\`, since version ${since}.${from} [All rules](../README.md)`
}

function listPage(groups, classWords) {
  const intro =
    'What the checks look for, group by group. How loudly they speak follows from where the plan is in its life: they whisper in a draft, speak up in review, and insist once the plan is approved.'
  const tables = groups.flatMap(({ title, rules }) => [
    `## ${title}`,
    [
      '| Rule | What it looks for | Kind |',
      '|---|---|---|',
      ...rules.map((rule) => {
        return `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${classWords[rule.class]} |`
      }),
    ].join('\n'),
  ])
  return page(['# Rules', intro, ...tables])
}

function page(blocks) {
  return `${blocks.join('\n\n')}\n`
}
