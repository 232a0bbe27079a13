import { env, Range, Uri, type ViewColumn } from 'vscode'
import type { PlanFilter, PlanPath } from '../../core/index.ts'
import { askedText } from './asked-text.ts'
import { changeTelling, changeValues, valuesToChange } from './change-values.ts'
import type { FollowedText } from './follow-text.ts'
import type { FromPanel, ToPanel } from './messages.ts'
import type { PanelState } from './panel-state.ts'
import type { PlanServer } from './plan-server.ts'
import { copyChart, saveChart, sayCopied } from './save-chart.ts'
import { showPlan } from './show-plan.ts'

/** The preview that a panel belongs to. */
export interface HeardPreview {
  readonly source: () => Uri
  readonly column: () => ViewColumn | undefined
  readonly server: PlanServer
  readonly followed: FollowedText
  readonly tell: (message: ToPanel) => Promise<void>
  /** Brings the focus back from the text. */
  readonly takeFocus: () => void
  /** Gives a panel that has just been loaded everything it shows. */
  readonly showAll: (kept: Pick<PanelState, 'source' | 'filter'>) => Promise<void>
  /** Shows what belongs to a filter. */
  readonly filter: (wanted: PlanFilter) => Promise<void>
  /** Shows the table of a view, however long it is. */
  readonly openTable: (view: string) => void
}

/** Does what a panel asks for. */
export function hearPanel(preview: HeardPreview): (message: FromPanel) => Promise<void> {
  const { source, column, server, followed, tell } = preview
  /** Whether the last choice has led, or still leads, into the text. */
  let gone = Promise.resolve(false)

  /** Where a part stands: in the plan itself, or in a library. */
  async function placeOf(path: PlanPath): Promise<{ uri: Uri; range: Range } | undefined> {
    const asked = await askedText(source())
    const place = await server.place({ ...asked, path })
    if (!place) return undefined
    const { start, end } = place.range
    const range = new Range(start.line, start.character, end.line, end.character)
    return { uri: place.uri === asked.uri ? source() : Uri.parse(place.uri), range }
  }

  async function goToPart(path: PlanPath): Promise<boolean> {
    const place = await placeOf(path)
    if (place) await showPlan(place.uri, column(), place.range)
    return place !== undefined
  }

  return async (message) => {
    switch (message.type) {
      case 'ready':
        return preview.showAll(message)
      case 'filter':
        return preview.filter(message.filter)
      case 'openTable':
        return preview.openTable(message.view)
      case 'openLink':
        return openLink(message.address)
      case 'copyChart':
        return copyChart(message.svg)
      case 'chartCopied':
        return sayCopied()
      case 'saveChart':
        return saveChart(source(), message)
      case 'askValues': {
        const values = await valuesToChange(source(), message.path, server)
        if (!values) return
        // The first of two slow clicks has gone to the text, which would take what is typed into the field.
        const isInText = await gone.catch(() => false)
        gone = Promise.resolve(false)
        if (isInText) preview.takeFocus()
        await tell(values)
        return
      }
      case 'changeValues':
        return changeValues(source(), message.values, server)
      case 'tellChapter': {
        const { chapterId, channelId, isTold } = message
        return changeTelling(source(), { chapterId, channelId, isTold }, server)
      }
      case 'goToLine': {
        const { line } = message
        await showPlan(source(), column(), new Range(line, 0, line, 0))
        return
      }
      case 'goToPart': {
        gone = goToPart(message.path)
        await gone
        return
      }
      case 'scrolledTo': {
        const place = await placeOf(message.path)
        if (place?.uri.toString() === source().toString()) followed.pageScrolled(place.range)
      }
    }
  }
}

/** Opens what a reader can expect to open from a page, and nothing else. */
async function openLink(address: string): Promise<void> {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return
  await env.openExternal(Uri.parse(address))
}
