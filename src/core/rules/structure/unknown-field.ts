import { nameOf, nodeAt, type PlanPath } from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import type { ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import { bareWord, nearestWords } from '../../text/nearest.ts'
import { type Finding, type Fix, type SegmentReport, segmentRule } from '../rule.ts'
import { inWords, titleOfObject, withArticle } from '../words.ts'
import { type FaultOf, faultsOf } from './fault-reports.ts'
import { fieldSynonyms } from './field-synonyms.ts'
import { idFrom } from './id-from-words.ts'

/** Every field is one that the format knows, or says that it is the planner's own. */
export const unknownField = segmentRule({
  id: 'structure/unknown-field',
  class: 'quality',
  title: 'A field that nobody reads',
  why: 'A field with another name than the format gives it is shown nowhere and checked by no rule. Mostly it is a slip of the keyboard.',
  since: '0.1.0',
  check: function* (report) {
    for (const fault of faultsOf(report, 'unknown-field')) {
      // `settings/unknown-number` and `settings/unknown-rule` know what can stand there.
      if (fault.object !== 'RuleSetting') yield onField(fault, report)
    }
  },
  examples: {
    good: [
      `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    x-panel: 4410`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    insigth: A flat tyre is easier to ignore than to carry`,
        says: ['“insigth” is not a field of an audience. Did you mean “insight”?'],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    insight: A flat tyre is easier to ignore than to carry`,
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      call_to_action: Bring it in`,
        says: ['“call_to_action” is not a field of a chapter. Did you mean “callToAction”?'],
        fixed: `connectedStory:
  chapters:
    notice:
      callToAction: Bring it in`,
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      cta: Bring it in`,
        says: ['“cta” is not a field of a chapter. Did you mean “callToAction”?'],
        fixed: `connectedStory:
  chapters:
    notice:
      callToAction: Bring it in`,
      },
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    handsOffTo: [{channel: posters}]`,
        says: [
          '“handsOffTo” is a field of a channel, not of an audience. Move it there, or write “x-handsOffTo” to keep it here as your own.',
        ],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    x-handsOffTo: [{channel: posters}]`,
      },
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    panel: 4410`,
        says: [
          '“panel” is not a field of an audience, so no view shows it. Take it out, or write “x-panel” to keep it as your own.',
        ],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    x-panel: 4410`,
      },
    ],
  },
})

function onField(fault: FaultOf<'unknown-field'>, report: SegmentReport): Finding {
  const { name, object, path } = fault
  const title = withArticle(titleOfObject(object))
  const suggestions = suggestionsFor(fault, report)
  const own = `x-${/\s/.test(name) ? (idFrom(name) ?? name) : name}`
  const others = suggestions.length > 0 ? [] : objectsWith(name)
  const rest =
    others.length > 0
      ? `“${name}” is a field of ${inWords(others.map(withArticle), 'or')}, not of ${title}. Move it there, or write “${own}” to keep it here as your own.`
      : `“${name}” is not a field of ${title}, so no view shows it. Take it out, or write “${own}” to keep it as your own.`
  return {
    at: { span: fault.span },
    says:
      suggestions.length > 0
        ? `“${name}” is not a field of ${title}. Did you mean ${inWords(
            suggestions.map((each) => `“${each}”`),
            'or',
          )}?`
        : rest,
    fixes: [
      ...suggestions.map((to) => ({
        ...rename(`Change to “${to}”`, path, to),
        sure: suggestions.length === 1,
      })),
      rename(`Keep it as your own: “${own}”`, path, own),
    ],
  }
}

function rename(title: string, path: PlanPath, to: string): Fix {
  return { title, changes: [{ do: 'rename-field', path, to }] }
}

/** Fields that may be meant and are not written beside the unknown one. */
function suggestionsFor(
  { name, object, path }: FaultOf<'unknown-field'>,
  { segment }: SegmentReport,
): readonly string[] {
  const inside = path.slice(segment.owner.length, -1)
  const parent = nodeAt(parse(segment).root, inside)
  const written = new Set(parent?.kind === 'map' ? parent.entries.map(nameOf) : [])
  const free = objects[object].fields
    .map((field) => field.name)
    .filter((each) => !written.has(each))
  const near = nearestWords(name, free)
  if (near.length > 0) return near.slice(0, 2)
  const meant = fieldSynonyms.get(bareWord(name)) ?? []
  return meant.filter((each) => free.includes(each)).slice(0, 1)
}

/** What the objects that have a field of this name are called; none when there are too many to help. */
function objectsWith(name: string): readonly string[] {
  const titles = Object.keys(objects)
    .filter((each) => objects[each as ObjectName].fields.some((field) => field.name === name))
    .map((each) => titleOfObject(each as ObjectName))
  return titles.length > 3 ? [] : titles
}
