import { columnTitles, listTitles } from './lists.mjs'
import { entry } from './schemas.mjs'

/** One section for each list of the vocabulary, with every word and what it means. */
export function listSections({ vocabulary, objects }) {
  const uses = usesOf(objects)
  return Object.entries(vocabulary).flatMap(([name, list]) => [
    `### ${listTitles[name]}`,
    ...(uses.has(name) ? [uses.get(name)] : []),
    listBody(list),
  ])
}

/** Says whether a list is closed or open, and which fields use it. */
function usesOf(objects) {
  const closed = new Map()
  const open = new Map()
  const add = (uses, list, field) =>
    list && uses.set(list, (uses.get(list) ?? new Set()).add(field))
  for (const { schema } of objects) {
    for (const [name, field] of Object.entries(schema.properties)) {
      add(closed, field['x-list'] ?? entry(field)['x-list'], name)
      add(open, field['x-suggests'] ?? entry(field)['x-suggests'], name)
    }
  }
  const sentence = (kind, fields) =>
    `**${kind}**, for ${[...fields].map((field) => `\`${field}\``).join(', ')}.`
  return new Map(
    [...new Set([...closed.keys(), ...open.keys()])].map((list) => [
      list,
      [
        ...(closed.has(list) ? [sentence('Closed', closed.get(list))] : []),
        ...(open.has(list) ? [sentence('Open', open.get(list))] : []),
      ].join(' '),
    ]),
  )
}

function listBody(list) {
  if (Array.isArray(list)) return words(list)
  const rows = Object.entries(list)
  if (rows.every(([, value]) => typeof value === 'string')) {
    return table(
      ['', 'Meaning'],
      rows.map(([word, meaning]) => [code(word), meaning]),
    )
  }
  if (rows.some(([, value]) => Array.isArray(value))) {
    return rows.map(([group, value]) => `- **${spaced(group)}**: ${words(value)}`).join('\n')
  }
  const columns = [...new Set(rows.flatMap(([, value]) => Object.keys(value)))]
  return table(
    ['', ...columns.map((name) => columnTitles[name] ?? spaced(name))],
    rows.map(([word, value]) => [code(word), ...columns.map((name) => plain(value[name]))]),
  )
}

function words(group) {
  if (Array.isArray(group)) return group.map(code).join(', ') || 'none'
  return Object.entries(group)
    .map(([word, meaning]) => `${code(word)} (${meaning})`)
    .join(', ')
}

function plain(value) {
  if (value === undefined || value === false) return ''
  if (value === true) return 'yes'
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`]
    .concat(rows.map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`))
    .join('\n')

const code = (word) => `\`${word}\``

/** `needMoments` → "Need moments" */
function spaced(name) {
  const text = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
  return text[0].toUpperCase() + text.slice(1)
}
