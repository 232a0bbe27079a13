import { formOf, type OwnRuleForm } from '../../rules/settings/own-rule-form.ts'
import { inWords } from '../../rules/words.ts'
import type { OwnRule } from '../../schema/model.generated.ts'
import type { Settings } from '../../settings/settings.ts'
import { asCode, inLink, literally, paragraphs } from './markdown.ts'

/** What a rule of the team's own asks for, and where the team has written it, as markdown; undefined for other rules. */
export function ownRuleCard(id: string, { own, files }: Settings): string | undefined {
  const rule = id.startsWith('own/') ? own.get(id.slice('own/'.length)) : undefined
  const form = rule && formOf(rule)
  if (!form) return undefined
  const [nearest] = files
  const name = nearest?.slice(nearest.lastIndexOf('/') + 1) ?? ''
  const where = nearest && `[${literally(name)}](${inLink(nearest)})`
  return paragraphs([
    `**A rule of your team** · ${asCode(id)}`,
    literally(`${askedBy(form, rule)}.`),
    `Your team has agreed on this in its settings${where ? `, ${where}` : ''}.`,
  ])
}

function askedBy(form: OwnRuleForm, { in: section }: OwnRule): string {
  const place = section ? `In “${section}”, ` : ''
  switch (form.asks) {
    case 'needs':
      return `${place}“${form.field}” has to be filled in`
    case 'value': {
      const choices = form.allowed && `is one of ${quoted(form.allowed, 'or')}`
      const look = form.like === undefined ? undefined : `looks like “${form.like}”`
      const both = [choices, look].filter((part) => part !== undefined)
      return `${place}“${form.field}” ${inWords(both)}`
    }
    case 'partner':
      return `A channel of the type “${form.type}” is not alone: ${quoted(form.partners, 'or')} is in the plan, too`
    case 'words':
      return `${section ? place : 'Anywhere in a plan, '}${quoted(form.words, 'and')} ${form.words.length === 1 ? 'is' : 'are'} not written`
  }
}

function quoted(words: readonly string[], last: 'and' | 'or'): string {
  return inWords(
    words.map((word) => `“${word}”`),
    last,
  )
}
