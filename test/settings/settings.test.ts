import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  analyse,
  changeDocument,
  isIgnored,
  noLibraries,
  noSettings,
  openDocument,
  rules,
  type Settings,
  textOf,
} from '../../src/core/index.ts'
import { objects } from '../../src/core/schema/fields.generated.ts'
import { changeOf, randomEdit } from '../document/random-edits.ts'
import { judged, lines, root, settingsFrom, settingsIn } from './judged.ts'

const needsWork = readFileSync('examples/needs-work.commsplan.yaml', 'utf8')

/** How loud which rules are. */
function rulesIn(text: string, settings?: Settings): string[] {
  return judged(text, settings).problems.map(({ rule, severity }) => `${severity} ${rule}`)
}

const plan = `commsPlan: 1
plan:
  name: Spring
  status: in-review
channels:
  posters:
    type: out-of-home
    role: Invites
  letter:
    type: email
    role: A seamless goodbye to winter
`

describe('without settings', () => {
  test('nothing is found and nothing changes', async () => {
    expect((await settingsIn({})).settings).toBe(noSettings)
  })

  test('and with settings that say nothing, the answer is the same', async () => {
    for (const text of ['', 'profile: standard\n', 'rules:\n', 'x-note: ours\n']) {
      const settings = await settingsFrom(text)
      expect(settings.fingerprint).toBe(noSettings.fingerprint)
      expect(judged(needsWork, settings).problems).toEqual(judged(needsWork).problems)
    }
  })
})

describe('settings are found', () => {
  const files = {
    'commsplan.config.yaml': 'commsConfig: 1\nrules:\n  evidence/old: off\n  budget/over: hint\n',
    'spring/commsplan.config.yaml': 'commsConfig: 1\nrules:\n  budget/over: info\n',
    'spring/house.config.yaml': 'commsConfig: 1\nprofile: gentle\n',
  }

  test('beside the plan and in the folders above, the nearer ones on top', async () => {
    const { settings, asked } = await settingsIn(files, 'spring/deep/a.commsplan.yaml')
    expect(settings.files).toEqual([
      `${root}spring/commsplan.config.yaml`,
      `${root}commsplan.config.yaml`,
    ])
    expect(settings.rules.get('budget/over')?.level).toBe('info')
    expect(settings.rules.get('evidence/old')?.level).toBe('off')
    expect(asked).toEqual([
      'spring/deep/commsplan.config.yaml',
      'spring/commsplan.config.yaml',
      'commsplan.config.yaml',
    ])
  })

  test('for a file of settings itself', async () => {
    const { settings } = await settingsIn(files, 'spring/commsplan.config.yaml')
    expect(settings.files).toHaveLength(2)
  })

  test('once: the same settings are the same object, and other settings have another fingerprint', async () => {
    const path = 'spring/a.commsplan.yaml'
    const { settings } = await settingsIn(files, path)
    expect((await settingsIn(files, path)).settings).toBe(settings)
    const other = { ...files, 'spring/commsplan.config.yaml': 'commsConfig: 1\n' }
    expect((await settingsIn(other, path)).settings.fingerprint).not.toBe(settings.fingerprint)
  })

  test('and a file of that name that holds something else counts for nothing', async () => {
    const { settings } = await settingsIn({ 'commsplan.config.yaml': 'commsPlan: 1\n' })
    expect(settings).toBe(noSettings)
  })
})

