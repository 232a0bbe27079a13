import { fieldDocs } from './fields.mjs'
import { listSections } from './format-lists.mjs'
import { listTitles, settingsLists } from './lists.mjs'
import { objectOf, shape } from './schemas.mjs'

/** `docs/format.md`: everything a plan and a library can hold, for planners. */
export function formatPage(all) {
  const schemas = partOf(all, 'format')
  const { objects, headings } = described(schemas)
  return `${[
    '<!-- Written by scripts/generate.mjs from schemas/. Change the schemas instead. -->',
    '# What a plan can say',
    introduction(schemas),
    '## Contents',
    contents(objects, schemas),
    ...objects.flatMap((object) => objectSection(object, headings)),
    '## The lists',
    'A **closed** list holds every choice there is. An **open** list is a suggestion: a word of your own is fine. The others are words that the checks look for.',
    ...listSections(schemas),
  ].join('\n\n')}\n`
}

const isInSettings = (list) => settingsLists.includes(list)

/** The objects of one page, and the lists that only they use. */
export function partOf({ objects, vocabulary, ...rest }, page) {
  const isHere = (name) => (isInSettings(name) ? 'settings' : 'format') === page
  const lists = Object.entries(vocabulary).filter(([name]) => isHere(name))
  return {
    ...rest,
    objects: objects.filter((object) => object.page === page),
    vocabulary: Object.fromEntries(lists),
  }
}

/** What a page says about each object, and how it calls each. */
export function described(schemas) {
  const places = placesOf(schemas)
  const objects = schemas.objects.map(({ name, schema }) => ({
    name,
    heading: capital(schema.title),
    description: schema.description,
    places: places.get(name),
    fields: fieldDocs(schema),
  }))
  return { objects, headings: new Map(objects.map(({ name, heading }) => [name, heading])) }
}

function introduction({ plan, objects }) {
  const own = plan.patternProperties['^x-']
  const count = objects.filter(({ inline }) => !inline).length
  return [
    `A plan is a text file whose name ends in \`.commsplan.yaml\`. A library, which several plans share, ends in \`.commslib.yaml\`. Between them they have ${count} parts; this page shows each part with its fields.`,
    'Write a field as its name, a colon, a space and the value. What belongs to a part goes below it, two spaces further in. Short lists stand in square brackets, with commas between the words. Put quotes around words that contain a colon, a comma or a #.',
    '**Needed** says *yes* for what a finished plan must have; a draft may leave it out. *yes, or from a library* means that a library the plan names may bring it.',
    `Any part may also have fields of your own whose names start with \`x-\`, such as \`${own.examples.map((example) => Object.entries(example)[0].join(': '))}\`; nothing checks them.`,
  ].join('\n\n')
}

function contents(objects, { vocabulary }) {
  const links = (headings) => headings.map((heading) => link(heading)).join(' · ')
  return [
    `**Parts**: ${links(objects.map(({ heading }) => heading))}`,
    `**Lists**: ${links(Object.keys(vocabulary).map((name) => listTitles[name]))}`,
  ].join('\n\n')
}

/** One object as a heading, a sentence and a table of its fields. */
export function objectSection({ heading, description, places, fields }, headings) {
  return [
    `## ${heading}`,
    ...(places ? [`Stands at ${places.map((place) => `\`${place}\``).join(' and ')}.`] : []),
    description,
    [
      '| Field | What it means | What goes in | Example | Needed |',
      '|---|---|---|---|---|',
      ...fields.map((field) => `| ${cells(field, headings).map(cell).join(' | ')} |`),
    ].join('\n'),
  ]
}

function cells(field, headings) {
  const limits = [
    field.maxWords && `at most ${field.maxWords} words`,
    field.maxLength && `at most ${field.maxLength} characters`,
  ].filter(Boolean)
  return [
    `\`${field.name}\``,
    field.meaning,
    [goesIn(field, headings), ...limits].join(', '),
    field.example ? `\`${field.example}\`` : '',
    { yes: 'yes', lib: 'yes, or from a library', no: '' }[field.required],
  ]
}

