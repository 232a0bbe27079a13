import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { hintKinds } from '../../src/core/language/hints/hints.ts'
import { lensKinds } from '../../src/core/language/lenses/lenses.ts'

const { contributes } = manifest

/** Ids of the commands, as the files in src/extension/commands declare them. */
const declared = readdirSync('src/extension/commands')
  .map((file) => readFileSync(`src/extension/commands/${file}`, 'utf8'))
  .flatMap((text) => [...text.matchAll(/'(commsplan\.\w+)'/g)].map(([, id]) => id))

describe('the manifest', () => {
  test('has every command that there is, and no other', () => {
    const ids = contributes.commands.map(({ command }) => command)
    expect([...new Set(declared)].sort()).toEqual([...ids].sort())
  })

  test('shows each command in the palette only where it makes sense', () => {
    const shown = contributes.menus.commandPalette.map(({ command }) => command)
    expect(shown.sort()).toEqual(contributes.commands.map(({ command }) => command).sort())
    expect(contributes.menus.commandPalette.every(({ when }) => when !== '')).toBe(true)
  })

  test('offers keys in plans only', () => {
    for (const { when } of contributes.keybindings) {
      expect(when).toMatch(/^editorLangId == commsplan\b/)
    }
  })

  test('has a setting for every kind of lens and of hint, which is on', () => {
    const settings = contributes.configuration.properties
    const kinds = [
      ...lensKinds.map(({ name }) => `commsplan.lenses.${name}`),
      ...hintKinds.map(({ name }) => `commsplan.hints.${name}`),
    ]
    const ours = Object.keys(settings).filter((name) => /^commsplan\.(?:lenses|hints)\./.test(name))
    expect(ours).toEqual(kinds)
    for (const name of kinds) {
      expect(settings[name as keyof typeof settings]).toMatchObject({
        type: 'boolean',
        default: true,
        markdownDescription: expect.stringMatching(/^[A-Z].*\.\)?$/),
      })
    }
  })

  test('leaves other languages and files alone', () => {
    const [language, settings, ...others] = contributes.languages
    expect(others).toEqual([])
    expect(language?.id).toBe('commsplan')
    expect(settings).toMatchObject({
      id: 'commsplan-settings',
      filenames: ['commsplan.config.yaml'],
    })
    expect(language?.extensions?.filter((it) => !/^\.comms(plan|lib)\.ya?ml$/.test(it))).toEqual([])
    const ids = ['commsplan', 'commsplan-settings']
    expect(contributes.grammars.map((grammar) => grammar.language)).toEqual(ids)
    expect(Object.keys(contributes.configurationDefaults)).toEqual(ids.map((id) => `[${id}]`))
  })

  test('wakes the extension for plans and for panels that come back', () => {
    const source = readFileSync('src/extension/preview/previews.ts', 'utf8')
    const viewType = /viewType = '([^']+)'/.exec(source)?.[1]
    const allPlans = readFileSync('src/extension/preview/all-plans-panel.ts', 'utf8')
    const allPlansType = /viewType = '([^']+)'/.exec(allPlans)?.[1]
    const editorType = /editorType = '([^']+)'/.exec(source)?.[1]
    expect(contributes.customEditors).toEqual([
      expect.objectContaining({ viewType: editorType, priority: 'option' }),
    ])
    expect(manifest.activationEvents).toEqual([
      'onLanguage:commsplan',
      'onLanguage:commsplan-settings',
      `onWebviewPanel:${viewType}`,
      `onWebviewPanel:${allPlansType}`,
    ])
  })

  test('has a walkthrough whose pictures exist and whose steps are ticked off by something', () => {
    const [walkthrough] = contributes.walkthroughs
    const ids = contributes.commands.map(({ command }) => command)
    const progress = readFileSync('src/extension/walkthrough-progress.ts', 'utf8')
    for (const { completionEvents, description, media } of walkthrough?.steps ?? []) {
      expect(existsSync('svg' in media ? media.svg : media.markdown)).toBe(true)
      for (const [, command] of description.matchAll(/command:(commsplan\.\w+)/g)) {
        expect(ids).toContain(command)
      }
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':')
        if (kind === 'onCommand') expect(ids).toContain(name)
        else expect(progress).toContain(`'${name}'`)
      }
      expect(completionEvents.length).toBeGreaterThan(0)
    }
  })

  test('shows the tree of the plan only while a plan is in front', () => {
    const [view] = contributes.views.explorer
    const tree = readFileSync('src/extension/plan-tree/plan-tree.ts', 'utf8')
    expect(tree).toContain(`'${view?.id}'`)
    expect(tree).toContain(`'${view?.when}'`)
  })

  test('works in untrusted and in virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    })
  })

  test('names files that exist', () => {
    const [language] = contributes.languages
    const named = [
      manifest.icon,
      language?.configuration,
      ...Object.values(language?.icon ?? {}),
      ...contributes.grammars.map(({ path }) => path),
    ]
    expect(named.filter((path) => !existsSync(String(path)))).toEqual([])
  })

  test.each([
    ['commsPlan: 1', true],
    ['commsLibrary: 1', true],
    ['\ufeffcommsPlan : 1', true],
    ['"commsPlan": 1', true],
    ['# commsPlan: 1', false],
    ['  commsPlan: 1', false],
    ['openapi: 3.1.0', false],
  ])('takes a file whose first line is “%s” for a plan or library: %s', (line, isOurs) => {
    const firstLine = new RegExp(contributes.languages[0]?.firstLine ?? '')
    expect(firstLine.test(line)).toBe(isOurs)
  })
})