describe('settings build on others', () => {
  const base = (extend: string, more = '') => ({
    'commsplan.config.yaml': `commsConfig: 1\nextends: [${extend}]\n${more}`,
    'house.config.yaml': 'commsConfig: 1\nprofile: strict\nrules:\n  evidence/old: {months: 18}\n',
    'node_modules/@house/settings/package.json': '{"commsplan": "rules/plan.yaml"}',
    'node_modules/@house/settings/rules/plan.yaml': 'commsConfig: 1\nprofile: gentle\n',
    'node_modules/plain/package.json': '{}',
    'node_modules/plain/commsplan.config.yaml': 'commsConfig: 1\nprofile: strict\n',
    'round.config.yaml': 'commsConfig: 1\nextends: [commsplan.config.yaml]\nprofile: gentle\n',
    'notes.yaml': 'notes: none\n',
  })
  const lostIn = async (extend: string) => {
    const { settings } = await settingsIn(base(extend))
    return settings.lost.get(`${root}commsplan.config.yaml`)
  }

  test('a file', async () => {
    const more = 'rules:\n  evidence/old: warning\n'
    const { settings } = await settingsIn(base('./house.config.yaml', more))
    expect(settings.profile).toBe('strict')
    expect(settings.rules.get('evidence/old')).toEqual({
      level: 'warning',
      numbers: { months: 18 },
    })
  })

  test.each([
    ['"@house/settings"', 'gentle'],
    ['plain', 'strict'],
    ['house.config.yaml, "@house/settings"', 'gentle'],
  ])('a package, the last one on top: %s', async (extend, profile) => {
    const { settings } = await settingsIn(base(extend))
    expect(settings.profile).toBe(profile)
    expect(settings.lost.get(`${root}commsplan.config.yaml`)).toEqual([])
  })

  test.each([
    ['gone.config.yaml', 'missing'],
    ['gone-package', 'missing'],
    ['../outside.config.yaml', 'missing'],
    ['https://house.example/a.yaml', 'missing'],
    ['notes.yaml', 'not-settings'],
    ['commsplan.config.yaml', 'loop'],
    ['round.config.yaml', 'loop'],
  ])('%s leads nowhere: %s', async (extend, reason) => {
    expect(await lostIn(JSON.stringify(extend))).toMatchObject([{ written: extend, reason }])
  })

  test('never endlessly', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}.config.yaml`)
    const files = Object.fromEntries(
      names.map((name) => [name, `commsConfig: 1\nextends: [${names.join(', ')}]\n`]),
    )
    const { settings } = await settingsIn({ ...files, ...base('a0.config.yaml') })
    expect(settings.files).toHaveLength(41)
  })
})

describe('settings decide', () => {
  test('how loud a rule is, wherever the plan is in its life', async () => {
    const settings = await settingsFrom('rules:\n  channels/no-role: error\n')
    for (const status of ['draft', 'in-review', 'closed']) {
      expect(rulesIn(plan.replace('in-review', status), settings)).toContain(
        'error channels/no-role',
      )
    }
    const off = await settingsFrom('rules:\n  channels/no-role: {level: off}\n')
    expect(rulesIn(plan, off).join()).not.toContain('channels/no-role')
  })

  test('nothing about lines that cannot be read', async () => {
    const settings = await settingsFrom('rules:\n  structure/not-yaml: off\n')
    expect(rulesIn(`${plan}notes: "half\n`, settings)).toContain('error structure/not-yaml')
  })

  test('how strict the rules are as a whole', async () => {
    const draft = plan.replace('in-review', 'draft')
    const gentle = await settingsFrom('profile: gentle\n')
    const strict = await settingsFrom('profile: strict\n')
    expect(rulesIn(draft, gentle)).toEqual([])
    expect(rulesIn(plan, gentle).join()).not.toContain('information')
    expect(rulesIn(draft).join()).not.toContain('wording/jargon')
    expect(rulesIn(draft, strict)).toContain('hint wording/jargon')
  })

  test('the numbers that a rule goes by; numbers of the wrong form count for nothing', async () => {
    const role = plan.replace('Invites', 'Invites the whole town')
    const chapters = `${role}connectedStory:\n  idea: One\n  chapters:\n    a: {message: A}\n    b: {message: B}\n`
    const few = await settingsFrom('rules:\n  story/too-many-chapters: {most: 1}\n')
    const wrong = await settingsFrom('rules:\n  story/too-many-chapters: {b2c: [1, 2]}\n')
    expect(rulesIn(chapters).join()).not.toContain('story/too-many-chapters')
    expect(rulesIn(chapters, few)).toContain('information story/too-many-chapters')
    expect(rulesIn(chapters, wrong).join()).not.toContain('story/too-many-chapters')
  })

  test('which words are fine, and which are not', async () => {
    const fine = await settingsFrom('words:\n  allow: [seamless]\n')
    expect(rulesIn(plan)).toContain('information wording/jargon')
    expect(rulesIn(plan, fine)).not.toContain('information wording/jargon')
    const found = await settingsFrom('words:\n  jargon: {goodbye: say what happens}\n')
    const message = judged(plan, found).problems.find(({ rule }) => rule === 'wording/jargon')
    expect(message?.message).toContain('“goodbye”: say what happens')
  })

  test('which words are in the lists', async () => {
    const moment = `${plan}contextualConnections:\n  one:\n    times: [mondays]\n`
    const known = await settingsFrom('vocabulary:\n  times: [mondays]\n')
    expect(rulesIn(moment).join()).toContain('structure/new-word')
    expect(rulesIn(moment, known).join()).not.toContain('structure/new-word')
    expect(judged(moment, known).plan.vocabulary.times).toEqual(['mondays'])
  })

  test('in which countries a yes to e-mail has to be confirmed', async () => {
    const text = (market: string) =>
      plan
        .replace('  status', `  markets: [${market}]\n  status`)
        .replace('type: email', 'type: email\n    consent: {basis: consent, optOut: A link}')
    const settings = await settingsFrom(
      'markets:\n  AT: {emailDoubleOptIn: true}\n  DE: {emailDoubleOptIn: false}\n',
    )
    const about = (market: string, own?: typeof settings) =>
      judged(text(market), own).problems.find(({ rule }) => rule === 'consent/check-basis')?.message
    expect(about('DE')).toContain('In Germany')
    expect(about('DE', settings)).toBeUndefined()
    expect(about('AT')).toBeUndefined()
    expect(about('AT', settings)).toContain('In Austria')
  })

  test('which files are left alone', async () => {
    const settings = await settingsFrom('ignore: [archive/**]\n')
    expect(judged(needsWork, settings, 'archive/old.commsplan.yaml').problems).toEqual([])
    expect(judged(needsWork, settings, 'new.commsplan.yaml').problems).not.toEqual([])
  })
})