const kinds = {
  text: ['words', 'words'],
  'long-text': ['words, as many as you like'],
  id: ['a short name', 'short names'],
  date: ['a date'],
  'date-or-period': ['a date, a month or a year'],
  integer: ['a whole number'],
  number: ['a number', 'a number'],
  money: ['an amount of money', 'an amount of money'],
  percent: ['a percentage'],
  'money-or-percent': ['an amount of money or a percentage'],
  amount: ['a number, a percentage, or `unknown`'],
  boolean: ['`true` or `false`'],
  country: ['a country', 'countries'],
  currency: ['a currency'],
  language: ['a language', 'languages'],
  host: ['a web domain', 'web domains'],
  path: ['a file', 'files'],
  url: ['a web address'],
  'url-or-path': ['a web address or a file'],
  utm: ['a link tag'],
  hours: ['hours, as from and to'],
  anything: ['anything'],
}

const referred = {
  objectives: ['an objective', 'objectives', 'Objective'],
  audiences: ['an audience', 'audiences', 'Audience'],
  channels: ['a channel', 'channels', 'Channel'],
  chapters: ['a chapter', 'chapters', 'Chapter'],
  connections: ['a moment', 'moments', 'Connection'],
  proofs: ['a proof', 'proofs', 'Proof'],
  evidence: ['a finding', 'findings', 'Evidence'],
  teams: ['a team', 'teams', 'Team'],
  brands: ['a brand in a library', 'brands', 'Brand'],
}

const keys = {
  country: 'each country',
  currency: 'each currency',
  word: 'each word',
  rule: 'each rule',
}

function goesIn(field, headings) {
  const { shape, object, list, alternative } = field
  const value = single(field, headings, shape !== 'one')
  if (shape === 'map') {
    const key = field.keysReferTo ? 'each audience' : (keys[field.keysKind] ?? 'each short name')
    return `for ${key}: ${value}`
  }
  if (shape === 'list') {
    if (list) return value
    return object ? `a list; each entry is one ${value}` : `a list of ${value}`
  }
  if (!alternative) return value
  const other = single(alternative, headings, alternative.shape === 'list')
  return `${value}; or ${alternative.shape === 'list' ? `your own list of ${other}` : other}`
}

function single(field, headings, many) {
  if (field.object) return objectWords(field, headings)
  if (field.list) {
    const there = isInSettings(field.list) || headings.has('Plan') ? '' : 'format.md'
    return `${many ? 'some' : 'one'} of ${link(listTitles[field.list], undefined, there)}`
  }
  if (field.suggests) return `words, with suggestions from ${link(listTitles[field.suggests])}`
  if (field.refersTo === 'stages') return 'a stage of the journey'
  if (field.refersTo === 'parts') return 'parts of this plan, as section and name'
  if (field.refersTo) {
    const [one, several, object] = referred[field.refersTo]
    const target = link(headings.get(object), many ? several : one)
    return field.orText ? `${target}, or words` : target
  }
  const [one, several = one] = kinds[field.kind]
  return many ? several : one
}

function objectWords({ object, list }, headings) {
  // What another page describes is a link to that page.
  const heading = headings.get(object) ?? 'Team vocabulary'
  const there = headings.has(object) ? '' : 'format.md'
  const fields = link(heading, capitalless(heading), there)
  return list ? `one of ${link(listTitles[list])}, or a ${fields}` : fields
}

/** Where each object stands in a plan, or else in a library: `channels.<id>.tracking`. */
function placesOf({ objects }) {
  const schemaOf = new Map(objects.map(({ name, schema }) => [name, schema]))
  const files = ['Library', 'Plan', 'Settings'].filter((file) => schemaOf.has(file))
  return new Map(files.flatMap((file) => [...placesIn(file, schemaOf)]))
}

function placesIn(file, schemaOf) {
  const places = new Map()
  const walk = (name, path) => {
    for (const [key, field] of Object.entries(schemaOf.get(name).properties)) {
      const object = objectOf(field)
      if (!object || !schemaOf.has(object)) continue
      const place = path + key + { one: '', list: '[]', map: '.<id>' }[shape(field)]
      places.set(object, [...(places.get(object) ?? []), place])
      walk(object, `${place}.`)
    }
  }
  walk(file, '')
  return places
}

const cell = (text) => text.replaceAll('|', '\\|')
const capital = (text) => text[0].toUpperCase() + text.slice(1)
const capitalless = (text) => text[0].toLowerCase() + text.slice(1)

/** A link to a heading on the same page, or on another one. */
export function link(heading, text = heading, page = '') {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
  return `[${text}](${page}#${anchor})`
}
