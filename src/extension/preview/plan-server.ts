import type { CancellationToken } from 'vscode'
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient'
import {
  type AllPlansResult,
  allPlansRequest,
  type ChangeParams,
  type ChangeResult,
  changeRequest,
  type LintAllParams,
  type LintAllResult,
  lintAllRequest,
  type PageParams,
  type PageResult,
  type PartParams,
  type PartResult,
  type PasteTableParams,
  type PasteTableResult,
  type PlaceParams,
  type PlaceResult,
  pageRequest,
  partRequest,
  pasteTableRequest,
  placeRequest,
  type RulesResult,
  rulesRequest,
  type SettingsParams,
  type SettingsResult,
  type SummaryParams,
  type SummaryResult,
  settingsRequest,
  summaryRequest,
  type TellChapterParams,
  tellChapterRequest,
  type ValuesParams,
  type ValuesResult,
  valuesRequest,
} from '../../server/protocol.ts'

/** What the extension asks the language server. Null when it does not know the file, or is not there. */
export interface PlanServer {
  readonly allPlans: () => Promise<AllPlansResult | null>
  readonly page: (params: PageParams) => Promise<PageResult | null>
  readonly place: (params: PlaceParams) => Promise<PlaceResult | null>
  readonly summary: (params: SummaryParams) => Promise<SummaryResult | null>
  readonly pasteTable: (params: PasteTableParams) => Promise<PasteTableResult | null>
  readonly part: (params: PartParams) => Promise<PartResult | null>
  readonly values: (params: ValuesParams) => Promise<ValuesResult | null>
  readonly change: (params: ChangeParams) => Promise<ChangeResult | null>
  readonly settings: (params: SettingsParams) => Promise<SettingsResult | null>
  readonly rules: () => Promise<RulesResult | null>
  /** Null when it is cancelled; `tell` hears how far it has come, in percent and in words. */
  readonly lintAll: (
    params: LintAllParams,
    token: CancellationToken,
    tell?: (percentage: number, words: string) => void,
  ) => Promise<LintAllResult | null>
  readonly tellChapter: (params: TellChapterParams) => Promise<ChangeResult | null>
}

/** The language server behind a client. */
export function planServer(client: BaseLanguageClient): PlanServer {
  return {
    allPlans: () => client.sendRequest<AllPlansResult | null>(allPlansRequest),
    page: (params) => client.sendRequest<PageResult | null>(pageRequest, params),
    place: (params) => client.sendRequest<PlaceResult | null>(placeRequest, params),
    summary: (params) => client.sendRequest<SummaryResult | null>(summaryRequest, params),
    pasteTable: (params) => client.sendRequest<PasteTableResult | null>(pasteTableRequest, params),
    part: (params) => client.sendRequest<PartResult | null>(partRequest, params),
    values: (params) => client.sendRequest<ValuesResult | null>(valuesRequest, params),
    change: (params) => client.sendRequest<ChangeResult | null>(changeRequest, params),
    tellChapter: (params) => client.sendRequest<ChangeResult | null>(tellChapterRequest, params),
    settings: (params) => client.sendRequest<SettingsResult | null>(settingsRequest, params),
    rules: () => client.sendRequest<RulesResult | null>(rulesRequest, {}),
    lintAll: (params, token, tell) => lintAll(client, params, token, tell),
  }
}

let lastToken = 0

async function lintAll(
  client: BaseLanguageClient,
  params: LintAllParams,
  token: CancellationToken,
  tell: (percentage: number, words: string) => void = () => {},
): Promise<LintAllResult | null> {
  const workDoneToken = `lint-all-${++lastToken}`
  const hearing = client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
    if (progress.kind === 'report') tell(progress.percentage ?? 0, progress.message ?? '')
  })
  try {
    const asked = { ...params, workDoneToken }
    const result = await client.sendRequest<LintAllResult | null>(lintAllRequest, asked, token)
    if (result || token.isCancellationRequested) return result
    throw new Error('Something went wrong inside commsplan; its output says more.')
  } catch (error) {
    if (token.isCancellationRequested) return null
    throw error
  } finally {
    hearing.dispose()
  }
}
