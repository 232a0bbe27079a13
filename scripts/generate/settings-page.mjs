import { listSections } from './format-lists.mjs'
import { described, objectSection, partOf } from './format-page.mjs'

/** `docs/settings.md`: everything that `commsplan.config.yaml` can hold, for the person who looks after a team's plans. */
export function settingsPage(all, ruleGroups) {
  const schemas = partOf(all, 'settings')
  const { objects, headings } = described(schemas)
  return `${[
    '<!-- Written by scripts/generate.mjs from schemas/ and src/core/rules/. Change those instead. -->',
    '# What a team can agree on',
    introduction,
    ...objects.flatMap((object) => objectSection(object, headings)),
    '## Numbers that rules go by',
    'Write them below the name of the rule, for example `evidence/old: {level: warning, months: 18}`.',
    numbersTable(ruleGroups),
    '## Leaving a problem out on purpose',
    exceptions,
    '## The lists',
    ...listSections(schemas),
  ].join('\n\n')}\n`
}

const introduction = `Put a file called \`commsplan.config.yaml\` beside your plans, or in a folder above them, and keep it where the plans are kept: then everybody who opens a plan, and every build, sees the same. Settings nearer to a plan count more than those further up.

\`\`\`yaml
commsConfig: 1
profile: standard
rules:
  channels/product-silent: off
  collaboration/no-owner: error
  evidence/old: {level: info, months: 18}
  budget/short-or-long: {b2c: [55, 65]}
words:
  jargon: {journey orchestration: say what happens}
  allow: [seamless]
ignore: [archive/**]
notForClients: [notes, risks, fees, teams]
own:
  owner-on-channels:
    in: channels
    needs: owner
    message: Name the team that looks after this channel.
\`\`\``

const exceptions = `A problem that is meant to be there is left out with a comment that names the rule and says why. Without a reason the next reader has to guess, so one is asked for.

| Comment | What it leaves out |
|---|---|
| \`# commsplan-allow channels/not-fused: launch week is online by design\` | On the line above: what the rule says about the next line. Behind a value: what it says about that line. |
| \`# commsplan-allow-entry channels/no-role: the agency writes it\` | On the line above: what the rule says about the entry or section that begins on the next line, with all that belongs to it. |
| \`# commsplan-allow-file wording/jargon: written for the trade\` | Anywhere: what the rule says about the whole file. |

Several rules stand with commas between them. Text that cannot be read cannot be left out.`

function numbersTable(ruleGroups) {
  const rows = ruleGroups.flatMap(({ rules }) =>
    rules.flatMap(({ id, limits = {} }) =>
      Object.entries(limits).map(
        ([name, { says, usual }]) =>
          `| [${id}](rules/${id}.md) | \`${name}\` | ${says} | ${[usual].flat().join(' to ')} |`,
      ),
    ),
  )
  return ['| Rule | Number | What it means | Usually |', '|---|---|---|---|', ...rows].join('\n')
}