describe('ignored paths', () => {
  test.each([
    ['archive/**', 'archive/a.yaml', true],
    ['archive/**', 'deep/archive/a.yaml', false],
    ['archive', 'deep/archive/a.yaml', true],
    ['archive/', 'archive/deep/a.yaml', true],
    ['/archive', 'archive/a.yaml', true],
    ['*.draft.commsplan.yaml', 'deep/a.draft.commsplan.yaml', true],
    ['plans/*/old', 'plans/2026/old/a.yaml', true],
    ['plans/*/old', 'plans/old/a.yaml', false],
    ['plans/**/old', 'plans/old/a.yaml', true],
    ['plan?.yaml', 'plan1.yaml', true],
    ['plan?.yaml', 'plan10.yaml', false],
    ['**', 'anything.yaml', true],
    ['', 'anything.yaml', false],
    ['My Plans/**', 'My%20Plans/a.yaml', true],
  ])('“%s” and %s: %s', async (pattern, path, isLeftOut) => {
    const settings = await settingsFrom(`ignore: [${JSON.stringify(pattern)}]\n`)
    expect(isIgnored(settings, `${root}${path}`)).toBe(isLeftOut)
  })

  test('count from the folder of their file, wherever they are built on', async () => {
    const { settings } = await settingsIn(
      {
        'spring/commsplan.config.yaml': 'commsConfig: 1\nextends: [../house.config.yaml]\n',
        'house.config.yaml': 'commsConfig: 1\nignore: [old/**]\n',
      },
      'spring/a.commsplan.yaml',
    )
    expect(isIgnored(settings, `${root}spring/old/a.yaml`)).toBe(true)
    expect(isIgnored(settings, `${root}old/a.yaml`)).toBe(false)
  })

  test('take no longer for unkind patterns', async () => {
    const pattern = `${'*a'.repeat(60)}b`
    const settings = await settingsFrom(`ignore: ["${pattern}", "${'**/'.repeat(200)}x"]\n`)
    expect(isIgnored(settings, `${root}${'a'.repeat(2000)}`)).toBe(false)
  })
})

describe('a file of settings', () => {
  const problemsIn = async (text: string) => {
    const path = 'commsplan.config.yaml'
    const { settings } = await settingsIn({ [path]: text }, path)
    return lines(judged(text, settings, path).problems)
  }

  test('that is whole has no problems', async () => {
    const page = readFileSync('docs/settings.md', 'utf8')
    const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    expect(shown).toContain('commsConfig')
    expect(await problemsIn(shown)).toEqual([])
  })

  test('is checked like the rest of the format', async () => {
    expect(
      await problemsIn(`commsConfig: 1
profil: strict
rules:
  budget/over: loud
  evidence/old: {months: long}
own:
  one: {in: chanels, needs: owner}
ignore: archive
`),
    ).toEqual([
      '2 warning structure/unknown-field',
      '4 error structure/not-in-list',
      '5 error structure/wrong-kind',
      '7 warning settings/own-rule',
      '7 warning structure/missing-field',
      '7 error structure/not-in-list',
      '8 error structure/wrong-kind',
    ])
  })

  test('has a line that cannot be read', async () => {
    expect(await problemsIn('commsConfig: 1\nprofile: "strict\n')).toEqual([
      '2 error structure/not-yaml',
    ])
  })
})

test('every number that a rule goes by can be written in settings', () => {
  const fields = new Map(objects.RuleSetting.fields.map((field) => [field.name, field]))
  const limits = rules.flatMap((rule) => Object.entries(rule.limits ?? {}))
  expect(limits.length).toBeGreaterThan(10)
  for (const [name, limit] of limits) {
    const { usual } = limit as { usual: unknown }
    expect(fields.get(name)?.shape, name).toBe(Array.isArray(usual) ? 'list' : 'one')
  }
})

test('a change of settings and any edits give what a freshly opened text gives', async () => {
  const all = await Promise.all(
    ['profile: strict\n', 'rules:\n  channels/no-role: off\n', 'words:\n  allow: [campaign]\n'].map(
      settingsFrom,
    ),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(noSettings, ...all), randomEdit), {
        minLength: 1,
        maxLength: 4,
      }),
      (steps) => {
        const uri = `${root}plan.commsplan.yaml`
        let document = openDocument(needsWork)
        let previous = analyse({ uri, document, libraries: noLibraries })
        for (const [settings, edit] of steps) {
          document = changeDocument(document, changeOf(textOf(document), edit))
          previous = analyse({ uri, document, libraries: noLibraries, settings, previous })
          const fresh = analyse({
            uri,
            document: openDocument(textOf(document)),
            libraries: noLibraries,
            settings,
          })
          expect(previous.problems).toEqual(fresh.problems)
        }
      },
    ),
    { numRuns: 8 },
  )
})
